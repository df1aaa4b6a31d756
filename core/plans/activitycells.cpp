// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/activitycells.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityCells)
};

struct HeadWord {
    QStringView word;
    ActivityColumn column;
};
constexpr std::array<HeadWord, 40> headWords{{
    {u"aktivitet", ActivityColumn::Title}, {u"aktiviteter", ActivityColumn::Title}, {u"activity", ActivityColumn::Title},
    {u"titel", ActivityColumn::Title}, {u"title", ActivityColumn::Title}, {u"vad", ActivityColumn::Title},
    {u"insats", ActivityColumn::Title}, {u"åtgärd", ActivityColumn::Title},
    {u"tid", ActivityColumn::Time}, {u"tidplan", ActivityColumn::Time}, {u"när", ActivityColumn::Time},
    {u"datum", ActivityColumn::Time}, {u"time", ActivityColumn::Time}, {u"schedule", ActivityColumn::Time}, {u"period", ActivityColumn::Time},
    {u"start", ActivityColumn::Start}, {u"startdatum", ActivityColumn::Start}, {u"från", ActivityColumn::Start}, {u"from", ActivityColumn::Start},
    {u"slut", ActivityColumn::End}, {u"slutdatum", ActivityColumn::End}, {u"till", ActivityColumn::End}, {u"klar senast", ActivityColumn::End},
    {u"klar", ActivityColumn::End}, {u"due", ActivityColumn::End}, {u"to", ActivityColumn::End},
    {u"ansvarig", ActivityColumn::Responsible}, {u"ansvar", ActivityColumn::Responsible}, {u"vem", ActivityColumn::Responsible},
    {u"responsible", ActivityColumn::Responsible}, {u"who", ActivityColumn::Responsible},
    {u"deltagare", ActivityColumn::Participants}, {u"medverkande", ActivityColumn::Participants}, {u"participants", ActivityColumn::Participants},
    {u"område", ActivityColumn::Area}, {u"kod", ActivityColumn::Area}, {u"area", ActivityColumn::Area},
    {u"villkor", ActivityColumn::Condition}, {u"condition", ActivityColumn::Condition}, {u"beskrivning", ActivityColumn::Description},
}};

std::optional<ActivityColumn> columnNamed(const QString &head)
{
    QString plain = head.simplified().toLower();
    while (plain.endsWith(u':') || plain.endsWith(u'.'))
        plain.chop(1);
    const auto found = std::ranges::find_if(headWords, [&](const HeadWord &each) { return plain == each.word; });
    return found == headWords.end() ? std::nullopt : std::optional(found->column);
}

/// Without heads: an area's code, a time and a name are known; of the rest the longest says what is done.
std::vector<ActivityColumn> columnsByContent(const QStringList &cells, const ActivityContext &context)
{
    std::vector<ActivityColumn> columns;
    bool hasOwner = false;
    for (const QString &cell : cells) {
        QString doubt;
        ActivityColumn column = ActivityColumn::Description;
        if (areaNamed(cell, context)) {
            column = ActivityColumn::Area;
        } else if (timeOf(cell, context.period)) {
            column = ActivityColumn::Time;
        } else if (ownerNamed(cell, context, doubt)) {
            column = hasOwner ? ActivityColumn::Participants : ActivityColumn::Responsible;
            hasOwner = true;
        }
        columns.push_back(column);
    }
    qsizetype title = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (columns[size_t(i)] == ActivityColumn::Description && (title < 0 || cells[i].size() > cells[title].size()))
            title = i;
    }
    if (title >= 0)
        columns[size_t(title)] = ActivityColumn::Title;
    return columns;
}

void addOwners(ActivityLine &line, const QString &text, const ActivityContext &context, bool mayBeResponsible)
{
    static const QRegularExpression parts(uR"(\s*[,;/\n]\s*|\s+(?:och|and)\s+)"_s);
    QString doubt;
    const bool isOne = ownerNamed(text, context, doubt).has_value();
    for (const QString &name : isOne ? QStringList{text} : text.split(parts, Qt::SkipEmptyParts)) {
        doubt.clear();
        const auto owner = ownerNamed(name, context, doubt);
        if (owner && mayBeResponsible && !line.responsible)
            line.responsible = owner;
        else if (owner && owner->organization)
            line.participants.push_back(*owner);
        else if (owner)
            doubt = Text::tr("%1 is no organization, which those who take part are.").arg(owner->name);
        if (!doubt.isEmpty())
            line.doubts.push_back({RecognizedKind::Owner, doubt, name});
    }
}

void addDescription(ActivityLine &line, const QString &text)
{
    if (!text.trimmed().isEmpty())
        line.description += (line.description.isEmpty() ? QString() : u"\n\n"_s) + text.trimmed();
}

void setArea(ActivityLine &line, const QString &text, const ActivityContext &context)
{
    line.area = areaNamed(text, context);
    if (!line.area)
        line.doubts.push_back({RecognizedKind::Area, Text::tr("No focus area is called %1.").arg(text), text});
}

} // namespace

std::vector<ActivityColumn> activityColumns(const QStringList &cells)
{
    std::vector<ActivityColumn> columns;
    for (const QString &cell : cells)
        columns.push_back(columnNamed(cell).value_or(ActivityColumn::Other));
    const bool hasTitle = std::ranges::find(columns, ActivityColumn::Title) != columns.end();
    const auto others = std::ranges::count(columns, ActivityColumn::Other);
    return hasTitle && std::ssize(columns) - others > 1 ? columns : std::vector<ActivityColumn>{};
}

ActivityLine readActivityCells(const QStringList &cells, const std::vector<ActivityColumn> &columns, const ActivityContext &context)
{
    const std::vector<ActivityColumn> kinds = columns.empty() ? columnsByContent(cells, context) : columns;
    const auto cellOf = [&](ActivityColumn column) {
        QStringList found;
        for (qsizetype i = 0; i < cells.size() && size_t(i) < kinds.size(); ++i) {
            if (kinds[size_t(i)] == column && !cells[i].trimmed().isEmpty())
                found << cells[i].simplified();
        }
        return found.join(u' ');
    };
    ActivityLine line = readActivityLine(cellOf(ActivityColumn::Title), context);
    line.recognized.clear();
    QStringList ends{cellOf(ActivityColumn::Start), cellOf(ActivityColumn::End)};
    ends.removeAll(QString());
    const QString time = cellOf(ActivityColumn::Time);
    if (!time.isEmpty() || !ends.isEmpty())
        setTime(line, time.isEmpty() ? ends.join(u" – "_s) : time, context);
    if (const QString owners = cellOf(ActivityColumn::Responsible); !owners.isEmpty())
        setOwners(line, owners, context);
    addOwners(line, cellOf(ActivityColumn::Participants), context, false);
    if (const QString area = cellOf(ActivityColumn::Area); !area.isEmpty())
        setArea(line, area, context);
    if (const QString condition = cellOf(ActivityColumn::Condition); !condition.isEmpty())
        line.condition = condition;
    addDescription(line, cellOf(ActivityColumn::Description));
    return line;
}

void setTime(ActivityLine &line, const QString &text, const ActivityContext &context)
{
    line.settle(RecognizedKind::Time);
    line.schedule.reset();
    line.reviewOn.reset();
    if (text.trimmed().isEmpty()) {
        line.schedule = Schedule{};
    } else if (const auto time = timeOf(text, context.period)) {
        applyTime(line, *time, text.simplified(), context);
    } else {
        line.doubts.push_back({RecognizedKind::Time, Text::tr("“%1” is no time. Write it as 15/3 or feb 2012, or leave it empty.").arg(text.simplified()), text.simplified()});
    }
}

void setOwners(ActivityLine &line, const QString &text, const ActivityContext &context)
{
    line.settle(RecognizedKind::Owner);
    line.responsible.reset();
    line.participants.clear();
    addOwners(line, text.trimmed(), context, true);
}

QString timeText(const ActivityLine &line)
{
    QStringList parts;
    for (const ActivityDoubt &doubt : line.doubts) {
        if (doubt.kind == RecognizedKind::Time)
            return doubt.written;
    }
    if (line.schedule && line.schedule->precision != SchedulePrecision::None)
        parts << scheduleText(*line.schedule);
    if (line.reviewOn)
        parts << Text::tr("reviewed %1", "a day, as it is typed after an activity").arg(formatDate(*line.reviewOn));
    return parts.join(u", "_s);
}

QString ownersText(const ActivityLine &line)
{
    QStringList names;
    if (line.responsible)
        names << line.responsible->name;
    for (const ActivityOwner &owner : line.participants)
        names << owner.name;
    for (const ActivityDoubt &doubt : line.doubts) {
        if (doubt.kind == RecognizedKind::Owner)
            names << doubt.written;
    }
    return names.join(u", "_s);
}

} // namespace samsyn
