// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plandocument.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"
#include "core/plans/plancharts.h"
#include "core/plans/plandifferences.h"
#include "core/plans/planpapertext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDocument)
};

int countOf(const PlanEdition &edition, PlanLineKind kind)
{
    return int(std::ranges::count(edition.lines, kind, &PlanLine::kind));
}

QString adoptedText(const PlanVersion &version)
{
    return Text::tr("Adopted on %1, version %2").arg(formatDateLong(version.adoptedOn)).arg(version.number);
}

Document startPlan(const PlanPaper &paper, Language language)
{
    Document document;
    document.language = language;
    document.title = paper.plan.name;
    document.kind = Text::tr("Action plan");
    document.date = paper.day;
    return document;
}

void addFacts(Document &document, const PlanPaper &paper, const std::optional<PlanVersion> &version)
{
    Facts facts;
    facts.isRuled = true;
    const auto row = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    row(Text::tr("Period", "a fact's label"), Text::tr("%1 to %2", "days").arg(formatDateLong(paper.plan.from), formatDateLong(paper.plan.to)));
    if (version) {
        row(Text::tr("Adopted", "a fact's label"), formatDateLong(version->adoptedOn));
        row(Text::tr("Decision", "a fact's label"), decisionText(paper.store, *version));
        row(Text::tr("Version", "a fact's label"), version->note.isEmpty() ? QString::number(version->number) : u"%1: %2"_s.arg(version->number).arg(version->note));
    }
    if (const auto before = paper.plan.continues ? paper.store.find(*paper.plan.continues) : std::nullopt)
        row(Text::tr("Continues", "a fact's label: the plan before"), before->name);
    document.add(std::move(facts));
}

void addTimeline(Document &document, const PlanPaper &paper)
{
    const auto rows = paper.view ? chartedActivities(*paper.view) : chartedActivities(std::span(paper.edition.lines));
    for (Chart &chart : timelineCharts(rows, paper.plan, paper.hasStatus() ? paper.day : QDate()))
        document.add(std::move(chart));
    if (paper.view && !paper.view->activities.empty())
        document.add(stateChart(*paper.view));
}

void addAll(Document &document, const PlanPaper &paper)
{
    const PlanVersion &said = paper.edition.version;
    addPart(document, Text::tr("Purpose"), said.purpose);
    addPart(document, Text::tr("Target group"), said.targetGroup);
    addTimeline(document, paper);
    addPlanBody(document, paper);
    addPlanRest(document, paper);
}

QString leadOf(const PlanEdition &edition)
{
    return Text::tr("The plan has %1 and %2.", "goals, activities")
        .arg(Text::tr("%n goal(s)", nullptr, countOf(edition, PlanLineKind::Goal)), Text::tr("%n activity(ies)", nullptr, countOf(edition, PlanLineKind::Activity)));
}

/// "On 2 April 2012 2 of 14 activities are done. 5 are in progress, 1 is late, 2 wait."
QString statusLeadOf(const PlanView &view)
{
    const PlanProgress &progress = view.progress;
    QStringList parts;
    const auto count = [&parts](int number, const QString &text) {
        if (number > 0)
            parts << text;
    };
    count(progress.inProgress, Text::tr("%n in progress", nullptr, progress.inProgress));
    count(progress.late, Text::tr("%n late", nullptr, progress.late));
    count(progress.asleep, Text::tr("%n waiting or dormant", nullptr, progress.asleep));
    QString lead = Text::tr("On %1, %2 of %n activities are done", nullptr, progress.activities).arg(formatDateLong(view.day)).arg(progress.done);
    if (!parts.isEmpty())
        lead += u"; "_s + formatList(parts);
    return lead + u'.';
}

/// What had been adopted by the day.
std::optional<PlanVersion> versionOn(const Store &store, Id<Plan> plan, QDate day)
{
    std::optional<PlanVersion> latest;
    for (PlanVersion &version : versionsOf(store, plan)) {
        if (version.adoptedOn <= day)
            latest = std::move(version);
    }
    return latest;
}

QString statusStateOf(const PlanPaper &paper, const std::optional<PlanVersion> &latest)
{
    QStringList parts{Text::tr("State on %1").arg(formatDateLong(paper.day))};
    parts << (latest ? adoptedText(*latest) : planStateName(PlanState::Draft));
    const auto last = latestVersion(paper.store, paper.plan.id);
    if (const QString since = changedSinceText(paper.store, paper.plan.id); latest && latest->id == last->id && !since.isEmpty())
        parts << since;
    return parts.join(u". "_s);
}

} // namespace

void addPart(Document &document, const QString &heading, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    document.add(Heading{1, heading});
    for (Block &block : blocksOfMarkdown(markdown))
        document.blocks.push_back(std::move(block));
}

Document planDocument(const Store &store, const PlanVersion &version, Language language)
{
    const LanguageScope scope(language);
    const PlanPaper paper{store, store.get(version.plan), editionOf(store, version), version.adoptedOn};
    Document document = startPlan(paper, language);
    document.state = adoptedText(version);
    document.reference = Text::tr("%1, version %2").arg(paper.plan.name).arg(version.number);
    document.add(Paragraph{leadOf(paper.edition), Paragraph::Style::Lead});
    addFacts(document, paper, version);
    addAll(document, paper);
    return document;
}

Document planDocument(const Store &store, Id<Plan> plan, QDate day, Language language)
{
    const LanguageScope scope(language);
    PlanPaper paper{store, store.get(plan), editionOf(store, plan, day), day};
    paper.view = planView(store, plan, day);
    const auto latest = versionOn(store, plan, day);
    Document document = startPlan(paper, language);
    document.state = statusStateOf(paper, latest);
    document.reference = Text::tr("%1, state on %2").arg(paper.plan.name, formatDate(day));
    if (!paper.view->activities.empty())
        document.add(Paragraph{statusLeadOf(*paper.view), Paragraph::Style::Lead});
    addFacts(document, paper, latest);
    addAll(document, paper);
    return document;
}

} // namespace samsyn
