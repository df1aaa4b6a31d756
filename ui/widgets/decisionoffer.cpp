// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decisionoffer.h"

#include "core/meetings/decisionlinks.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace samsyn {

void offerDecisions(QLineEdit *field, const Store &store)
{
    QStringList offers;
    for (const DecisionChoice &choice : decisionChoices(store))
        offers << choice.reference + u": "_s + choice.title;
    auto *completer = new QCompleter(offers, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace samsyn
