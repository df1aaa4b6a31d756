-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents may go out in another name than the collaboration's own, and under its logo.

ALTER TABLE workspace ADD COLUMN "sender" TEXT NOT NULL DEFAULT '';
ALTER TABLE workspace ADD COLUMN "logo" INTEGER REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX workspace_logo ON workspace ("logo");
