-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Plans: focus areas, goals and activities with what was said of them month by month, what was
-- adopted kept in versions beside what is followed, the strategist's post, and indicators.

CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT NOT NULL CHECK (date("to", '+0 days') IS "to"),
    "state" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "equality" TEXT NOT NULL,
    "continues" INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL,
    CHECK ("from" <= "to")
) STRICT;
CREATE INDEX plan_by_continues ON plan ("continues");

CREATE TABLE plan_exclusion (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "plan" INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;
CREATE INDEX plan_exclusion_by_plan ON plan_exclusion ("plan");

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "plan" INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL,
    "adopted_on" TEXT NOT NULL CHECK (date("adopted_on", '+0 days') IS "adopted_on"),
    "decision" TEXT,
    "decision_reference" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "equality" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_by_plan ON plan_version ("plan");

CREATE TABLE plan_line (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "plan_version" INTEGER NOT NULL REFERENCES plan_version (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "precision" TEXT NOT NULL,
    "review_on" TEXT CHECK (date("review_on", '+0 days') IS "review_on"),
    "responsible" TEXT NOT NULL,
    "participants" TEXT NOT NULL,
    "condition" TEXT NOT NULL
) STRICT;
CREATE INDEX plan_line_by_plan_version ON plan_line ("plan_version");

CREATE TABLE focus_area (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "parent" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "decision" TEXT,
    "decision_reference" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX focus_area_by_parent ON focus_area ("parent");

CREATE TABLE focus_area_link (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "area" INTEGER NOT NULL REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "other" INTEGER NOT NULL REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX focus_area_link_by_area ON focus_area_link ("area");
CREATE INDEX focus_area_link_by_other ON focus_area_link ("other");

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "plan" INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "area" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "expected_effect" TEXT NOT NULL,
    "responsible_person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "responsible_organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "responsible_group" INTEGER REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "assessed_on" TEXT CHECK (date("assessed_on", '+0 days') IS "assessed_on"),
    "decision" TEXT,
    "decision_reference" TEXT NOT NULL,
    "decided_on" TEXT CHECK (date("decided_on", '+0 days') IS "decided_on"),
    "continues" INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "origin" TEXT,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX goal_by_plan ON goal ("plan");
CREATE INDEX goal_by_area ON goal ("area");
CREATE INDEX goal_by_responsible_person ON goal ("responsible_person");
CREATE INDEX goal_by_responsible_organization ON goal ("responsible_organization");
CREATE INDEX goal_by_responsible_group ON goal ("responsible_group");
CREATE INDEX goal_by_continues ON goal ("continues");

CREATE TABLE goal_evidence (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "goal" INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "record" TEXT,
    "reference" TEXT NOT NULL,
    "date" TEXT CHECK (date("date", '+0 days') IS "date"),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX goal_evidence_by_goal ON goal_evidence ("goal");

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "plan" INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    "goal" INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "area" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "precision" TEXT NOT NULL,
    "review_on" TEXT CHECK (date("review_on", '+0 days') IS "review_on"),
    "responsible_person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "responsible_organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "responsible_group" INTEGER REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "effort_days" INTEGER,
    "condition" TEXT NOT NULL,
    "condition_record" TEXT,
    "condition_met_on" TEXT CHECK (date("condition_met_on", '+0 days') IS "condition_met_on"),
    "continues" INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL,
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX activity_by_plan ON activity ("plan");
CREATE INDEX activity_by_goal ON activity ("goal");
CREATE INDEX activity_by_area ON activity ("area");
CREATE INDEX activity_by_responsible_person ON activity ("responsible_person");
CREATE INDEX activity_by_responsible_organization ON activity ("responsible_organization");
CREATE INDEX activity_by_responsible_group ON activity ("responsible_group");
CREATE INDEX activity_by_continues ON activity ("continues");

CREATE TABLE activity_participant (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "activity" INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_participant_by_activity ON activity_participant ("activity");
CREATE INDEX activity_participant_by_organization ON activity_participant ("organization");

CREATE TABLE activity_goal (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "activity" INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "goal" INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_goal_by_activity ON activity_goal ("activity");
CREATE INDEX activity_goal_by_goal ON activity_goal ("goal");

CREATE TABLE activity_area (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "activity" INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "area" INTEGER NOT NULL REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_area_by_activity ON activity_area ("activity");
CREATE INDEX activity_area_by_area ON activity_area ("area");

CREATE TABLE activity_status (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "activity" INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "entered_on" TEXT NOT NULL CHECK (date("entered_on", '+0 days') IS "entered_on"),
    "state" TEXT NOT NULL,
    "progress" INTEGER,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX activity_status_by_activity ON activity_status ("activity");

CREATE TABLE activity_evidence (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "activity" INTEGER NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "record" TEXT,
    "reference" TEXT NOT NULL,
    "date" TEXT CHECK (date("date", '+0 days') IS "date"),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX activity_evidence_by_activity ON activity_evidence ("activity");

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "title" TEXT NOT NULL,
    "employer" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "assignment" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX post_by_employer ON post ("employer");

CREATE TABLE post_period (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "post" INTEGER NOT NULL REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "percentage" INTEGER NOT NULL,
    "person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "funding" TEXT NOT NULL,
    CHECK ("to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX post_period_by_post ON post_period ("post");
CREATE INDEX post_period_by_person ON post_period ("person");

CREATE TABLE post_area (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "post" INTEGER NOT NULL REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    "area" INTEGER NOT NULL REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX post_area_by_post ON post_area ("post");
CREATE INDEX post_area_by_area ON post_area ("area");

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "steward" TEXT NOT NULL,
    "goal" INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "area" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT NOT NULL,
    "cumulative" INTEGER NOT NULL CHECK ("cumulative" IN (0, 1)),
    "baseline" TEXT,
    "baseline_date" TEXT CHECK (date("baseline_date", '+0 days') IS "baseline_date"),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_by_goal ON indicator ("goal");
CREATE INDEX indicator_by_area ON indicator ("area");

CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "indicator" INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "value" TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_target_by_indicator ON indicator_target ("indicator");
CREATE INDEX indicator_target_by_organization ON indicator_target ("organization");

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "indicator" INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "group" TEXT NOT NULL,
    "value" TEXT,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_by_indicator ON measurement ("indicator");
CREATE INDEX measurement_by_organization ON measurement ("organization");

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT CHECK (date("date", '+0 days') IS "date"),
    "origin" TEXT,
    "area" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "goal" INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_organization ON finding ("organization");
CREATE INDEX finding_by_area ON finding ("area");
CREATE INDEX finding_by_activity ON finding ("activity");
CREATE INDEX finding_by_goal ON finding ("goal");

CREATE TABLE watch_date (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "title" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "start" TEXT NOT NULL CHECK (date("start", '+0 days') IS "start"),
    "months" INTEGER NOT NULL,
    "area" INTEGER REFERENCES focus_area (id) DEFERRABLE INITIALLY DEFERRED,
    "activity" INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX watch_date_by_area ON watch_date ("area");
CREATE INDEX watch_date_by_activity ON watch_date ("activity");

