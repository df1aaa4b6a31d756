-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Groups with their seats, and meetings from notice to sealed minutes. Once a row of seal names a
-- meeting, the file itself refuses to change what its minutes consist of, whoever opens it.

CREATE TABLE meeting_target (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL,
    "lowest" INTEGER NOT NULL,
    "highest" INTEGER NOT NULL
) STRICT;

CREATE TABLE governance_group (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "reports_to" INTEGER REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "replaces" INTEGER REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "assignment" TEXT NOT NULL,
    "minutes_form" TEXT NOT NULL,
    "numbering" TEXT NOT NULL,
    "quorum" TEXT NOT NULL,
    "quorum_count" INTEGER NOT NULL,
    "notice_days" INTEGER NOT NULL,
    "approval_days" INTEGER NOT NULL,
    "target" INTEGER REFERENCES meeting_target (id) DEFERRABLE INITIALLY DEFERRED,
    "usual_place" TEXT NOT NULL,
    "usual_start" TEXT NOT NULL,
    "usual_minutes" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX governance_group_body ON governance_group ("body");
CREATE INDEX governance_group_reports_to ON governance_group ("reports_to");
CREATE INDEX governance_group_replaces ON governance_group ("replaces");
CREATE INDEX governance_group_target ON governance_group ("target");

CREATE TABLE group_name (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "group" INTEGER NOT NULL REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL
) STRICT;
CREATE INDEX group_name_group ON group_name ("group");

CREATE TABLE agenda_template_item (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "group" INTEGER NOT NULL REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "background" TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_template_item_group ON agenda_template_item ("group");

CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "group" INTEGER NOT NULL REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "function" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "leads_collaboration" INTEGER NOT NULL CHECK ("leads_collaboration" IN (0, 1)),
    "substitutes_for" INTEGER REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "state" TEXT NOT NULL,
    "state_since" TEXT CHECK (date("state_since", '+0 days') IS "state_since"),
    "state_reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX seat_group ON seat ("group");
CREATE INDEX seat_organization ON seat ("organization");
CREATE INDEX seat_substitutes_for ON seat ("substitutes_for");

CREATE TABLE seat_holder (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "seat" INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    "person" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT CHECK (date("from", '+0 days') IS "from"),
    "to" TEXT CHECK (date("to", '+0 days') IS "to"),
    "acting" INTEGER NOT NULL CHECK ("acting" IN (0, 1)),
    "note" TEXT NOT NULL,
    CHECK ("from" IS NULL OR "to" IS NULL OR "from" <= "to")
) STRICT;
CREATE INDEX seat_holder_seat ON seat_holder ("seat");
CREATE INDEX seat_holder_person ON seat_holder ("person");

CREATE TABLE matter (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "title" TEXT NOT NULL,
    "registration_number" TEXT NOT NULL,
    "closed_on" TEXT CHECK (date("closed_on", '+0 days') IS "closed_on"),
    "snoozed_until" TEXT CHECK (date("snoozed_until", '+0 days') IS "snoozed_until"),
    "note" TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "group" INTEGER NOT NULL REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "precision" TEXT NOT NULL,
    "end_date" TEXT CHECK (date("end_date", '+0 days') IS "end_date"),
    "start_time" TEXT NOT NULL,
    "end_time" TEXT NOT NULL,
    "started_at" TEXT NOT NULL,
    "ended_at" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "online_link" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "group_name" TEXT NOT NULL,
    "registration_number" TEXT NOT NULL,
    "moved_from" TEXT CHECK (date("moved_from", '+0 days') IS "moved_from"),
    "state_reason" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "program" TEXT NOT NULL,
    "findings" TEXT NOT NULL,
    "cost" INTEGER,
    "verify_by" TEXT CHECK (date("verify_by", '+0 days') IS "verify_by"),
    "approved_on" TEXT CHECK (date("approved_on", '+0 days') IS "approved_on"),
    "approved_how" TEXT NOT NULL,
    "approved_at" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "earlier" INTEGER NOT NULL CHECK ("earlier" IN (0, 1)),
    CHECK ("end_date" IS NULL OR "date" <= "end_date")
) STRICT;
CREATE INDEX meeting_of_group ON meeting ("group");
CREATE INDEX meeting_approved_at ON meeting ("approved_at");

CREATE TABLE meeting_group (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER NOT NULL REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_group_meeting ON meeting_group ("meeting");
CREATE INDEX meeting_group_group ON meeting_group ("group");

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "paragraph" INTEGER,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "matter" INTEGER REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    "registration_number" TEXT NOT NULL,
    "presenter" TEXT NOT NULL,
    "background" TEXT NOT NULL,
    "discussion" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "dissent" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "came_from" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "approves" INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "sent_to" INTEGER REFERENCES governance_group (id) DEFERRABLE INITIALLY DEFERRED,
    "in_force_from" TEXT CHECK (date("in_force_from", '+0 days') IS "in_force_from"),
    "review_on" TEXT CHECK (date("review_on", '+0 days') IS "review_on"),
    "immediate" INTEGER NOT NULL CHECK ("immediate" IN (0, 1))
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item ("meeting");
CREATE INDEX agenda_item_matter ON agenda_item ("matter");
CREATE INDEX agenda_item_came_from ON agenda_item ("came_from");
CREATE INDEX agenda_item_approves ON agenda_item ("approves");
CREATE INDEX agenda_item_sent_to ON agenda_item ("sent_to");

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "seat" INTEGER REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    "person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organization_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "presence" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "stands_in_for" INTEGER REFERENCES attendance (id) DEFERRABLE INITIALLY DEFERRED,
    "came_at" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "left_at" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "came_time" TEXT NOT NULL,
    "left_time" TEXT NOT NULL,
    "verifier" INTEGER NOT NULL CHECK ("verifier" IN (0, 1)),
    "verified_on" TEXT CHECK (date("verified_on", '+0 days') IS "verified_on"),
    "verified_how" TEXT NOT NULL
) STRICT;
CREATE INDEX attendance_meeting ON attendance ("meeting");
CREATE INDEX attendance_seat ON attendance ("seat");
CREATE INDEX attendance_person ON attendance ("person");
CREATE INDEX attendance_organization ON attendance ("organization");
CREATE INDEX attendance_stands_in_for ON attendance ("stands_in_for");
CREATE INDEX attendance_came_at ON attendance ("came_at");
CREATE INDEX attendance_left_at ON attendance ("left_at");

CREATE TABLE action_point (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "item" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "person" INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "organization" INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "owner_name" TEXT NOT NULL,
    "due" TEXT CHECK (date("due", '+0 days') IS "due"),
    "matter" INTEGER REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX action_point_meeting ON action_point ("meeting");
CREATE INDEX action_point_item ON action_point ("item");
CREATE INDEX action_point_person ON action_point ("person");
CREATE INDEX action_point_organization ON action_point ("organization");
CREATE INDEX action_point_matter ON action_point ("matter");

CREATE TABLE action_step (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "action" INTEGER NOT NULL REFERENCES action_point (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "state" TEXT NOT NULL,
    "due" TEXT CHECK (date("due", '+0 days') IS "due"),
    "snoozed_until" TEXT CHECK (date("snoozed_until", '+0 days') IS "snoozed_until"),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX action_step_action ON action_step ("action");

CREATE TABLE decision_change (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "decision" INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "by" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "by_reference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX decision_change_decision ON decision_change ("decision");
CREATE INDEX decision_change_by ON decision_change ("by");

CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "item" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "part" TEXT NOT NULL,
    "old_text" TEXT NOT NULL,
    "new_text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date")
) STRICT;
CREATE INDEX correction_meeting ON correction ("meeting");
CREATE INDEX correction_item ON correction ("item");

CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "kind" TEXT NOT NULL,
    "recipients" TEXT NOT NULL,
    "contents" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX dispatch_meeting ON dispatch ("meeting");

CREATE TABLE publication_entry (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "target" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "with_contacts" INTEGER NOT NULL CHECK ("with_contacts" IN (0, 1)),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX publication_entry_meeting ON publication_entry ("meeting");

CREATE TABLE private_note (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "item" INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL
) STRICT;
CREATE INDEX private_note_meeting ON private_note ("meeting");
CREATE INDEX private_note_item ON private_note ("item");

CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "meeting" INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL,
    "date" TEXT NOT NULL CHECK (date("date", '+0 days') IS "date"),
    "user" TEXT NOT NULL,
    "program_version" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    UNIQUE ("meeting"),
    UNIQUE ("number")
) STRICT;
CREATE INDEX seal_meeting ON seal ("meeting");

-- The seals. Another program may leave recursive_triggers off, and then INSERT OR REPLACE passes the
-- triggers on delete: hence those on insert, which also look at the row that would be replaced.
CREATE TRIGGER meeting_group_sealed_insert BEFORE INSERT ON meeting_group
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
  OR EXISTS (SELECT 1 FROM meeting_group AS old JOIN seal ON seal."meeting" = old."meeting" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER meeting_group_sealed_update BEFORE UPDATE ON meeting_group
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
  OR EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER meeting_group_sealed_delete BEFORE DELETE ON meeting_group
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER agenda_item_sealed_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
  OR EXISTS (SELECT 1 FROM agenda_item AS old JOIN seal ON seal."meeting" = old."meeting" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER agenda_item_sealed_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
  OR EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER agenda_item_sealed_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attendance_sealed_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
  OR EXISTS (SELECT 1 FROM attendance AS old JOIN seal ON seal."meeting" = old."meeting" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attendance_sealed_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
  OR EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attendance_sealed_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER action_point_sealed_insert BEFORE INSERT ON action_point
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
  OR EXISTS (SELECT 1 FROM action_point AS old JOIN seal ON seal."meeting" = old."meeting" WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER action_point_sealed_update BEFORE UPDATE ON action_point
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
  OR EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER action_point_sealed_delete BEFORE DELETE ON action_point
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD."meeting")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER meeting_sealed_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW.id)
  OR EXISTS (SELECT 1 FROM meeting AS old JOIN seal ON seal."meeting" = old.id WHERE old.id = NEW.id OR old."key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER meeting_sealed_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD.id)
  OR EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = NEW.id)
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER meeting_sealed_delete BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM seal WHERE seal."meeting" = OLD.id)
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_sealed_insert BEFORE INSERT ON attachment
WHEN (EXISTS (SELECT 1 FROM seal WHERE NEW."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE NEW."record" = 'agenda_item/' || agenda_item.id))
  OR EXISTS (SELECT 1 FROM attachment AS old WHERE (old.id = NEW.id OR old."key" = NEW."key") AND (EXISTS (SELECT 1 FROM seal WHERE old."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE old."record" = 'agenda_item/' || agenda_item.id)))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_sealed_update BEFORE UPDATE ON attachment
WHEN (EXISTS (SELECT 1 FROM seal WHERE OLD."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE OLD."record" = 'agenda_item/' || agenda_item.id))
  OR (EXISTS (SELECT 1 FROM seal WHERE NEW."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE NEW."record" = 'agenda_item/' || agenda_item.id))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_sealed_delete BEFORE DELETE ON attachment
WHEN (EXISTS (SELECT 1 FROM seal WHERE OLD."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE OLD."record" = 'agenda_item/' || agenda_item.id))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_content_sealed_insert BEFORE INSERT ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment_content AS old WHERE old.sha256 = NEW.sha256) AND EXISTS (SELECT 1 FROM attachment AS kept WHERE kept."sha256" = NEW.sha256 AND (EXISTS (SELECT 1 FROM seal WHERE kept."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE kept."record" = 'agenda_item/' || agenda_item.id)))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_content_sealed_update BEFORE UPDATE ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment AS kept WHERE kept."sha256" = OLD.sha256 AND (EXISTS (SELECT 1 FROM seal WHERE kept."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE kept."record" = 'agenda_item/' || agenda_item.id)))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER attachment_content_sealed_delete BEFORE DELETE ON attachment_content
WHEN EXISTS (SELECT 1 FROM attachment AS kept WHERE kept."sha256" = OLD.sha256 AND (EXISTS (SELECT 1 FROM seal WHERE kept."record" = 'meeting/' || seal."meeting")
    OR EXISTS (SELECT 1 FROM agenda_item JOIN seal ON seal."meeting" = agenda_item."meeting"
               WHERE kept."record" = 'agenda_item/' || agenda_item.id)))
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER seal_sealed_insert BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM seal AS old WHERE old.id = NEW.id OR old."key" = NEW."key" OR old."meeting" = NEW."meeting" OR old."number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER seal_sealed_update BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
CREATE TRIGGER seal_sealed_delete BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'sealed minutes never change'); END;
