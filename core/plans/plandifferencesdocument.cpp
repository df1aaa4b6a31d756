// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plandifferencesdocument.h"

#include "core/base/format.h"
#include "core/documents/markdowntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanDifferencesDocument)
};

Cell orNone(const QString &text)
{
    return text.isEmpty() ? Cell::none() : Cell::of(text);
}

QString nameOf(const PlanEdition &edition)
{
    return edition.version.number == 0 ? Text::tr("the plan as it stands on %1").arg(formatDateLong(edition.version.adoptedOn))
                                       : Text::tr("version %1, adopted on %2").arg(edition.version.number).arg(formatDateLong(edition.version.adoptedOn));
}

QString leadOf(const PlanDifferences &found)
{
    if (found.count() == 0)
        return Text::tr("Nothing differs.");
    QStringList parts;
    const auto count = [&parts](size_t number, const QString &text) {
        if (number > 0)
            parts << text;
    };
    const size_t changed = found.changed.size() + found.parts.size();
    count(found.added.size(), Text::tr("%n new", nullptr, int(found.added.size())));
    count(changed, Text::tr("%n changed", nullptr, int(changed)));
    count(found.removed.size(), Text::tr("%n gone", nullptr, int(found.removed.size())));
    return Text::tr("%n change(s): %1.", nullptr, found.count()).arg(formatList(parts));
}

void addTable(Document &document, Table table)
{
    if (table.rows.empty())
        return;
    document.add(Heading{1, table.caption});
    document.add(std::move(table));
}

Table linesTable(const QString &caption, const std::vector<PlanLine> &lines)
{
    Table table{caption, false, {{Text::tr("Kind", "of a line")}, {Text::tr("Goal, activity or area")}, {Text::tr("Time")}, {Text::tr("Responsible")}}, {}};
    for (const PlanLine &line : lines)
        table.rows.push_back({{Cell::of(planLineKindName(line.kind)), Cell::of(headingOf(line)), orNone(fieldText(line, PlanField::Time)), orNone(line.responsible)}});
    return table;
}

/// A row for each field; what it is about stands in the first of them.
Table changesTable(const std::vector<PlanLineChange> &changes)
{
    Table table{Text::tr("Changed", "lines of a plan"), false, {{Text::tr("Goal, activity or area")}, {Text::tr("What")}, {Text::tr("Was")}, {Text::tr("Is")}}, {}};
    for (const PlanLineChange &change : changes) {
        for (const PlanField field : change.fields) {
            const bool isPlace = field == PlanField::Place;
            const bool isFirst = field == change.fields.front();
            table.rows.push_back({{Cell::of(isFirst ? headingOf(change.after) : QString()), Cell::of(planFieldName(field)),
                                   orNone(isPlace ? change.placeBefore : fieldText(change.before, field)), orNone(isPlace ? change.placeAfter : fieldText(change.after, field))}});
        }
    }
    return table;
}

void addParts(Document &document, const std::vector<PlanPartChange> &parts)
{
    for (const PlanPartChange &change : parts) {
        document.add(Heading{1, planPartName(change.part)});
        Facts facts;
        facts.rows.emplace_back(Text::tr("Was"), change.before.isEmpty() ? Cell::none().text : plainOfMarkdown(change.before));
        facts.rows.emplace_back(Text::tr("Is"), change.after.isEmpty() ? Cell::none().text : plainOfMarkdown(change.after));
        document.add(std::move(facts));
    }
}

} // namespace

Document planDifferencesDocument(const Store &store, const Plan &plan, const PlanEdition &before, const PlanEdition &after, QDate day, Language language)
{
    const LanguageScope scope(language);
    const PlanDifferences found = differences(before, after);
    Document document;
    document.language = language;
    document.title = Text::tr("Changes in %1").arg(plan.name);
    document.kind = Text::tr("Action plan");
    document.date = day;
    document.state = Text::tr("From %1 to %2", "editions").arg(nameOf(before), nameOf(after));
    document.reference = document.title;
    document.add(Paragraph{leadOf(found), Paragraph::Style::Lead});
    Facts facts;
    if (after.version.number > 0)
        facts.rows.emplace_back(Text::tr("Decision"), decisionText(store, after.version));
    if (!after.version.note.isEmpty())
        facts.rows.emplace_back(Text::tr("Why"), after.version.note);
    if (!facts.rows.empty())
        document.add(std::move(facts));
    addTable(document, linesTable(Text::tr("New", "lines of a plan"), found.added));
    addTable(document, changesTable(found.changed));
    addTable(document, linesTable(Text::tr("Gone", "lines of a plan"), found.removed));
    addParts(document, found.parts);
    return document;
}

} // namespace samsyn
