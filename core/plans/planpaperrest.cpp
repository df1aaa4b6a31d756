// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands after the areas in a plan's paper.
#include "core/plans/planpapertext.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/members/members.h"
#include "core/plans/plandifferences.h"
#include "core/plans/post.h"
#include "core/plans/watchdate.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanPaperRest)
};

void addExclusions(Document &document, const PlanPaper &paper)
{
    Table table{Text::tr("What the plan will not do"), false, {{Text::tr("Not done")}, {Text::tr("Why")}}, {}};
    for (const PlanLine &line : paper.edition.lines) {
        if (line.kind == PlanLineKind::Exclusion)
            table.rows.push_back({{Cell::of(line.title), line.text.isEmpty() ? Cell::none() : Cell::of(plainOfMarkdown(line.text))}});
    }
    if (table.rows.empty())
        return;
    document.add(Heading{1, table.caption});
    document.add(std::move(table));
}

void addQuestions(Document &document, const PlanPaper &paper)
{
    Table table{Text::tr("Open questions"), false, {{Text::tr("Area")}, {Text::tr("Question")}}, {}};
    for (const PlanLine &line : paper.edition.lines) {
        if (line.kind == PlanLineKind::Area && !line.condition.isEmpty())
            table.rows.push_back({{Cell::of(headingOf(line)), Cell::of(line.condition)}});
    }
    if (table.rows.empty())
        return;
    document.add(Heading{1, table.caption});
    document.add(std::move(table));
}

QString periodText(const PostPeriod &period)
{
    return period.to ? Text::tr("%1–%2", "from a day to a day").arg(formatDate(period.from), formatDate(*period.to)) : Text::tr("from %1").arg(formatDate(period.from));
}

/// The posts that there are in the plan's time, by whom they are paid.
void addPosts(Document &document, const PlanPaper &paper)
{
    Table table{Text::tr("Posts"), false,
                {{Text::tr("Post")}, {Text::tr("Employer")}, {Text::tr("Holder")}, {Text::tr("Period")}, {Text::tr("Part of full time, %"), Column::Kind::Number}, {Text::tr("Funding")}}, {}};
    for (const Post &post : paper.store.all<Post>()) {
        auto periods = paper.store.where<PostPeriod>("post", post.id.value);
        std::ranges::sort(periods, {}, &PostPeriod::from);
        for (const PostPeriod &period : periods) {
            if (!period.period().overlaps(paper.plan.period()))
                continue;
            const auto employer = paper.store.find(post.employer);
            const auto holder = period.person ? paper.store.find(*period.person) : std::nullopt;
            table.rows.push_back({{Cell::of(post.title), Cell::of(employer ? nameOn(paper.store, *employer, paper.day) : QString()),
                                   holder ? Cell::of(holder->name) : Cell::of(Text::tr("vacant")), Cell::of(periodText(period)), Cell::count(period.percentage),
                                   period.funding.isEmpty() ? Cell::none() : Cell::of(period.funding)}});
        }
    }
    if (table.rows.empty())
        return;
    document.add(Heading{1, table.caption});
    document.add(std::move(table));
}

/// What a law or a decision makes happen in the plan's time.
void addWatchDates(Document &document, const PlanPaper &paper)
{
    auto watched = paper.store.all<WatchDate>();
    std::erase_if(watched, [&](const WatchDate &watch) { return !paper.plan.period().covers(watch.date()); });
    std::ranges::sort(watched, {}, &WatchDate::date);
    if (watched.empty())
        return;
    Table table{Text::tr("Days to watch"), false, {{Text::tr("Day")}, {Text::tr("What happens")}, {Text::tr("Follows from")}}, {}};
    for (const WatchDate &watch : watched)
        table.rows.push_back({{Cell::of(formatDate(watch.date())), Cell::of(watch.title), watch.basis.isEmpty() ? Cell::none() : Cell::of(watch.basis)}});
    document.add(Heading{1, table.caption});
    document.add(std::move(table));
}

} // namespace

void addPlanRest(Document &document, const PlanPaper &paper)
{
    addExclusions(document, paper);
    addPart(document, Text::tr("Effects on gender equality"), paper.edition.version.equality);
    addQuestions(document, paper);
    addPosts(document, paper);
    addWatchDates(document, paper);
}

} // namespace samsyn
