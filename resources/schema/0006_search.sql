-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What can be searched, one row for each record that says something, under the record's own id,
-- which no other record of the workspace has: its words as they are spelled, and folded to letters
-- without marks. The index knows all parts of words, since Swedish compounds hide theirs at the
-- end; it knows the folded words alone, since who is spelled alike is also folded alike, and no
-- places in them, which are looked up in the text. Samsyn writes both with the records themselves,
-- in one transaction; what they hold can be made again.

CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    exact TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
    folded, content='search_text', content_rowid='id', detail=none, columnsize=0,
    tokenize='trigram case_sensitive 1');
