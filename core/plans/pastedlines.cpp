// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/pastedlines.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PastedLines)
};

/// A line with its cells as spreadsheets hand them out: a cell of several lines stands in quotation
/// marks, those in it are doubled.
struct Row {
    int line = 0;
    QStringList cells;
};

QString quotedCell(const QString &text, qsizetype &at, int &line)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'\n')
            ++line;
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[++at];
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n';
}

/// Whether the mark at a cell's beginning has its partner at the cell's end, and it is a table's.
bool isQuoted(const QString &text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'"')
        return false;
    qsizetype end = at;
    int lines = 0;
    (void)quotedCell(text, end, lines);
    return endsCell(text, end) && text[end - 1] == u'"' && text.mid(at, end - at).count(u'"') % 2 == 0;
}

std::vector<Row> rowsOf(const QString &text)
{
    std::vector<Row> rows;
    const bool isTable = text.contains(u'\t');
    int line = 1;
    for (qsizetype at = 0; at < text.size();) {
        Row row{line, {}};
        for (bool isMore = true; isMore;) {
            QString cell;
            if (isTable && isQuoted(text, at)) {
                cell = quotedCell(text, at, line);
            } else {
                const qsizetype begin = at;
                while (!endsCell(text, at))
                    ++at;
                cell = text.mid(begin, at - begin);
            }
            row.cells << cell;
            isMore = at < text.size() && text[at] == u'\t';
            ++at; // the tab, or the line's end
        }
        ++line;
        rows.push_back(row);
    }
    return rows;
}

const QRegularExpression &bullet()
{
    static const QRegularExpression pattern(uR"(^\s*(?:[•·▪◦*\x{f0b7}\x{f0a7}]\s*|o\s+(?=\p{Lu})|[-–—]\s*(?=\p{L})|[-–—o]\s*$)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

std::vector<PastedLine> pastedLines(const QString &text)
{
    if (text.size() > longestPastedPlan)
        throw Error(ErrorKind::Failed, Text::tr("The text has more than %1 characters, as no plan has. Copy the activities alone.").arg(formatCount(longestPastedPlan)));
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n').replace(QChar(0x0b), u'\n');
    std::vector<PastedLine> lines;
    for (const Row &row : rowsOf(plain)) {
        PastedLine line{row.line, row.cells.join(u' ').simplified(), row.cells, false};
        // A bullet, then its text, each in a cell of its own or in one
        while (!line.cells.isEmpty()) {
            const auto match = bullet().match(line.cells.front());
            if (match.hasMatch()) {
                line.isBulleted = true;
                line.cells.front().remove(0, match.capturedLength());
            }
            if (line.cells.size() == 1 || !line.cells.front().trimmed().isEmpty() || !line.isBulleted)
                break;
            line.cells.removeFirst();
        }
        while (line.cells.size() > 1 && line.cells.back().trimmed().isEmpty())
            line.cells.removeLast();
        if (!line.cells.join(QString()).trimmed().isEmpty())
            lines.push_back(line);
    }
    return lines;
}

} // namespace samsyn
