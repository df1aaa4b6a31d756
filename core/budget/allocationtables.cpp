// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/allocationdocument.h"
#include "core/budget/allocationtext.h"
#include "core/budget/budgetcharts.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationTables)
};

/// A column with what it says of a line and of all; the table is built row by row from them.
struct Field
{
    Column column;
    std::function<Cell(const AllocationLine &)> of;
    Cell total;
};

using Fields = std::vector<Field>;

Column number(const QString &head)
{
    return {head, Column::Kind::Number};
}

QString memberHead(const AllocationResult &result)
{
    return allMunicipalities(result) ? Text::tr("Municipality") : Text::tr("Member");
}

Field nameField(const AllocationResult &result)
{
    return {{memberHead(result)},
            [](const AllocationLine &line) { return Cell::of(line.party.name); },
            Cell::of(Text::tr("Sum"))};
}

Field monthsField()
{
    return {number(Text::tr("Months")),
            [](const AllocationLine &line) { return Cell::count(line.months); },
            Cell::of({})};
}

Cell shareCell(const Rational &share)
{
    return Cell::exact(share * 100, 2);
}

bool showsOre(const AllocationResult &result)
{
    return std::ranges::any_of(
        result.lines, [](const AllocationLine &line) { return line.amount.value % 100 != 0; });
}

qint64 populationOf(const AllocationResult &result)
{
    qint64 sum = 0;
    for (const AllocationLine &line : result.lines)
        sum += line.party.population.value_or(0);
    return sum;
}

Rational shareOfAll(const AllocationResult &result)
{
    Rational sum = 0;
    for (const AllocationLine &line : result.lines)
        sum += line.share;
    return sum;
}

Cell eachCell(Ore amount, qint64 population)
{
    return population > 0 ? Cell::exact(Rational(amount.value, population) / 100, 2) : Cell::none();
}

/// What was decided, and what is added to it now.
void addAmendedFields(Fields &fields, const AllocationResult &result, bool ore)
{
    Ore decided;
    for (const AllocationLine &line : result.lines)
        decided += line.party.decided;
    fields.push_back({number(Text::tr("Decided in version %1, kronor").arg(result.input.amended->version)),
                      [ore](const AllocationLine &line) { return Cell::amount(line.party.decided, ore); },
                      Cell::amount(decided, ore)});
    const auto difference = [ore](Ore amount) {
        Cell cell = Cell::amount(amount, ore);
        if (amount > Ore{})
            cell.text.prepend(u'+');
        return cell;
    };
    fields.push_back({number(Text::tr("Difference, kronor")),
                      [difference](const AllocationLine &line) { return difference(line.amount - line.party.decided); },
                      difference(result.covered - decided)});
}

Fields pageFields(const AllocationResult &result)
{
    const bool ore = showsOre(result);
    const qint64 people = populationOf(result);
    const std::optional<QDate> date = result.input.rule.populationDate;
    Fields fields{nameField(result)};
    if (people > 0) {
        const QString head =
            date ? Text::tr("Population %1").arg(formatDateShort(*date)) : Text::tr("Population");
        fields.push_back({number(head),
                          [](const AllocationLine &line) {
                              return line.party.population ? Cell::count(*line.party.population)
                                                           : Cell::none();
                          },
                          Cell::count(people)});
    }
    fields.push_back({number(Text::tr("Share, percent")),
                      [](const AllocationLine &line) { return shareCell(line.share); },
                      shareCell(shareOfAll(result))});
    if (someHaveFewerMonths(result))
        fields.push_back(monthsField());
    if (result.input.amended)
        addAmendedFields(fields, result, ore);
    fields.push_back({number(Text::tr("Amount, kronor")),
                      [ore](const AllocationLine &line) { return Cell::amount(line.amount, ore); },
                      Cell::amount(result.covered, ore)});
    if (people > 0) {
        fields.push_back({number(Text::tr("Kronor per inhabitant")),
                          [](const AllocationLine &line) {
                              return eachCell(line.amount, line.party.population.value_or(0));
                          },
                          eachCell(result.covered, people)});
    }
    return fields;
}

Fields quotaFields(const AllocationResult &result)
{
    const bool ore = showsOre(result);
    const Ore unit = result.input.rule.unit;
    const auto amount = [&fields = result, ore](const QString &head, Ore AllocationLine::*value) {
        Ore sum;
        for (const AllocationLine &line : fields.lines)
            sum += line.*value;
        return Field{number(head),
                     [=](const AllocationLine &line) { return Cell::amount(line.*value, ore); },
                     Cell::amount(sum, ore)};
    };
    Fields fields{nameField(result)};
    if (result.fixed != 0) {
        fields.push_back(
            {number(Text::tr("Fixed part")),
             [unit](const AllocationLine &line) { return Cell::of(formatQuota(line.fixed, unit)); },
             Cell::of(formatQuota(result.fixed, unit))});
    }
    fields.push_back(
        {number(Text::tr("Quota")),
         [unit](const AllocationLine &line) { return Cell::of(formatQuota(line.quota, unit)); },
         Cell::of({})});
    fields.push_back(amount(Text::tr("Rounded down"), &AllocationLine::roundedDown));
    fields.push_back({number(Text::tr("Remainder")),
                      [](const AllocationLine &line) { return Cell::exact(line.remainder, 3); },
                      Cell::of({})});
    fields.push_back({number(Text::tr("Rank")),
                      [](const AllocationLine &line) {
                          return line.rank > 0 ? Cell::count(line.rank) : Cell::none();
                      },
                      Cell::of({})});
    fields.push_back(amount(Text::tr("Extra"), &AllocationLine::extra));
    if (result.leftByUnit != Ore{})
        fields.push_back(amount(Text::tr("Rest"), &AllocationLine::adjustment));
    if (result.input.amended)
        addAmendedFields(fields, result, ore);
    if (std::ranges::any_of(result.lines, [](const AllocationLine &line) {
            return line.amount != line.yearAmount;
        }))
        fields.push_back(amount(Text::tr("Whole year"), &AllocationLine::yearAmount));
    fields.push_back(amount(Text::tr("Amount"), &AllocationLine::amount));
    return fields;
}

Table tableOf(const QString &caption,
              const Fields &fields,
              const std::vector<const AllocationLine *> &lines)
{
    Table table;
    table.caption = caption;
    for (const Field &field : fields)
        table.columns.push_back(field.column);
    for (const AllocationLine *line : lines) {
        Row row;
        for (const Field &field : fields)
            row.cells.push_back(field.of(*line));
        table.rows.push_back(std::move(row));
    }
    Row total;
    total.isTotal = true;
    for (const Field &field : fields)
        total.cells.push_back(field.total);
    table.rows.push_back(std::move(total));
    return table;
}

QString pageCaption(const AllocationResult &result)
{
    return Text::tr("What each pays for %1").arg(result.input.year);
}

} // namespace

Table allocationTable(const AllocationResult &result)
{
    Fields fields = pageFields(result);
    fields.insert(fields.begin(),
                  {{Text::tr("Code")},
                   [](const AllocationLine &line) { return Cell::of(line.party.code); },
                   Cell::of({})});
    std::vector<const AllocationLine *> byCode;
    for (const AllocationLine &line : result.lines)
        byCode.push_back(&line);
    return tableOf(pageCaption(result), fields, byCode);
}

Table allocationPageTable(const AllocationResult &result)
{
    return tableOf(pageCaption(result), pageFields(result), linesByName(result));
}

Table allocationQuotaTable(const AllocationResult &result)
{
    return tableOf(
        Text::tr("Quotas and remainders, kronor"), quotaFields(result), linesByName(result));
}

Chart allocationChart(const AllocationResult &result)
{
    return memberChart(result, MemberMeasure::Amount).chart;
}

} // namespace samsyn
