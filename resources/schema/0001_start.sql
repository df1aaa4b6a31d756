-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema: members and their populations, budgets and their split, history, attachments.
-- A migration is never edited once it has been released; the next one gets the next number.
-- Names of states and kinds are checked by the program, so that a new one needs no rebuilding.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sample" INTEGER NOT NULL CHECK ("sample" IN (0, 1)),
    CHECK (id = 1)
) STRICT;

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "full_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "parent" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "courted" INTEGER NOT NULL CHECK ("courted" IN (0, 1)),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX organization_parent ON organization ("parent");

CREATE TABLE organization_name (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "name" TEXT NOT NULL
) STRICT;
CREATE INDEX organization_name_organization ON organization_name ("organization");

CREATE TABLE office_area (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "office" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "municipality" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX office_area_office ON office_area ("office");
CREATE INDEX office_area_municipality ON office_area ("municipality");

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "shares_cost" INTEGER NOT NULL CHECK ("shares_cost" IN (0, 1)),
    "start_reason" TEXT NOT NULL,
    "end_reason" TEXT NOT NULL,
    "in_kind" TEXT NOT NULL,
    "from_as_written" TEXT NOT NULL,
    "to_as_written" TEXT NOT NULL,
    "decision" TEXT,
    "decision_reference" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX membership_organization ON membership ("organization");

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE employment (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "person" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "acting" INTEGER NOT NULL CHECK ("acting" IN (0, 1)),
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX employment_person ON employment ("person");
CREATE INDEX employment_organization ON employment ("organization");

CREATE TABLE population (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "count" INTEGER NOT NULL CHECK ("count" >= 0),
    "source" TEXT NOT NULL
) STRICT;
CREATE INDEX population_organization ON population ("organization");

CREATE TABLE budget (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2999),
    "version" INTEGER NOT NULL CHECK ("version" >= 1),
    "state" TEXT NOT NULL,
    "stated_total" INTEGER,
    "stated_in" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE cost_item (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "amount" INTEGER
) STRICT;
CREATE INDEX cost_item_budget ON cost_item ("budget");

CREATE TABLE financing_item (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "amount" INTEGER
) STRICT;
CREATE INDEX financing_item_budget ON financing_item ("budget");

CREATE TABLE allocation (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "allocation_key" TEXT NOT NULL,
    "population_date" TEXT CHECK (date("population_date", '+0 days') IS "population_date"),
    "base" INTEGER NOT NULL CHECK ("base" >= 0),
    "unit" INTEGER NOT NULL CHECK ("unit" >= 1),
    "policy" TEXT NOT NULL,
    "basis_date" TEXT CHECK (date("basis_date", '+0 days') IS "basis_date")
) STRICT;
CREATE INDEX allocation_budget ON allocation ("budget");

CREATE TABLE allocation_weight (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "allocation" INTEGER NOT NULL REFERENCES allocation (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "weight" TEXT NOT NULL
) STRICT;
CREATE INDEX allocation_weight_allocation ON allocation_weight ("allocation");
CREATE INDEX allocation_weight_organization ON allocation_weight ("organization");

CREATE TABLE allocation_date (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "allocation" INTEGER NOT NULL REFERENCES allocation (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date")
) STRICT;
CREATE INDEX allocation_date_allocation ON allocation_date ("allocation");
CREATE INDEX allocation_date_organization ON allocation_date ("organization");

CREATE TABLE problem_acknowledgement (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "code" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "record" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL CHECK (length("sha256") = 64)
) STRICT;

CREATE INDEX attachment_record ON attachment ("record");

CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- History: what each labelled transaction wrote, in its order.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    kind INTEGER NOT NULL,
    reverses INTEGER REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE change (
    change_set INTEGER NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (change_set, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (entity, record);

-- One row: the last id given, which is never given again, and the sum of the rows' hashes.
CREATE TABLE file_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_id INTEGER NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;
INSERT INTO file_state (id, last_id, content_hash) VALUES (1, 1, '0');
