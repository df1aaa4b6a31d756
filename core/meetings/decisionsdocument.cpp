// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/decisionsdocument.h"

#include "core/base/format.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionsDocument)
};

QString stateText(const DecisionRow &row)
{
    const QString state = decisionStateName(row.state);
    return row.changedBy.isEmpty() ? state : Text::tr("%1 by %2", "what became of a decision, and the later one").arg(state, row.changedBy);
}

} // namespace

Document decisionsDocument(std::span<const DecisionRow> rows, const QString &title, QDate day, Language language)
{
    const LanguageScope scope(language);
    Document document;
    document.language = language;
    document.title = title;
    document.kind = Text::tr("Register of decisions");
    document.date = day;
    document.state = Text::tr("%n decision(s)", nullptr, int(rows.size()));
    document.reference = Text::tr("As of %1").arg(formatDate(day));
    Table table;
    table.caption = document.kind;
    table.columns = {{Text::tr("Day")}, {Text::tr("Group")}, {Text::tr("§ or item")}, {Text::tr("Decision")}, {Text::tr("State")}};
    for (const DecisionRow &row : rows) {
        const QString text = row.text.isEmpty() ? row.item.title : row.item.title + u": "_s + row.text;
        table.rows.push_back({{Cell::of(formatDate(row.meeting.date)), Cell::of(row.groupName), Cell::of(shortReference(row.item).replace(u' ', u'\u00A0')), Cell::of(text), Cell::of(stateText(row))}});
    }
    if (rows.empty())
        document.add(Paragraph{Text::tr("There are no such decisions.")});
    else
        document.add(std::move(table));
    return document;
}

} // namespace samsyn
