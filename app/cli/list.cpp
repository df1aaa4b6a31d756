// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/listing.h"
#include "app/cli/texttable.h"
#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/budget/budgetyears.h"
#include "core/budget/scenarios.h"
#include "core/documents/tablecsv.h"
#include "core/members/members.h"
#include "core/members/payerrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

struct Options {
    FileOption file;
    std::string what;
    std::string on, group;
    int year = 0;
    bool json = false;
    bool csv = false;
};

/// All, or the members of the day that was asked for.
Listing organizations(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Organizations");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"name"_s, Text::tr("Name"));
    listing.column(u"kind"_s, Text::tr("Kind"));
    listing.column(u"member_from"_s, Text::tr("Member from"));
    listing.column(u"member_to"_s, Text::tr("Member to"));
    listing.column(u"shares_cost"_s, Text::tr("Shares the cost"));
    listing.column(u"population"_s, Text::tr("Population"), Column::Kind::Number);
    listing.column(u"population_date"_s, Text::tr("On"));
    for (const MemberSummary &summary : memberSummaries(store, request.on.value_or(today()))) {
        const auto &current = summary.current;
        if (request.on && !current)
            continue;
        const auto &population = summary.population;
        listing.row({textCell(summary.organization.key), textCell(summary.name),
                     textCell(enumerationName(Organization::entity, "kind", &summary.organization)),
                     dayCell(current ? std::optional(current->from) : std::nullopt),
                     dayCell(current ? current->to : std::nullopt),
                     truthCell(current ? std::optional(current->sharesCost) : std::nullopt),
                     countCell(population ? std::optional(population->count) : std::nullopt),
                     dayCell(population ? std::optional(population->date) : std::nullopt)});
    }
    return listing;
}

/// Who shares the cost on the day and, unless a day was asked for, who has a payer besides.
Listing payers(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Payers");
    listing.column(u"organization"_s, Text::tr("Key"));
    listing.column(u"name"_s, Text::tr("Name"));
    listing.column(u"department"_s, Text::tr("Department"));
    listing.column(u"funding"_s, Text::tr("Money from"));
    listing.column(u"funding_unclear_since"_s, Text::tr("Unclear since"));
    listing.column(u"invoice_address"_s, Text::tr("Invoice address"));
    listing.column(u"invoice_reference"_s, Text::tr("Reference"));
    listing.column(u"instalments"_s, Text::tr("Instalments"), Column::Kind::Number);
    for (const MemberSummary &summary : memberSummaries(store, request.on.value_or(today()))) {
        const std::optional<Payer> known = payerOf(store, summary.organization.id);
        const bool shares = summary.current && summary.current->sharesCost;
        if (!shares && (request.on || !known))
            continue;
        const Payer payer = known.value_or(Payer{});
        listing.row({textCell(summary.organization.key), textCell(summary.name), textCell(payer.department),
                     textCell(payer.funding), dayCell(payer.fundingUnclearSince), textCell(payer.invoiceAddress),
                     textCell(payer.invoiceReference),
                     countCell(known ? std::optional<qint64>(payer.instalments) : std::nullopt)});
    }
    return listing;
}

Listing populations(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Populations");
    listing.column(u"organization"_s, Text::tr("Key"));
    listing.column(u"name"_s, Text::tr("Name"));
    listing.column(u"date"_s, Text::tr("On"));
    listing.column(u"count"_s, Text::tr("Population"), Column::Kind::Number);
    listing.column(u"source"_s, Text::tr("Source"));
    auto all = store.all<Population>();
    std::ranges::sort(all, {}, &Population::key);
    for (const Population &population : all) {
        if (request.on && population.date != *request.on)
            continue;
        const Organization organization = store.get(population.organization);
        listing.row({textCell(organization.key), textCell(organization.name), dayCell(population.date),
                     countCell(population.count), textCell(population.source)});
    }
    return listing;
}

Listing budgets(const Store &store, const ListRequest &)
{
    Listing listing;
    listing.table.caption = Text::tr("Budgets");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"year"_s, Text::tr("Year"), Column::Kind::Number);
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"costs"_s, Text::tr("Costs, kr"), Column::Kind::Number);
    listing.column(u"financing"_s, Text::tr("Financing, kr"), Column::Kind::Number);
    listing.column(u"difference"_s, Text::tr("Difference, kr"), Column::Kind::Number);
    listing.column(u"stated_total"_s, Text::tr("Stated total, kr"), Column::Kind::Number);
    listing.column(u"decision"_s, Text::tr("Decision"));
    listing.column(u"decided_on"_s, Text::tr("Decided on"));
    for (const Budget &budget : allBudgets(store)) {
        const Balance balance = balanceOf(budgetSheet(store, budget));
        listing.row({textCell(budget.key), yearCell(budget.year),
                     wordCell(budgetStateName(budget.state), Budget::entity, "state", &budget),
                     amountCell(balance.costs), amountCell(balance.financing), amountCell(balance.difference),
                     amountCell(balance.stated), textCell(budget.decisionReference), dayCell(budget.decidedOn)});
    }
    return listing;
}

/// What stands beside which budget, and what the members would pay together.
Listing scenarios(const Store &store, const ListRequest &)
{
    Listing listing;
    listing.table.caption = Text::tr("Scenarios");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"budget"_s, Text::tr("Budget"));
    listing.column(u"name"_s, Text::tr("Name"));
    listing.column(u"covered"_s, Text::tr("Together, kr"), Column::Kind::Number);
    listing.column(u"assumption"_s, Text::tr("What if"));
    for (const Budget &budget : allBudgets(store)) {
        for (const ScenarioSplit &scenario : scenarioSplits(store, budgetSheet(store, budget))) {
            listing.row({textCell(store.get(scenario.id).key), textCell(budget.key), textCell(scenario.name),
                         amountCell(scenario.result ? std::optional(scenario.result->covered) : std::nullopt),
                         textCell(scenario.result ? scenario.assumption : scenario.whyNot)});
        }
    }
    return listing;
}

/// Budgets of several years side by side: the terminal's form of the page's table.
Listing years(const Store &store, const ListRequest &)
{
    const BudgetYears years = budgetYears(store);
    Listing listing;
    listing.table.caption = budgetYearsTable(years).caption;
    listing.column(u"kind"_s, Text::tr("Cost or financing"));
    listing.column(u"text"_s, Text::tr("Text"));
    for (const Budget &budget : years.budgets)
        listing.column(QString::number(budget.year), Text::tr("%1, kr").arg(budget.year), Column::Kind::Number);
    listing.column(u"total"_s, Text::tr("Total, kr"), Column::Kind::Number);
    const auto add = [&](const YearsRow &row, bool isTotal) {
        std::vector<ListCell> cells{textCell(row.kind), textCell(row.text)};
        for (const std::optional<Ore> &amount : row.amounts)
            cells.push_back(amountCell(amount));
        cells.push_back(amountCell(row.total));
        listing.row(std::move(cells));
        listing.table.rows.back().isTotal = isTotal;
    };
    for (const auto &[rows, sum] : {std::pair(&years.costs, &years.costsSum), std::pair(&years.financing, &years.financingSum)}) {
        for (const YearsRow &row : *rows)
            add(row, false);
        add(*sum, true);
    }
    return listing;
}

struct Kind {
    const char *name;
    Listing (*list)(const Store &, const ListRequest &);
};

constexpr Kind kinds[] = {
    {"organizations", organizations}, {"payers", payers},       {"populations", populations},
    {"budgets", budgets},             {"scenarios", scenarios}, {"years", years},
    {"groups", listGroups},           {"seats", listSeats},     {"meetings", listMeetings},
    {"decisions", listDecisions},     {"actions", listActions},   {"plans", listPlans},
    {"areas", listAreas},             {"goals", listGoals},       {"activities", listActivities},
    {"posts", listPosts},             {"indicators", listIndicators},
    {"reviews", listReviews},         {"briefings", listBriefings},
};

std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (const Kind &kind : kinds)
        names.emplace_back(kind.name);
    return names;
}

void list(const Options &options)
{
    const auto workspace = options.file.read();
    ListRequest request;
    if (!options.on.empty())
        request.on = dayArgument(options.on, u"--on"_s);
    if (options.year != 0)
        request.year = options.year;
    if (!options.group.empty())
        request.group = groupArgument(workspace->store(), options.group).key;
    const auto kind = std::ranges::find(kinds, options.what, &Kind::name);
    const Listing listing = kind->list(workspace->store(), request);
    if (options.json)
        printBytes(writeJson(listing.rows, JsonStyle::Indented));
    else if (options.csv)
        printBytes(writeCsv(listing.table));
    else
        printTable(listing.table);
}

} // namespace

void addList(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("list", Text::tr("What the workspace holds, a row each; years: budgets side by side").toStdString());
    options->file.add(*verb, false);
    verb->add_option("WHAT", options->what, CLI::detail::join(kindNames(), "|"))->required()->check(CLI::IsMember(kindNames()));
    verb->add_option("--on", options->on, Text::tr("As it is on this day: members, payers, groups, seats, posts, the state of decisions, goals and activities; what stands on this day: populations, meetings").toStdString());
    verb->add_option("--group", options->group, Text::tr("Only of this group: seats, meetings, decisions, actions").toStdString())->type_name("KEY");
    verb->add_option("--year", options->year, Text::tr("Only of this year: meetings, decisions, actions, plans, goals, activities").toStdString())->check(CLI::Range(1900, 2999));
    CLI::Option *json = verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->add_flag("--csv", options->csv, Text::tr("For spreadsheets").toStdString())->excludes(json);
    verb->callback([options] { list(*options); });
}

} // namespace samsyn::cli
