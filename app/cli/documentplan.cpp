// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/workspace/planpapers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliPlan)
};

struct PlanOptions {
    std::string plan;
    int version = 0;
    int since = 0;
    bool adopted = false;
};

/// Of the number that was asked for, else the last one, where one was asked for at all.
std::optional<PlanVersion> versionOf(const Store &store, const Plan &plan, const PlanOptions &options)
{
    if (options.version > 0)
        return versionNumbered(store, plan.id, options.version);
    if (!options.adopted)
        return std::nullopt;
    const auto latest = latestVersion(store, plan.id);
    if (!latest)
        throw Error(ErrorKind::NotFound, Text::tr("%1 is not adopted yet.").arg(plan.name));
    return latest;
}

void writePlan(const PaperOptions &paper, const PlanOptions &options)
{
    const auto workspace = paper.file->read();
    const QDate day = paper.on.empty() ? today() : dayArgument(paper.on, u"--on"_s);
    const Plan plan = planArgument(workspace->store(), options.plan, day);
    const auto version = versionOf(workspace->store(), plan, options);
    const auto language = languageOf(paper);
    if (options.since > 0)
        writePaper(paper, planDifferencesPaper(*workspace, plan.id, options.since, version ? version->number : 0, day, language));
    else if (version)
        writePaper(paper, planPaper(*workspace, *version, language));
    else
        writePaper(paper, planPaper(*workspace, plan.id, day, language));
}

} // namespace

void addDocumentPlan(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto paper = std::make_shared<PaperOptions>();
    const auto options = std::make_shared<PlanOptions>();
    CLI::App *verb = addPaper(document, file, "plan", Text::tr("The action plan with its state, as adopted, or what was changed in it"), paper,
                              [options](const PaperOptions &asked) { writePlan(asked, *options); });
    verb->add_option("--plan", options->plan, Text::tr("The plan's key; the plan of the day unless given").toStdString())->type_name("KEY");
    Option *on = verb->add_option("--on", paper->on, Text::tr("Its state on this day; today unless given").toStdString());
    Option *version = verb->add_option("--version", options->version, Text::tr("As this version was adopted").toStdString())->check(CLI::Range(1, 9999))->type_name("N");
    Option *adopted = verb->add_flag("--adopted", options->adopted, Text::tr("As it was adopted last").toStdString());
    verb->add_option("--since", options->since, Text::tr("What was changed since this version").toStdString())->check(CLI::Range(1, 9999))->type_name("N");
    version->excludes(adopted);
    on->excludes(adopted)->excludes(version);
}

} // namespace samsyn::cli
