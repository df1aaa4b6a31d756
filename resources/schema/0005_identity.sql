-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A workspace and its copies know each other, so that no other workspace's copy takes its place.

ALTER TABLE file_state ADD COLUMN identity TEXT NOT NULL DEFAULT '';
UPDATE file_state SET identity = lower(hex(randomblob(16)));
