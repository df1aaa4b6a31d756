// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/activitylines.h"

#include "core/base/error.h"
#include "core/plans/activitycells.h"
#include "core/plans/activityheadings.h"
#include "core/plans/pastedlines.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityLines)
};

QString sameTitle(const QString &title)
{
    return title.simplified().toCaseFolded();
}

/// Reads line after line; headings hold until the next of their kind.
class Preview
{
public:
    Preview(const Store &store, const ActivityLinesOptions &options);
    ActivityLinesPreview of(const QString &text);

private:
    ActivityRow rowOf(const PastedLine &line);
    bool readHeading(const PastedLine &line, ActivityRow &row);
    void mend(ActivityRow &row, const ActivityRowChoice &choice);
    void settle(ActivityRow &row);

    const ActivityLinesOptions &m_options;
    ActivityContext m_context;
    HeadingsAbove m_above;
    std::vector<ActivityColumn> m_columns;
    std::map<QString, bool> m_titles; // of activities; whether it stands in the text
    bool m_isTimed = false;           // the text has headings with times
};

Preview::Preview(const Store &store, const ActivityLinesOptions &options) : m_options(options)
{
    const auto plan = store.find(options.place.plan);
    if (plan)
        m_context = activityContext(store, *plan, options.day);
    for (const Activity &activity : store.where<Activity>("plan", options.place.plan.value))
        m_titles.emplace(sameTitle(activity.title), false);
}

bool Preview::readHeading(const PastedLine &line, ActivityRow &row)
{
    if (line.cells.size() > 1) {
        auto columns = activityColumns(line.cells);
        if (columns.empty())
            return false;
        m_columns = std::move(columns);
        row.reason = Text::tr("Heads of the table.");
        return true;
    }
    const auto heading = readActivityHeading(line, m_context, m_above);
    if (!heading)
        return false;
    row.reason = heading->sentence;
    row.area = heading->area;
    return true;
}

/// What was mended by hand stands in place of what was read, and of its doubts.
void Preview::mend(ActivityRow &row, const ActivityRowChoice &choice)
{
    if (choice.title)
        row.read.title = choice.title->simplified();
    if (choice.time)
        setTime(row.read, *choice.time, m_context);
    if (choice.responsible)
        setOwners(row.read, *choice.responsible, m_context);
    if (choice.area) {
        row.read.settle(RecognizedKind::Area);
        row.area = *choice.area;
    }
}

/// Whether it is new, stands there already, or is in doubt.
void Preview::settle(ActivityRow &row)
{
    const bool isTimeless = !row.read.schedule && !row.read.reviewOn;
    const QString title = sameTitle(row.read.title);
    if (!row.read.doubts.empty()) {
        row.state = ActivityRow::State::Doubtful;
        QStringList sentences;
        for (const ActivityDoubt &doubt : row.read.doubts)
            sentences << doubt.sentence;
        row.reason = sentences.join(u' ');
    } else if (title.isEmpty()) {
        row.state = ActivityRow::State::Doubtful;
        row.reason = Text::tr("It does not say what is done.");
    } else if (const auto found = m_titles.find(title); found != m_titles.end()) {
        row.state = ActivityRow::State::Same;
        row.reason = found->second ? Text::tr("It stands above already.") : Text::tr("It stands in the plan already.");
    } else if (m_isTimed && isTimeless && !m_above.time) {
        row.state = ActivityRow::State::Doubtful;
        row.reason = Text::tr("It stands before the first heading with a time. Give it a time, or leave it out.");
    } else {
        m_titles.emplace(title, true);
    }
}

ActivityRow Preview::rowOf(const PastedLine &line)
{
    ActivityRow row;
    row.line = line.line;
    row.written = line.written;
    if (readHeading(line, row)) {
        row.state = ActivityRow::State::Heading;
        return row;
    }
    const bool isTable = line.cells.size() > 1;
    row.read = isTable ? readActivityCells(line.cells, m_columns, m_context)
                       : readActivityLine(withoutNumber(line.cells.front()), m_context);
    row.area = row.read.area ? row.read.area : m_above.area ? m_above.area : m_options.place.area;
    if (!row.read.schedule && !row.read.reviewOn && !row.read.isInDoubt(RecognizedKind::Time) && m_above.time)
        applyTime(row.read, *m_above.time, m_above.timeWritten, m_context);
    const auto chosen = m_options.lines.find(line.line);
    if (chosen != m_options.lines.end() && chosen->second.leaveOut) {
        row.state = ActivityRow::State::LeftOut;
        row.reason = Text::tr("Left out.");
        return row;
    }
    if (chosen != m_options.lines.end())
        mend(row, chosen->second);
    settle(row);
    return row;
}

ActivityLinesPreview Preview::of(const QString &text)
{
    const std::vector<PastedLine> lines = pastedLines(text);
    m_isTimed = std::ranges::any_of(lines, [&](const PastedLine &line) {
        return line.cells.size() == 1 && timeOf(line.cells.front(), m_context.period);
    });
    ActivityLinesPreview preview;
    for (const PastedLine &line : lines)
        preview.rows.push_back(rowOf(line));
    return preview;
}

} // namespace

int ActivityLinesPreview::count(ActivityRow::State state) const
{
    return int(std::ranges::count(rows, state, &ActivityRow::state));
}

ActivityLinesPreview previewActivities(const Store &store, const QString &text, const ActivityLinesOptions &options)
{
    return Preview(store, options).of(text);
}

std::vector<Id<Activity>> importActivities(Transaction &transaction, const ActivityLinesPreview &preview, const ActivityLinesOptions &options,
                                           bool leaveOutDoubtful)
{
    if (const int doubtful = preview.count(ActivityRow::State::Doubtful); doubtful > 0 && !leaveOutDoubtful)
        throw Error(ErrorKind::Failed, Text::tr("%n lines are in doubt. Mend them, or leave them out.", nullptr, doubtful));
    std::vector<Id<Activity>> added;
    for (const ActivityRow &row : preview.rows) {
        if (row.state != ActivityRow::State::New)
            continue;
        ActivityLine line = row.read;
        line.area.reset(); // the row's says where
        ActivityPlace place = options.place;
        place.goal = row.area == options.place.area ? options.place.goal : std::nullopt;
        place.area = row.area;
        added.push_back(addActivity(transaction, line, place));
    }
    return added;
}

} // namespace samsyn
