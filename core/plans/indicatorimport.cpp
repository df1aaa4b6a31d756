// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatorimport.h"

#include "core/base/error.h"
#include "core/members/populationwriter.h"
#include "core/plans/indicatorstanding.h"
#include "core/plans/indicatortable.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorImport)
};

using State = IndicatorRow::State;
using Kind = IndicatorEntry::Kind;
/// Of what a value is: the indicator's name where it is still to be made.
using Series = std::tuple<qint64, QString, qint64, MeasurementGroup>;

Series seriesOf(const IndicatorRow &row)
{
    return {row.indicator ? row.indicator->value : 0, row.indicator ? QString() : row.name.text().toLower(), row.organization ? row.organization->value : 0, row.group};
}

void settle(IndicatorRow &row, State state, const QString &reason)
{
    row.state = state;
    row.reason = reason;
}

bool isUsable(const IndicatorRow &row)
{
    return row.state != State::Skipped && row.state != State::Error;
}

class Judge
{
public:
    Judge(const Store &store, const IndicatorOptions &options)
        : m_store(store), m_options(options), m_indicators(store.all<Indicator>()), m_known(knownOrganizations(store)), m_places(m_known)
    {
        for (const Measurement &one : store.all<Measurement>()) {
            const Series series{one.indicator.value, {}, one.organization ? one.organization->value : 0, one.group};
            m_values[{series, one.date}] = {one.value, one.status};
            if (one.value)
                m_valued.insert(series);
        }
    }

    IndicatorPreview preview(const IndicatorTable &table);

private:
    IndicatorRow judge(const IndicatorEntry &entry) const;
    void name(IndicatorRow &row, const IndicatorName &name) const;
    void place(IndicatorRow &row, const IndicatorEntry &entry) const;
    void settleGaps(std::vector<IndicatorRow> &rows) const;
    void compare(std::vector<IndicatorRow> &rows) const;

    const Store &m_store;
    const IndicatorOptions &m_options;
    std::vector<Indicator> m_indicators;
    std::vector<KnownPlace> m_known;
    TablePlaces m_places;
    bool m_isOfSeveral = false;
    std::map<std::pair<Series, QDate>, WrittenValue> m_values;
    std::set<Series> m_valued; // that have a value in the workspace
};

/// The chosen indicator takes all that the table names no other for.
void Judge::name(IndicatorRow &row, const IndicatorName &name) const
{
    row.name = name;
    const Indicator *found = findIndicator(m_indicators, name);
    if (m_options.indicator && m_isOfSeveral && (!found || found->id != *m_options.indicator))
        return settle(row, State::Skipped, Text::tr("Of another indicator, %1.").arg(name.text()));
    if (m_options.indicator) {
        const auto chosen = std::ranges::find(m_indicators, *m_options.indicator, &Indicator::id);
        found = chosen == m_indicators.end() ? nullptr : &*chosen; // removed meanwhile
    }
    if (!found)
        return;
    row.indicator = found->id;
    row.name = {found->code, found->title, found->unit};
}

void Judge::place(IndicatorRow &row, const IndicatorEntry &entry) const
{
    const QString written = QString(entry.code + u' ' + entry.place).trimmed().left(60);
    row.place = entry.place.isEmpty() ? entry.code : entry.place;
    if (entry.isOverall) {
        row.place = Text::tr("All together");
        return;
    }
    const TablePlaces::Match match = m_places.find({entry.code, entry.place});
    const KnownPlace *known = match.place ? match.place->known : nullptr;
    if (known) {
        row.organization = known->id;
        row.place = known->names.value(0);
    } else if (!match.error.isEmpty() && match.concernsKnown) {
        settle(row, State::Error, match.error);
    } else {
        settle(row, State::Skipped, Text::tr("%1 is not in the workspace.").arg(written));
    }
}

IndicatorRow Judge::judge(const IndicatorEntry &entry) const
{
    IndicatorRow row;
    row.line = entry.line;
    row.group = entry.group;
    row.date = entry.date;
    row.value = entry.value;
    row.place = entry.place.isEmpty() ? entry.code : entry.place;
    row.name = entry.indicator;
    if (entry.kind == Kind::Skipped) {
        settle(row, State::Skipped, entry.reason);
        return row;
    }
    place(row, entry);
    if (isUsable(row))
        name(row, entry.indicator);
    if (isUsable(row) && entry.kind == Kind::Broken)
        settle(row, State::Error, entry.reason);
    return row;
}

/// One figure for each place, group and day: others are an error of all rows, the same one a repeat.
void settleRepeats(std::vector<IndicatorRow> &rows)
{
    std::map<std::pair<Series, QDate>, std::vector<IndicatorRow *>> facts;
    for (IndicatorRow &row : rows) {
        if (isUsable(row))
            facts[{seriesOf(row), row.date}].push_back(&row);
    }
    for (const auto &[fact, same] : facts) {
        const IndicatorRow &first = *same.front();
        const auto other = std::ranges::find_if(same, [&](const IndicatorRow *row) { return row->value != first.value; });
        const QString reason = other == same.end() ? Text::tr("Repeats line %1.").arg(first.line)
                                                   : Text::tr("Two figures for one place and day, in lines %1 and %2.").arg(first.line).arg((*other)->line);
        for (size_t i = other == same.end() ? 1 : 0; i < same.size(); ++i)
            settle(*same[i], other == same.end() ? State::Skipped : State::Error, reason);
    }
}

/// A series of nothing but gaps is none; and a gap takes no value away.
void Judge::settleGaps(std::vector<IndicatorRow> &rows) const
{
    std::set<Series> valued = m_valued;
    for (const IndicatorRow &row : rows) {
        if (isUsable(row) && row.value.value)
            valued.insert(seriesOf(row));
    }
    for (IndicatorRow &row : rows) {
        if (!isUsable(row) || row.value.value)
            continue;
        const auto known = m_values.find({seriesOf(row), row.date});
        if (!valued.contains(seriesOf(row)))
            settle(row, State::Skipped, Text::tr("The figure is missing, as are all others of this series."));
        else if (known != m_values.end() && known->second.value)
            settle(row, State::Skipped, Text::tr("The figure is missing here, and the workspace has one."));
    }
}

void Judge::compare(std::vector<IndicatorRow> &rows) const
{
    for (IndicatorRow &row : rows) {
        const auto known = m_values.find({seriesOf(row), row.date});
        if (!isUsable(row) || !row.indicator || known == m_values.end())
            continue;
        const WrittenValue &before = known->second;
        const bool isSame = before.status == row.value.status && before.value.has_value() == row.value.value.has_value()
            && (!before.value || rationalFromDecimal(before.value->digits) == rationalFromDecimal(row.value.value->digits));
        row.state = isSame ? State::Same : State::Changed;
        if (!isSame)
            row.before = before;
    }
}

IndicatorPreview Judge::preview(const IndicatorTable &table)
{
    std::set<QString> named;
    bool namesNone = false;
    for (const IndicatorEntry &entry : table.entries) {
        if (entry.kind == Kind::Skipped)
            continue;
        namesNone = namesNone || entry.indicator.isEmpty();
        if (!entry.indicator.isEmpty())
            named.insert(entry.indicator.text().toLower());
    }
    if (namesNone && !m_options.indicator)
        throw Error(ErrorKind::Failed, Text::tr("The table does not say which indicator its values are of. Choose the indicator, or write its name in the line above the table."));
    m_isOfSeveral = named.size() > 1;
    IndicatorPreview preview;
    preview.source = m_options.source.isEmpty() ? table.source : m_options.source;
    for (const IndicatorEntry &entry : table.entries)
        preview.rows.push_back(judge(entry));
    settleRepeats(preview.rows);
    settleGaps(preview.rows);
    compare(preview.rows);
    return preview;
}

} // namespace

int IndicatorPreview::count(IndicatorRow::State state) const
{
    return int(std::ranges::count(rows, state, &IndicatorRow::state));
}

std::vector<IndicatorName> IndicatorPreview::added() const
{
    std::vector<IndicatorName> names;
    for (const IndicatorRow &row : rows) {
        const auto isSame = [&](const IndicatorName &name) { return name.text().compare(row.name.text(), Qt::CaseInsensitive) == 0; };
        if (row.addsIndicator() && std::ranges::none_of(names, isSame))
            names.push_back(row.name);
    }
    return names;
}

IndicatorPreview previewIndicators(const TextTable &table, const Store &store, const IndicatorOptions &options)
{
    return Judge(store, options).preview(readIndicatorTable(table, options.date));
}

void importIndicators(Transaction &transaction, const IndicatorPreview &preview, bool leaveOutErrors)
{
    if (preview.hasErrors() && !leaveOutErrors)
        throw Error(ErrorKind::Failed, Text::tr("%n rows cannot be imported. Correct them in the table, or leave them out.", nullptr, preview.count(State::Error)));
    std::map<QString, Id<Indicator>> made;
    for (const IndicatorName &name : preview.added()) {
        Indicator indicator;
        indicator.code = name.code;
        indicator.title = name.title.isEmpty() ? name.code : name.title;
        indicator.unit = name.unit;
        indicator.source = preview.source;
        made[name.text().toLower()] = transaction.insert(indicator);
    }
    for (const IndicatorRow &row : preview.rows) {
        if (row.state != State::New && row.state != State::Changed)
            continue;
        const Id<Indicator> indicator = row.indicator ? *row.indicator : made.at(row.name.text().toLower());
        setMeasurement(transaction, {indicator, row.organization, row.group, row.date}, row.value, preview.source);
    }
}

} // namespace samsyn
