// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct AgendaItem;
struct Meeting;

/// What was sent; summary is a party's own decisions, action points and next date.
enum class DispatchKind {
    Notice, Supplement, Reminder, ForApproval, Minutes, Extract, Cancellation, Summary,
};

/// Rättelse: an entry of its own beside sealed minutes, whose text stays (rules of the domain, Meetings).
struct Correction {
    Id<Correction> id;
    QString key;
    Id<Meeting> meeting;
    int position = 0; // its number less one
    std::optional<Id<AgendaItem>> item; // absent for the minutes' head
    QString part; // the column it corrects: "decision"
    QString oldText; // Markdown
    QString newText; // Markdown
    QString reason;
    QString decidedBy; // who: a person, or a meeting and its item
    QDate date;
    static const Entity entity;
    bool operator==(const Correction &) const = default;
};

/// What was sent to whom. Samsyn makes the draft; that it was sent is what the user says.
struct Dispatch {
    Id<Dispatch> id;
    QString key;
    Id<Meeting> meeting;
    QDate date;
    DispatchKind kind = DispatchKind::Notice;
    QString recipients; // one a line: "Karin Ekdal <karin@…>"
    QString contents; // names of the files that went with it, one a line
    QString sha256; // of the paper, hexadecimal; empty where there was none
    QString note;
    static const Entity entity;
    bool operator==(const Dispatch &) const = default;
};

/// The log of what was published where and when.
struct PublicationEntry {
    Id<PublicationEntry> id;
    QString key;
    Id<Meeting> meeting;
    QDate date;
    QString target; // folder or address
    QString files; // their names, one a line
    QString sha256; // of the PDF, hexadecimal
    bool withContacts = false; // telephone and mail were left in
    QString note;
    static const Entity entity;
    bool operator==(const PublicationEntry &) const = default;
};

/// The strategist's own, printed nowhere and sealed never.
struct PrivateNote {
    Id<PrivateNote> id;
    QString key;
    Id<Meeting> meeting;
    std::optional<Id<AgendaItem>> item;
    QString text; // Markdown
    static const Entity entity;
    bool operator==(const PrivateNote &) const = default;
};

} // namespace samsyn
