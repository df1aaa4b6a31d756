-- SPDX-FileCopyrightText: 2026 The Samsyn authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who in a member pays, from what money, and where the invoice goes: what a billing basis needs.

CREATE TABLE payer (
    id INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
    "organization" INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "funding_unclear_since" TEXT CHECK (date("funding_unclear_since", '+0 days') IS "funding_unclear_since"),
    "invoice_address" TEXT NOT NULL,
    "invoice_reference" TEXT NOT NULL,
    "instalments" INTEGER NOT NULL CHECK ("instalments" BETWEEN 1 AND 12),
    "note" TEXT NOT NULL
) STRICT;
CREATE INDEX payer_organization ON payer ("organization");
