// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/person.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

constexpr int rows = 100'000;

QString sentence(std::mt19937 &random)
{
    static const QStringList words =
        u"kommunen kommunernas budget budgetfördelning fördelning samverkan etablering Södertörn Nacka Haninge Tyresö beslut "
        "protokoll ledningsgruppen arbetsgrupp förvaltningen verksamhetschef enhetschef samordnare lokaler resor aktiviteter "
        "konsulter planeringsdagar anteckning komplettering kompetensutveckling och om att för den som med"_s.split(u' ');
    QStringList chosen;
    for (int i = 0; i < 12; ++i)
        chosen << words[qsizetype(random() % size_t(words.size()))];
    return chosen.join(u' ');
}

/// A workspace of 100 000 persons with a sentence each, made once.
Workspace &large()
{
    static const QTemporaryDir folder(u"/dev/shm/samsyn-bench-XXXXXX"_s);
    static const std::unique_ptr<Workspace> workspace = [] {
        auto made = Workspace::create(folder.filePath(u"large.samsyn"_s), u"Stor"_s);
        std::mt19937 random(1);
        made->change(u"Fill"_s, [&](Transaction &transaction) {
            for (int i = 0; i < rows; ++i) {
                Person person;
                person.key = u"p%1"_s.arg(i);
                person.name = u"Person nummer%1"_s.arg(i);
                person.note = sentence(random);
                transaction.insert(person);
            }
        });
        return made;
    }();
    return *workspace;
}

void searchFor(benchmark::State &state, const char *text)
{
    const Workspace &workspace = large();
    const SearchQuery query{QString::fromUtf8(text), false, 50};
    size_t hits = 0;
    for (auto _ : state)
        hits = search(workspace.store(), query).hits.size();
    state.counters["hits"] = double(hits);
}

BENCHMARK_CAPTURE(searchFor, k, "k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, ko, "ko")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, kom, "kom")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, fordelning, "fordelning")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, one, "nummer77777")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, insideShort, "ö")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, nothingShort, "zq")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, nothing, "saknas")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchFor, threeWords, "nacka haninge resor")->Unit(benchmark::kMillisecond);

void edit(benchmark::State &state)
{
    Workspace &workspace = large();
    std::mt19937 random(2);
    static const Id<Person> id = workspace.store().byKey<Person>(u"p5000"_s)->id;
    for (auto _ : state) {
        workspace.change(u"Edit"_s, [&](Transaction &transaction) {
            Person person = workspace.store().get(id);
            if (state.range(0) == 1)
                person.note = sentence(random);
            else
                person.key = u"k%1"_s.arg(random()); // not searched
            transaction.update(person);
        });
    }
}
BENCHMARK(edit)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond)->Iterations(400);

void checkIndex(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(searchIndexIsRight(large().store(), true));
}
BENCHMARK(checkIndex)->Unit(benchmark::kMillisecond)->Iterations(1);

void makeIndexAnew(benchmark::State &state)
{
    for (auto _ : state)
        large().repairSearch();
    state.counters["MB"] = double(QFileInfo(large().path()).size()) / 1e6;
}
BENCHMARK(makeIndexAnew)->Unit(benchmark::kMillisecond)->Iterations(1);

void insertAll(benchmark::State &state)
{
    const QTemporaryDir folder(u"/dev/shm/samsyn-bench-XXXXXX"_s);
    for (auto _ : state) {
        auto made = Workspace::create(folder.filePath(u"x.samsyn"_s), u"Ny"_s);
        std::mt19937 random(1);
        made->change(u"Fill"_s, [&](Transaction &transaction) {
            for (int i = 0; i < rows; ++i) {
                Person person;
                person.key = u"p%1"_s.arg(i);
                person.name = u"Person nummer%1"_s.arg(i);
                if (state.range(0) == 1)
                    person.note = sentence(random);
                transaction.insert(person);
            }
        });
    }
}
BENCHMARK(insertAll)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
