// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 2 000 activities over 20 years: a paint of its timeline takes 16 ms at most, its tree opens within 100 ms.
#include "core/members/person.h"
#include "core/plans/planrules.h"
#include "core/workspace/workspace.h"
#include "ui/plans/timelinelist.h"
#include "ui/plans/timelineview.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QScrollBar>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

constexpr int activities = 2000;
const QDate day(2016, 4, 2);

double milliseconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// A fixed piece of work of this run's machine: 4 MB hashed, the least of five times. Times are told as its multiples too.
double reference()
{
    static const double taken = [] {
        const QByteArray bytes(4'000'000, 'x');
        double least = 1e9;
        for (int i = 0; i < 5; ++i)
            least = std::min(least, milliseconds([&] { benchmark::DoNotOptimize(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }));
        return least;
    }();
    return taken;
}

std::vector<Id<FocusArea>> addAreas(Transaction &transaction)
{
    std::vector<Id<FocusArea>> areas;
    for (int top = 1; top <= 6; ++top) {
        FocusArea area;
        area.code = QString::number(top);
        area.title = u"Huvudområde nummer %1"_s.arg(top);
        area.key = u"area%1"_s.arg(top);
        const Id<FocusArea> parent = transaction.insert(area);
        for (int part = 0; part < 6; ++part) {
            FocusArea lettered;
            lettered.parent = parent;
            lettered.code = area.code + QChar(u'A' + part);
            lettered.title = u"Delområde %1"_s.arg(lettered.code);
            lettered.key = u"area"_s + lettered.code;
            areas.push_back(transaction.insert(lettered));
        }
    }
    return areas;
}

Schedule scheduleOf(std::mt19937 &random)
{
    const QDate first = QDate(2008, 1, 1).addDays(int(random() % 7200));
    const SchedulePrecision precisions[] = {SchedulePrecision::Day, SchedulePrecision::Month, SchedulePrecision::Month,
                                            SchedulePrecision::Quarter, SchedulePrecision::Year, SchedulePrecision::None};
    const SchedulePrecision precision = precisions[random() % std::size(precisions)];
    return samsyn::scheduleOf(first, first.addDays(int(random() % 200)), precision);
}

void addActivity(Transaction &transaction, std::mt19937 &random, Id<Plan> plan, Id<Person> person, Id<FocusArea> area, int number)
{
    Activity activity;
    activity.key = u"activity%1"_s.arg(number);
    activity.plan = plan;
    activity.area = area;
    activity.position = number;
    activity.title = u"Aktivitet nummer %1 om samverkan kring etablering och bosättning"_s.arg(number);
    activity.responsiblePerson = person;
    const Schedule schedule = scheduleOf(random);
    activity.from = schedule.from;
    activity.to = schedule.to;
    activity.precision = schedule.precision;
    if (random() % 10 == 0)
        activity.condition = u"om nationella § 37-medel beviljas"_s;
    if (schedule.precision == SchedulePrecision::None)
        activity.reviewOn = QDate(2008, 1, 1).addDays(int(random() % 7200));
    const Id<Activity> added = transaction.insert(activity);
    for (int month = 0; month < 4; ++month) {
        ActivityStatus status;
        status.key = u"status%1-%2"_s.arg(number).arg(month);
        status.activity = added;
        status.date = status.enteredOn = schedule.from.value_or(QDate(2012, 1, 1)).addMonths(month);
        status.state = month == 3 && random() % 2 ? ActivityState::Done : ActivityState::InProgress;
        status.progress = 20 * month;
        transaction.insert(status);
    }
}

/// Made once.
Workspace &large()
{
    static const QTemporaryDir folder(u"/dev/shm/samsyn-bench-XXXXXX"_s);
    static const std::unique_ptr<Workspace> workspace = [] {
        auto made = Workspace::create(folder.filePath(u"plan.samsyn"_s), u"Stor"_s);
        std::mt19937 random(1);
        made->change(u"Fill"_s, [&](Transaction &transaction) {
            Plan plan;
            plan.key = u"plan"_s;
            plan.name = u"Handlingsplan 2008–2027"_s;
            plan.from = QDate(2008, 1, 1);
            plan.to = QDate(2027, 12, 31);
            const Id<Plan> id = transaction.insert(plan);
            Person person;
            person.key = u"strateg"_s;
            person.name = u"Åsa Wikner"_s;
            const Id<Person> strategist = transaction.insert(person);
            const std::vector<Id<FocusArea>> areas = addAreas(transaction);
            for (int i = 0; i < activities; ++i)
                addActivity(transaction, random, id, strategist, areas[size_t(i) % areas.size()], i);
        });
        return made;
    }();
    return *workspace;
}

void report(benchmark::State &state, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["p95_ratio"] = at(0.95) / reference();
}

/// Scrolls through rows and time at one zoom, and paints the whole view at each place.
void paintTimeline(benchmark::State &state, TimelineZoom zoom)
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    TimelineView view;
    view.resize(1126, 620);
    view.show(planView(large().store(), std::nullopt, day), {});
    view.show();
    QApplication::processEvents();
    view.setZoom(zoom);
    auto *list = view.findChild<TimelineList *>(u"timelineRows"_s);
    QImage picture(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::mt19937 random(3);
    std::vector<double> times;
    int bars = 0;
    for (auto _ : state) {
        list->verticalScrollBar()->setValue(int(random() % unsigned(list->verticalScrollBar()->maximum() + 1)));
        view.setFirstDay(QDate(2008, 1, 1).addMonths(int(random() % 240)));
        times.push_back(milliseconds([&] { view.render(&picture); }));
        bars += list->drawn().bars;
    }
    report(state, times);
    state.counters["bars"] = double(bars) / double(times.size());
}
BENCHMARK_CAPTURE(paintTimeline, quarter, TimelineZoom::Quarter)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK_CAPTURE(paintTimeline, year, TimelineZoom::Year)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK_CAPTURE(paintTimeline, fiveYears, TimelineZoom::FiveYears)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK_CAPTURE(paintTimeline, twentyYears, TimelineZoom::TwentyYears)->Unit(benchmark::kMillisecond)->Iterations(200);

void repeat(benchmark::State &state, const std::function<void()> &work)
{
    std::vector<double> times;
    for (auto _ : state)
        times.push_back(milliseconds(work));
    report(state, times);
}

/// What the tree needs before it is seen: the plan as of the day, and its rows.
void openTree(benchmark::State &state)
{
    const Store &store = large().store();
    repeat(state, [&] {
        const PlanView view = planView(store, store.byKey<Plan>(u"plan"_s)->id, day);
        benchmark::DoNotOptimize(treeRows(view));
    });
}
BENCHMARK(openTree)->Unit(benchmark::kMillisecond)->Iterations(20);

void openTreeOfAllPlans(benchmark::State &state)
{
    repeat(state, [] { benchmark::DoNotOptimize(treeRows(planView(large().store(), std::nullopt, day))); });
}
BENCHMARK(openTreeOfAllPlans)->Unit(benchmark::kMillisecond)->Iterations(20);

void filterTree(benchmark::State &state)
{
    const PlanView view = planView(large().store(), std::nullopt, day);
    PlanFilter filter;
    filter.area = view.areas.front().area.id;
    filter.onlyOpen = true;
    repeat(state, [&] {
        benchmark::DoNotOptimize(treeRows(view, filter));
        benchmark::DoNotOptimize(timelineRows(view, filter));
    });
}
BENCHMARK(filterTree)->Unit(benchmark::kMillisecond)->Iterations(20);

/// After every change: "Att komplettera" counts anew.
void findPlanProblems(benchmark::State &state)
{
    repeat(state, [] { benchmark::DoNotOptimize(planProblems(large().store())); });
}
BENCHMARK(findPlanProblems)->Unit(benchmark::kMillisecond)->Iterations(20);

/// All rows of the timeline anew, as after every change.
void showTimeline(benchmark::State &state)
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    const PlanView plan = planView(large().store(), std::nullopt, day);
    TimelineView view;
    view.resize(1126, 620);
    view.show();
    repeat(state, [&] { view.show(plan, {}); });
}
BENCHMARK(showTimeline)->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace
