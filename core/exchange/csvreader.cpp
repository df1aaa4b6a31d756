// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/exchange/csv.h"
#include "core/exchange/plaintext.h"

#include <QCoreApplication>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qsizetype largestFile = 64 * 1024 * 1024;
constexpr size_t mostCells = 4'000'000;
constexpr size_t mostColumns = 16'384; // a spreadsheet's
constexpr qsizetype longestCell = 100'000;
constexpr size_t rowsToJudgeBy = 1'000;

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

class Parser
{
public:
    Parser(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    TextTable parse();
    /// The line of the quotation mark that has no partner, else 0.
    int openQuoteLine() const { return m_openQuoteLine; }

private:
    void parseRow();
    QString parseCell();
    QString parseQuoted();
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return m_text[m_at] == '\n'_L1 || m_text[m_at] == '\r'_L1; }
    void passLineEnd();
    void add(QString &cell, QChar c);

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuoteLine = 0;
    size_t m_cells = 0;
    TextTable m_table;
};

TextTable Parser::parse()
{
    while (!atEnd())
        parseRow();
    return std::move(m_table);
}

void Parser::parseRow()
{
    m_table.lines.push_back(m_line);
    std::vector<QString> row;
    for (;;) {
        row.push_back(parseCell());
        if (row.size() > mostColumns)
            fail(Text::tr("Line %1 has more than %2 cells. No table is that wide.")
                     .arg(m_line)
                     .arg(formatCount(qint64(mostColumns))));
        if (atEnd() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    m_cells += row.size();
    if (m_cells > mostCells)
        fail(Text::tr("The table has more than %1 cells. Split the file, or fetch fewer columns.")
                 .arg(formatCount(qint64(mostCells))));
    m_table.rows.push_back(std::move(row));
    if (!atEnd())
        passLineEnd();
}

QString Parser::parseCell()
{
    // Spaces before a quotation mark belong to the file's layout, others to the text.
    qsizetype quote = m_at;
    while (quote < m_text.size() && m_text[quote] == ' '_L1)
        ++quote;
    QString cell;
    if (quote < m_text.size() && m_text[quote] == '"'_L1) {
        m_at = quote;
        cell = parseQuoted();
    }
    while (!atEnd() && m_text[m_at] != m_separator && !atLineEnd())
        add(cell, m_text[m_at++]);
    return cell;
}

QString Parser::parseQuoted()
{
    const int opened = m_line;
    QString cell;
    for (++m_at; !atEnd();) {
        if (m_text[m_at] == '"'_L1) {
            ++m_at;
            if (atEnd() || m_text[m_at] != '"'_L1) {
                qsizetype after = m_at; // layout again, if nothing else follows
                while (after < m_text.size() && m_text[after] == ' '_L1)
                    ++after;
                if (after == m_text.size() || m_text[after] == m_separator ||
                    m_text[after] == '\n'_L1 || m_text[after] == '\r'_L1)
                    m_at = after;
                return cell;
            }
            add(cell, m_text[m_at++]);
        } else if (atLineEnd()) {
            const qsizetype from = m_at;
            passLineEnd();
            for (const QChar c : QStringView(m_text).sliced(from, m_at - from))
                add(cell, c);
        } else {
            add(cell, m_text[m_at++]);
        }
    }
    if (m_openQuoteLine == 0)
        m_openQuoteLine = opened;
    return cell;
}

void Parser::passLineEnd()
{
    if (m_text[m_at] == '\r'_L1 && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n'_L1)
        ++m_at;
    ++m_at;
    ++m_line;
}

void Parser::add(QString &cell, QChar c)
{
    if (cell.size() >= longestCell)
        fail(
            Text::tr("The text that begins in line %1 is longer than %2 characters. Is a quotation "
                     "mark missing?")
                .arg(m_table.lines.back())
                .arg(formatCount(longestCell)));
    cell += c;
}

const QString candidates = u";\t|,"_s; // the comma last: it needs most merit

/// How often each candidate stands outside quotation marks, row by row. A mark opens after any of
/// them, since which one parts the cells is not known yet.
std::vector<std::array<size_t, 4>> countCandidates(const QString &text)
{
    std::vector<std::array<size_t, 4>> rows(1);
    bool quoted = false;
    bool atStart = true;
    for (const QChar c : text) {
        if (c == '"'_L1 && (quoted || atStart)) {
            quoted = !quoted;
            atStart = !quoted; // a doubled mark opens again
        } else if (quoted) {
            continue;
        } else if (c == '\n'_L1 || c == '\r'_L1) {
            if (rows.size() == rowsToJudgeBy)
                break;
            rows.emplace_back();
            atStart = true;
        } else if (const qsizetype at = candidates.indexOf(c); at >= 0) {
            ++rows.back()[size_t(at)];
            atStart = true;
        } else {
            atStart = atStart && c == ' '_L1;
        }
    }
    return rows;
}

/// How well each candidate explains the text: rows that it parts, and those as wide as most. A
/// comma is also a decimal mark and stands in titles and notes, so that the others need only half
/// of its merit; writeCsv's own files reach that always.
QChar findSeparator(const QString &text)
{
    const auto rows = countCandidates(text);
    size_t best = 3;
    size_t bestMerit = 0;
    for (size_t candidate = 0; candidate < 4; ++candidate) {
        std::map<size_t, size_t> widths;
        size_t merit = 0;
        for (const auto &row : rows) {
            if (row[candidate] > 0) {
                ++merit;
                ++widths[row[candidate]];
            }
        }
        size_t usual = 0;
        for (const auto &[width, count] : widths)
            usual = std::max(usual, count);
        merit += usual;
        if (candidate == 3 ? merit > bestMerit * 2 : merit > bestMerit) {
            best = candidate;
            bestMerit = merit;
        }
    }
    return candidates[qsizetype(best)];
}

/// Excel's own way to say it: a first line "sep=;".
std::optional<QChar> takeNamedSeparator(QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    if (text.size() > 5 && text[5] != '\n'_L1 && text[5] != '\r'_L1)
        return std::nullopt;
    const QChar separator = text[4];
    text.remove(0, 5);
    return separator;
}

} // namespace

TextTable readCsv(const QByteArray &content)
{
    if (content.size() > largestFile)
        fail(Text::tr("The file is larger than %1. Fetch fewer columns or rows.")
                 .arg(formatFileSize(largestFile)));
    QString text = decodePlainText(content);
    const std::optional<QChar> named = takeNamedSeparator(text);
    Parser parser(text, named ? *named : findSeparator(text));
    TextTable table = parser.parse();
    if (named && !table.rows.empty()) { // what is left of its line
        table.rows.erase(table.rows.begin());
        table.lines.erase(table.lines.begin());
    }
    if (parser.openQuoteLine() > 0)
        fail(Text::tr(
                 "The quotation mark in line %1 has no partner. Add the missing one, or remove it.")
                 .arg(parser.openQuoteLine()));
    for (auto &row : table.rows) {
        for (QString &cell : row) {
            if (cell.startsWith('\''_L1) && looksLikeFormula(cell.sliced(1)))
                cell.remove(0, 1);
        }
    }
    return table;
}

} // namespace samsyn
