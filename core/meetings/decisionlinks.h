// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agendaitem.h"
#include "core/store/store.h"

namespace samsyn {

/// A decision of this workspace, as another record refers to it.
struct DecisionChoice {
    RecordRef record;  // an agenda_item
    QString reference; // "Beredningsgruppen 2011-09-22, § 38"
    QString title;     // what it is about
    QDate date;        // of its meeting
};

/// How a decision is referred to: group, day, and § where it has one, else its place on the agenda.
QString decisionReference(const Store &store, const AgendaItem &item);

/// The decisions that were made, the latest first, without those of procedure.
std::vector<DecisionChoice> decisionChoices(const Store &store);

/// The decision that was typed, by its reference in any case and spacing, with or without its title
/// after a colon; nothing where it was made elsewhere.
std::optional<DecisionChoice> decisionNamed(const Store &store, const QString &typed);

} // namespace samsyn
