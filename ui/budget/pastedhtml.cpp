// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/pastedhtml.h"

#include "core/budget/pastedtext.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qsizetype longestHtml = 4'000'000;

/// Qt's own would read files that the text names.
class TextAlone : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString cellText(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto at = cell.begin(); at != cell.end(); ++at) {
        const QString line = at.currentBlock().text().replace(QChar::LineSeparator, '\n'_L1).trimmed();
        if (at.currentBlock().isValid() && !line.isEmpty())
            lines << line;
    }
    return lines.join('\n'_L1);
}

void addTable(TextTable &result, const QTextTable &table)
{
    for (int row = 0; row < table.rows(); ++row) {
        std::vector<QString> cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const bool isFirst = cell.row() == row && cell.column() == column; // of a merged one
            cells.push_back(isFirst ? cellText(cell) : QString());
        }
        result.rows.push_back(std::move(cells));
    }
}

/// The tables in their order, and what stands between them, which may be their headings.
TextTable tablesOf(const QTextDocument &document)
{
    TextTable result;
    const QTextFrame *root = document.rootFrame();
    for (auto at = root->begin(); at != root->end(); ++at) {
        if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame()))
            addTable(result, *table);
        else if (const QString line = at.currentBlock().text().trimmed(); !line.isEmpty())
            result.rows.push_back({line});
    }
    return result;
}

} // namespace

QString pastedText(const QMimeData *copied)
{
    if (!copied)
        return {};
    const QString html = copied->hasHtml() ? copied->html() : QString();
    if (html.size() <= longestHtml && html.contains("<table"_L1, Qt::CaseInsensitive)) {
        TextAlone document;
        document.setHtml(html);
        const TextTable table = tablesOf(document);
        if (!table.rows.empty())
            return tabbedText(table);
    }
    return copied->text();
}

} // namespace samsyn
