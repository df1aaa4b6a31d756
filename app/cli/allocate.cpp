// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/texttable.h"
#include "core/base/language.h"
#include "core/budget/allocationdocument.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/scenariotext.h"
#include "core/exchange/json.h"
#include "core/store/entity.h"
#include "core/workspace/splitdocument.h"
#include "ui/documents/fileoutput.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliAllocate)
};

struct Options {
    std::shared_ptr<FileOption> file;
    int year = 0;
    std::string budget, amount, populationDate, policy, basisDate, unit, base, output, language;
    std::vector<std::string> without, with;
    bool grantRefused = false;
    bool json = false;
};

const std::pair<const char *, AllocationPolicy> policies[] = {
    {"member_months", AllocationPolicy::MemberMonths},
    {"monthly", AllocationPolicy::Monthly},
    {"frozen", AllocationPolicy::Frozen}};

SplitRequest requestOf(const Options &options)
{
    SplitRequest request;
    request.grantRefused = options.grantRefused;
    if (!options.amount.empty())
        request.amount = kronorArgument(options.amount, u"--amount"_s);
    if (!options.populationDate.empty())
        request.populationDate = dayArgument(options.populationDate, u"--population-date"_s);
    if (!options.basisDate.empty())
        request.basisDate = dayArgument(options.basisDate, u"--basis-date"_s);
    if (!options.unit.empty())
        request.unit = kronorArgument(options.unit, u"--unit"_s);
    if (!options.base.empty())
        request.base = kronorArgument(options.base, u"--base"_s);
    for (const auto &[name, policy] : policies) {
        if (options.policy == name)
            request.policy = policy;
    }
    return request;
}

QByteArray asJson(const AllocationResult &result)
{
    const auto policy = std::ranges::find(policies, result.input.rule.policy, [](const auto &entry) { return entry.second; });
    JsonArray lines;
    for (const AllocationLine &line : result.lines)
        lines.push_back(JsonObject{{u"code"_s, line.party.code}, {u"organization"_s, line.party.name},
                                   {u"population"_s, line.party.population ? JsonValue(*line.party.population) : JsonValue(nullptr)},
                                   {u"months"_s, qint64(line.months)}, {u"amount"_s, line.amount.value}});
    const auto &date = result.input.rule.populationDate;
    return writeJson(JsonObject{{u"year"_s, qint64(result.input.year)}, {u"amount"_s, result.input.amount.value},
                                {u"unit"_s, result.input.rule.unit.value}, {u"policy"_s, QString::fromLatin1(policy->first)},
                                {u"population_date"_s, date ? JsonValue(date->toString(Qt::ISODate)) : JsonValue(nullptr)},
                                {u"covered"_s, result.covered.value}, {u"not_covered"_s, result.notCovered.value},
                                {u"lines"_s, std::move(lines)}},
                     JsonStyle::Indented);
}

/// Who is named in vain: what is asked for is as it is anyway.
QStringList inVain(const Store &store, int year, const std::optional<Budget> &budget, SplitRequest request)
{
    const SplitRequest asked = std::exchange(request, {});
    if (asked.with.empty() && asked.without.empty())
        return {};
    request.amount = Ore{};
    return changesNothing(store, budget ? splitInput(store, budgetSheet(store, *budget), request) : allocationInput(store, year, request), asked);
}

void allocateAndWrite(const Options &options)
{
    SplitRequest request = requestOf(options);
    const auto workspace = options.file->read();
    request.without = organizationArguments(workspace->store(), options.without);
    request.with = organizationArguments(workspace->store(), options.with);
    const std::optional<Budget> budget = budgetArgument(workspace->store(), options.year, options.budget);
    const Store &store = workspace->store();
    const AllocationResult result = budget ? splitOf(store, budgetSheet(store, *budget), request)
                                           : allocate(allocationInput(store, options.year, request));
    if (!options.output.empty())
        saveDocument(splitPublication(*workspace, result, budget, languageFromCode(text(options.language)), request), QFile::decodeName(options.output.c_str()));
    if (budget) {
        for (const Problem &problem : openProblemsOf(*workspace, *budget))
            complain(problem.sentence);
    }
    for (const QString &note : inVain(store, options.year, budget, request))
        complain(note);
    for (const QString &note : allocationNotes(result))
        complain(note);
    if (options.json)
        printBytes(asJson(result));
    else if (options.output.empty())
        printTable(allocationTable(result));
}

/// What both verbs ask for: what to split, by which rule, and where it goes.
void addOptions(CLI::App &verb, const std::shared_ptr<Options> &options, bool needsOutput)
{
    const auto add = [&](const char *name, std::string &value, const QString &help) { return verb.add_option(name, value, help.toStdString()); };
    verb.add_option("--year", options->year, Text::tr("The year to split").toStdString())->required()->check(CLI::Range(1900, 2999));
    add("--budget", options->budget, Text::tr("The budget's key; the adopted one of the year, else its highest version, unless given"));
    add("--amount", options->amount, Text::tr("Kronor to split; the own financing unless given"));
    add("--population-date", options->populationDate, Text::tr("The day of the populations"));
    add("--policy", options->policy, u"member_months|monthly|frozen"_s)->check(CLI::IsMember({"member_months", "monthly", "frozen"}));
    add("--basis-date", options->basisDate, Text::tr("The day whose members count, for the policy frozen"));
    add("--unit", options->unit, Text::tr("Kronor that amounts are rounded to; 1 unless given"));
    add("--base", options->base, Text::tr("Fixed part for each member and year, in kronor"));
    add("--lang", options->language, Text::tr("The document's language: sv or en"))->check(CLI::IsMember({"sv", "en"}));
    verb.add_option("--without", options->without, Text::tr("What if this member had no part in the year").toStdString())->type_name("CODE")->allow_extra_args(false);
    verb.add_option("--with", options->with, Text::tr("What if this organization shared the cost all year").toStdString())->type_name("CODE")->allow_extra_args(false);
    verb.add_flag("--grant-refused", options->grantRefused, Text::tr("What if the grants applied for were refused: they are added to the amount").toStdString());
    verb.callback([options] { allocateAndWrite(*options); });
    add("-o,--output", options->output, Text::tr("The document: .pdf, .odt, .html, .xlsx, .csv or .md"))->required(needsOutput);
}

} // namespace

void addAllocate(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("allocate", Text::tr("Who pays what of the members' part, and why").toStdString());
    options->file = std::make_shared<FileOption>();
    options->file->add(*verb, false);
    addOptions(*verb, options, false);
    verb->add_flag("--json", options->json, Text::tr("For machines, in whole öre").toStdString());
}

void addDocumentAllocation(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<Options>();
    options->file = file;
    CLI::App *verb = document.add_subcommand("allocation", Text::tr("Who pays what of the members' part, and why").toStdString());
    addOptions(*verb, options, true);
}

} // namespace samsyn::cli
