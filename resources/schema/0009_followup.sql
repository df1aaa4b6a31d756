-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Follow-up: what the ledger says that was paid, what each member says of its share, the boards that
-- were informed, and the reviews of the months, which nothing changes once they are approved.

CREATE TABLE actual (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "category" TEXT NOT NULL,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT NOT NULL CHECK (date("to", '+0 days') IS "to"),
    "amount" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "entered_on" TEXT NOT NULL CHECK (date("entered_on", '+0 days') IS "entered_on"),
    "note" TEXT NOT NULL,
    CHECK ("from" <= "to")
) STRICT;

CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "budget" INTEGER NOT NULL REFERENCES budget (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "sent_on" TEXT CHECK (date("sent_on", '+0 days') IS "sent_on"),
    "reminded_on" TEXT CHECK (date("reminded_on", '+0 days') IS "reminded_on"),
    "answered_on" TEXT CHECK (date("answered_on", '+0 days') IS "answered_on"),
    "answered_by" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_by_budget ON acceptance ("budget");
CREATE INDEX acceptance_by_organization ON acceptance ("organization");

CREATE TABLE board_briefing (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "board" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "briefed_by" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX board_briefing_by_organization ON board_briefing ("organization");
CREATE INDEX board_briefing_by_person ON board_briefing ("person");

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "month" TEXT NOT NULL CHECK (date("month", '+0 days') IS "month"),
    "light" TEXT NOT NULL,
    "light_reason" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "areas" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "representation" TEXT NOT NULL,
    "chair_comment" TEXT NOT NULL,
    "prepared_on" TEXT CHECK (date("prepared_on", '+0 days') IS "prepared_on"),
    "shows_members" INTEGER NOT NULL CHECK ("shows_members" IN (0, 1))
) STRICT;

CREATE TABLE review_goal (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "review" INTEGER NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    "goal" INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    "light" TEXT NOT NULL,
    "light_reason" TEXT NOT NULL,
    "assessment" TEXT NOT NULL
) STRICT;
CREATE INDEX review_goal_by_review ON review_goal ("review");
CREATE INDEX review_goal_by_goal ON review_goal ("goal");

CREATE TABLE review_question (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "review" INTEGER NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT CHECK (date("by", '+0 days') IS "by"),
    "answer" TEXT NOT NULL
) STRICT;
CREATE INDEX review_question_by_review ON review_question ("review");

CREATE TABLE review_approval (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "review" INTEGER NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "approved_by" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "program_version" TEXT NOT NULL,
    "frozen" TEXT NOT NULL,
    "sha256" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX review_approval_by_review ON review_approval ("review");
CREATE INDEX review_approval_by_person ON review_approval ("person");

-- As sealed minutes: from the approval on, the file itself refuses, whoever opens it.
CREATE TRIGGER review_approved_update BEFORE UPDATE ON review
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_approved_delete BEFORE DELETE ON review
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_approved_insert BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM review AS old JOIN review_approval ON review_approval."review" = old.id WHERE old.id = NEW.id OR old."key" = NEW."key" OR old."month" = NEW."month")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_goal_approved_insert BEFORE INSERT ON review_goal
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = NEW."review")
  OR EXISTS (SELECT 1 FROM review_goal AS old JOIN review_approval ON review_approval."review" = old."review" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_goal_approved_update BEFORE UPDATE ON review_goal
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD."review")
  OR EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = NEW."review")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_goal_approved_delete BEFORE DELETE ON review_goal
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD."review")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_question_approved_insert BEFORE INSERT ON review_question
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = NEW."review")
  OR EXISTS (SELECT 1 FROM review_question AS old JOIN review_approval ON review_approval."review" = old."review" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_question_approved_update BEFORE UPDATE ON review_question
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD."review")
  OR EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = NEW."review")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_question_approved_delete BEFORE DELETE ON review_question
WHEN EXISTS (SELECT 1 FROM review_approval WHERE review_approval."review" = OLD."review")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_approval_approved_insert BEFORE INSERT ON review_approval
WHEN EXISTS (SELECT 1 FROM review_approval AS old WHERE old.id = NEW.id OR old."key" = NEW."key" OR old."review" = NEW."review")
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_approval_approved_update BEFORE UPDATE ON review_approval
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
CREATE TRIGGER review_approval_approved_delete BEFORE DELETE ON review_approval
BEGIN SELECT RAISE(ABORT, 'an approved month never changes'); END;
