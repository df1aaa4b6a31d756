// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membershipchart.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MembershipChart)
};

constexpr size_t most = 30; // rows or lines; more are read in the list

using Summaries = std::vector<const MemberSummary *>;

/// The first ones, and the chosen one whatever its place.
void keepMost(Summaries &shown, Id<Organization> chosen)
{
    if (shown.size() <= most)
        return;
    const auto at = std::ranges::find(shown, chosen, [](const MemberSummary *summary) {
        return summary->organization.id;
    });
    if (at != shown.end() && at - shown.begin() >= std::ptrdiff_t(most))
        std::swap(*at, shown[most - 1]);
    shown.resize(most);
}

int rankOf(const MemberSummary &summary)
{
    if (!summary.current)
        return 2;
    return summary.current->sharesCost ? 0 : 1;
}

void addSpans(Chart &chart, const MemberSummary &summary)
{
    for (const Membership &membership : summary.memberships)
        chart.spans.push_back({chart.categories.size(),
                               membership.sharesCost ? size_t{0} : size_t{1},
                               membership.from,
                               membership.to,
                               membership.fromAsWritten,
                               membership.toAsWritten});
}

QString summaryOf(const Summaries &all, QDate day)
{
    const auto members = std::ranges::count_if(all, [](const MemberSummary *s) { return !!s->current; });
    const auto payers = std::ranges::count_if(all, [](const MemberSummary *s) { return rankOf(*s) == 0; });
    return Text::tr("%1 belong on %2, and %3 of them share the cost.")
        .arg(formatCount(members), formatDateLong(day), formatCount(payers));
}

std::map<int, qint64> figuresOf(const Store &store, Id<Organization> organization, QDate until)
{
    std::map<int, qint64> figures;
    for (const Population &population : populationsOf(store, organization)) {
        if (population.date.month() == 12 && population.date.day() == 31 && population.date <= until)
            figures[population.date.year()] = population.count;
    }
    return figures;
}

} // namespace

OrganizationsChart membershipChart(const std::vector<MemberSummary> &summaries, QDate day, Id<Organization> chosen)
{
    Summaries all;
    for (const MemberSummary &summary : summaries) {
        if (!summary.memberships.empty())
            all.push_back(&summary);
    }
    std::ranges::stable_sort(all, {}, [](const MemberSummary *summary) { return rankOf(*summary); });
    OrganizationsChart made;
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::Periods;
    chart.title = Text::tr("Membership over time");
    chart.categoryHead = Text::tr("Member");
    chart.seriesHead = Text::tr("Terms");
    chart.series = {{Text::tr("Shares the cost"), {}, Chart::Meaning::None},
                    {Text::tr("Without cost"), {}, Chart::Meaning::ToCome}};
    chart.summary = summaryOf(all, day);
    chart.day = day;
    chart.unit = Text::tr("from joining to leaving");
    const size_t count = all.size();
    keepMost(all, chosen);
    if (all.size() < count)
        chart.unit += u", "_s + Text::tr("%1 of %2").arg(formatCount(qint64(all.size())), formatCount(qint64(count)));
    for (const MemberSummary *summary : all) {
        if (summary->organization.id == chosen)
            chart.selected = chart.categories.size();
        addSpans(chart, *summary);
        chart.categories.push_back(summary->name);
        made.organizations.push_back(summary->organization.id);
    }
    return made;
}

OrganizationsChart populationsChart(const Store &store, const std::vector<MemberSummary> &summaries, QDate day, Id<Organization> chosen)
{
    Summaries all;
    for (const MemberSummary &summary : summaries) {
        if (summary.population && (summary.current || summary.organization.id == chosen))
            all.push_back(&summary);
    }
    std::ranges::stable_sort(all, std::greater{}, [](const MemberSummary *summary) { return summary->population->count; });
    keepMost(all, chosen);
    std::map<Id<Organization>, std::map<int, qint64>> figures;
    int first = day.year();
    int last = 0;
    for (const MemberSummary *summary : all) {
        auto own = figuresOf(store, summary->organization.id, day);
        if (own.empty())
            continue;
        first = std::min(first, own.begin()->first);
        last = std::max(last, own.rbegin()->first);
        figures[summary->organization.id] = std::move(own);
    }
    OrganizationsChart made;
    Chart &chart = made.chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = Text::tr("Population over the years");
    chart.unit = Text::tr("inhabitants on 31 December");
    chart.categoryHead = Text::tr("Year");
    for (int year = first; year <= last; ++year)
        chart.categories.push_back(QString::number(year));
    for (const MemberSummary *summary : all) {
        const auto own = figures.find(summary->organization.id);
        if (own == figures.end())
            continue;
        Chart::Series series{summary->name, {}};
        for (int year = first; year <= last; ++year) {
            const auto figure = own->second.find(year);
            series.values.push_back(figure == own->second.end() ? std::nullopt : std::optional(double(figure->second)));
        }
        if (summary->organization.id == chosen)
            chart.selectedSeries = chart.series.size();
        chart.series.push_back(std::move(series));
        made.organizations.push_back(summary->organization.id);
    }
    if (!chart.series.empty())
        chart.summary = Text::tr("%1 is the largest of %2 and %3 the smallest.")
                            .arg(chart.series.front().name, formatCount(qint64(chart.series.size())), chart.series.back().name);
    return made;
}

} // namespace samsyn
