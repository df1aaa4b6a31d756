// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/populationtabledates.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationTable)
};

[[noreturn]] void fail(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

/// All that is written like dates in the titles; first only where they speak of populations.
std::vector<TablePeriod> titlePeriods(const QStringList &titles, bool populationOnly)
{
    static const QRegularExpression made(
        u"hamtad|uppdater|publicer|skapad|utskriv|updated|published|created|retrieved|downloaded|version"_s);
    std::vector<TablePeriod> found;
    for (const QString &title : titles) {
        const QString folded = foldedWords(title);
        const bool isPopulation = populationRank(folded) == 0;
        if ((populationOnly && !isPopulation) || folded.contains(made))
            continue;
        QString rest = title;
        while (const auto period = findTablePeriod(rest)) {
            found.push_back(*period);
            rest = period->rest;
        }
    }
    return found;
}

/// The day of a table that says it in its title alone.
std::optional<TablePeriod> titlePeriod(const QStringList &titles, std::optional<QDate> given)
{
    for (const bool populationOnly : {true, false}) {
        const auto periods = titlePeriods(titles, populationOnly);
        if (periods.empty())
            continue;
        const auto &first = periods.front();
        const bool agree = std::ranges::all_of(
            periods, [&](const auto &period) { return period.day.year() == first.day.year(); });
        if (agree) // the one that says the day says most
            return *std::ranges::min_element(periods, {}, &TablePeriod::isYear);
        const auto [low, high] = std::ranges::minmax(periods, {}, &TablePeriod::day);
        if (given && (given->year() < low.day.year() || given->year() > high.day.year()))
            fail(Text::tr("The title speaks of %1 to %2, not of %3.")
                     .arg(low.day.year())
                     .arg(high.day.year())
                     .arg(formatDate(*given)));
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

PopulationDates::PopulationDates(const PopulationHead &head,
                                 const TextTable &table,
                                 std::optional<QDate> given)
    : m_given(given)
{
    const bool inHead = !head.figures.empty() && head.figures.front().period;
    if (!inHead)
        m_column = head.period;
    if (!inHead && !m_column) {
        m_title = titlePeriod(head.titles, given);
        if (m_title && !m_title->day.isValid())
            m_title.reset();
        if (!m_title && !given)
            fail(Text::tr("The table does not say which day its figures hold for. Give the date."));
        if (m_title && !agreed(*m_title).reason.isEmpty())
            fail(agreed(*m_title).reason);
        return;
    }
    if (!given)
        return;
    QString reason;
    for (size_t row = head.firstRow; row < table.rows.size(); ++row) {
        for (const auto &figures : head.figures) {
            const Answer answer = of(figures, table.rows[row]);
            if (answer.reason.isEmpty())
                return;
            if (answer.day.isValid())
                reason = answer.reason;
        }
    }
    if (!reason.isEmpty())
        fail(reason);
}

PopulationDates::Answer PopulationDates::of(const PopulationHead::Figures &figures,
                                            const std::vector<QString> &cells) const
{
    if (m_column) {
        const QString written =
            *m_column < cells.size() ? cells[*m_column].simplified() : QString();
        const auto period = parseTablePeriod(written);
        if (written.isEmpty())
            return {{}, Text::tr("The date is missing.")};
        if (!period || !period->day.isValid())
            return {{}, Text::tr("“%1” is no date.").arg(written.left(40))};
        return agreed(*period);
    }
    if (figures.period && !figures.period->day.isValid())
        return {{}, Text::tr("“%1” is no date.").arg(figures.title.left(40))};
    if (figures.period)
        return agreed(*figures.period);
    return m_title ? agreed(*m_title) : Answer{*m_given, {}};
}

PopulationDates::Answer PopulationDates::agreed(const TablePeriod &period) const
{
    if (!m_given || *m_given == period.day)
        return {period.day, {}};
    if (period.isYear && period.day.year() == m_given->year())
        return {*m_given, {}};
    return {period.day,
            Text::tr("The figure is for %1, not for the given date, %2.")
                .arg(period.isYear ? QString::number(period.day.year()) : formatDate(period.day),
                     formatDate(*m_given))};
}

} // namespace samsyn
