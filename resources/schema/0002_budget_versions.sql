-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A budget says by which decision it was adopted; what was decided of its split keeps all that the
-- split rests on, so that it gives the same öre again; scenarios stand beside it and never touch it.

ALTER TABLE budget ADD COLUMN "decision" TEXT;
ALTER TABLE budget ADD COLUMN "decision_reference" TEXT NOT NULL DEFAULT '';
ALTER TABLE budget ADD COLUMN "decided_on" TEXT CHECK (date("decided_on", '+0 days') IS "decided_on");

-- A version that only splits what differs from a decided one, so that nobody's amount falls
ALTER TABLE allocation ADD COLUMN "amends" INTEGER REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE decided_allocation (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "program_version" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "allocation_key" TEXT NOT NULL,
    "population_date" TEXT CHECK (date("population_date", '+0 days') IS "population_date"),
    "base" INTEGER NOT NULL CHECK ("base" >= 0),
    "unit" INTEGER NOT NULL CHECK ("unit" >= 1),
    "policy" TEXT NOT NULL,
    "basis_date" TEXT CHECK (date("basis_date", '+0 days') IS "basis_date")
) STRICT;
CREATE INDEX decided_allocation_budget ON decided_allocation ("budget");

CREATE TABLE decided_party (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "decided_allocation" INTEGER NOT NULL REFERENCES decided_allocation (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "paying" TEXT NOT NULL,
    "population" INTEGER CHECK ("population" >= 0),
    "population_date" TEXT CHECK (date("population_date", '+0 days') IS "population_date"),
    "population_source" TEXT NOT NULL,
    "weight" TEXT NOT NULL,
    "amount" INTEGER NOT NULL
) STRICT;
CREATE INDEX decided_party_decided_allocation ON decided_party ("decided_allocation");
CREATE INDEX decided_party_organization ON decided_party ("organization");

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL CHECK ("name" <> ''),
    "grant_refused" INTEGER NOT NULL CHECK ("grant_refused" IN (0, 1)),
    "amount" INTEGER,
    "population_date" TEXT CHECK (date("population_date", '+0 days') IS "population_date"),
    "policy" TEXT,
    "basis_date" TEXT CHECK (date("basis_date", '+0 days') IS "basis_date"),
    "unit" INTEGER CHECK ("unit" >= 1),
    "base" INTEGER CHECK ("base" >= 0)
) STRICT;
CREATE INDEX scenario_budget ON scenario ("budget");

CREATE TABLE scenario_member (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "scenario" INTEGER NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "takes_part" INTEGER NOT NULL CHECK ("takes_part" IN (0, 1))
) STRICT;
CREATE INDEX scenario_member_scenario ON scenario_member ("scenario");
CREATE INDEX scenario_member_organization ON scenario_member ("organization");
