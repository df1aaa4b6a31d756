// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/pastedtext.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowsImport)
};

/// A table copied out of a form as plain text: each cell on a line that begins with a tab, the next
/// row after an empty line. How wide it is, its heads say.
class FormReader
{
public:
    TextTable read(const QStringList &lines);

private:
    void readCell(const QString &text, int line);
    void readOther(const QString &text, int line);
    void finishRow();
    bool isFull() const { return m_width > 0 && m_row.size() >= m_width; }

    TextTable m_table;
    std::vector<QString> m_row;
    int m_rowLine = 0;
    size_t m_width = 0; // unknown until a row of heads ends
};

TextTable FormReader::read(const QStringList &lines)
{
    for (int i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].trimmed();
        if (lines[i].startsWith('\t'_L1)) {
            readCell(text, i + 1);
        } else if (!text.isEmpty()) {
            readOther(text, i + 1);
        } else if (!m_row.empty() && (m_width == 0 || isFull())) {
            m_width = m_row.size();
            finishRow();
        }
    }
    finishRow();
    return std::move(m_table);
}

void FormReader::readCell(const QString &text, int line)
{
    if (isFull())
        finishRow();
    if (m_row.empty())
        m_rowLine = line;
    m_row.push_back(text);
}

/// A further line of a cell, or a line outside the table, after which another one may begin.
void FormReader::readOther(const QString &text, int line)
{
    if (!m_row.empty() && !isFull()) {
        m_row.back() += (m_row.back().isEmpty() ? QString() : u"\n"_s) + text;
        return;
    }
    finishRow();
    m_width = 0;
    m_table.rows.push_back({text});
    m_table.lines.push_back(line);
}

void FormReader::finishRow()
{
    if (m_row.empty())
        return;
    m_table.rows.push_back(std::move(m_row));
    m_table.lines.push_back(m_rowLine);
    m_row.clear();
}

bool isForm(const QStringList &lines)
{
    int cells = 0;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (line.lastIndexOf('\t'_L1) > 0)
            return false; // cells beside each other
        cells += line.startsWith('\t'_L1);
    }
    return cells > 2;
}

bool isPartedBy(const QStringList &lines, QChar separator)
{
    qsizetype filled = 0;
    qsizetype parted = 0;
    for (const QString &line : lines) {
        filled += !line.trimmed().isEmpty();
        parted += line.contains(separator);
    }
    return parted > 0 && (separator == '\t'_L1 || parted * 2 >= filled);
}

TextTable readParted(const QString &text, const QStringList &lines, QChar separator)
{
    TextTable table;
    try {
        table = readCsv((u"sep="_s + separator + '\n'_L1 + text).toUtf8());
        for (int &line : table.lines)
            --line; // that of "sep="
        return table;
    } catch (const Error &) {
        table = {}; // a quotation mark that is only one: as a length in inches
    }
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(separator);
        table.rows.emplace_back(cells.begin(), cells.end());
        table.lines.push_back(i + 1);
    }
    return table;
}

/// The longest end of the line that is one amount, and what stands before it.
std::vector<QString> endingInAmount(const QString &line)
{
    constexpr qsizetype longestAmount = 40;
    const QString plain = line.simplified();
    const qsizetype from = std::max<qsizetype>(plain.size() - longestAmount, 0);
    for (qsizetype space = plain.indexOf(' '_L1, from); space > 0; space = plain.indexOf(' '_L1, space + 1)) {
        const QString end = plain.mid(space + 1);
        if (!parseAmount(end))
            continue;
        QString before = plain.left(space);
        while (!before.isEmpty() && u" :.…="_s.contains(before.back()))
            before.chop(1);
        return {before, end};
    }
    return {plain};
}

} // namespace

TextTable readPastedText(const QString &text)
{
    if (text.size() > longestPastedText)
        throw Error(ErrorKind::Failed,
                    Text::tr("The text has more than %1 characters, as no budget has. Copy the budget's rows alone.")
                        .arg(formatCount(longestPastedText)));
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace('\r'_L1, '\n'_L1).replace(QChar(0x2029), '\n'_L1);
    const QStringList lines = plain.split('\n'_L1);
    if (isForm(lines))
        return FormReader().read(lines);
    for (const QChar separator : {QChar(u'\t'), QChar(u';')}) {
        if (isPartedBy(lines, separator))
            return readParted(plain, lines, separator);
    }
    TextTable table;
    for (int i = 0; i < lines.size(); ++i) {
        table.rows.push_back(endingInAmount(lines[i]));
        table.lines.push_back(i + 1);
    }
    return table;
}

QString tabbedText(const TextTable &table)
{
    QString text;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains('\t'_L1) || cell.contains('\n'_L1) || cell.startsWith('"'_L1))
                cell = u"\"%1\""_s.arg(cell.replace('"'_L1, u"\"\""_s));
            cells << cell;
        }
        // One cell alone keeps its tab, so that a line of it is no other kind of table
        text += cells.join('\t'_L1) + (cells.size() == 1 ? u"\t\n"_s : u"\n"_s);
    }
    return text;
}

} // namespace samsyn
