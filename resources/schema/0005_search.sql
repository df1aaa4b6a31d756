-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What can be searched, one row for each record: as it is written, and folded to letters without
-- marks. The index knows parts of words, since Swedish compounds hide theirs at the end. Samsyn
-- writes both with the records themselves, in one transaction; what they hold can be made again.

CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    exact TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (entity, record)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
    exact, folded, content='search_text', content_rowid='id', tokenize='trigram case_sensitive 1');
