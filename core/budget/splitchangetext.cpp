// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/budget/allocationtext.h"
#include "core/budget/splitchange.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SplitChange)
};

/// One of the four steps: its name, why it changes something, and its part of the change.
struct Effect {
    QString head;
    QString because;
    Ore MemberChange::*amount;
};

std::vector<Effect> effectsOf(const SplitChange &change)
{
    const bool more = change.amountAfter > change.amountBefore;
    return {{Text::tr("Budget"),
             more ? Text::tr("the amount to split is larger (%1)").arg(formatKronor(change.amountAfter))
                  : Text::tr("the amount to split is smaller (%1)").arg(formatKronor(change.amountAfter)),
             &MemberChange::budget},
            {Text::tr("Members"), Text::tr("others share the cost, or for other months"), &MemberChange::membership},
            {Text::tr("Population"), Text::tr("the populations have changed"), &MemberChange::population},
            {Text::tr("Rule"), Text::tr("the split follows another rule"), &MemberChange::rule}};
}

QString moreOrLess(Ore amount)
{
    return (amount < Ore{} ? Text::tr("%1 less") : Text::tr("%1 more")).arg(formatKronor(magnitudeOf(amount)));
}

bool showsOre(const SplitChange &change)
{
    return std::ranges::any_of(change.members, [](const MemberChange &member) {
        return member.before.value % 100 != 0 || member.after.value % 100 != 0;
    });
}

Cell differenceCell(Ore amount)
{
    Cell cell = Cell::amount(amount);
    cell.text = formatDifference(amount);
    return cell;
}

Row rowOf(const SplitChange &change, const std::vector<Effect> &effects, const QString &name, const MemberChange &member)
{
    const bool ore = showsOre(change);
    Row row;
    row.cells = {Cell::of(name), Cell::amount(member.before, ore)};
    for (const Effect &effect : effects)
        row.cells.push_back(differenceCell(member.*effect.amount));
    row.cells.push_back(Cell::amount(member.after, ore));
    return row;
}

} // namespace

QString splitChangeSentence(const SplitChange &change, const MemberChange &member)
{
    const QString year = QString::number(change.fromYear);
    if (!member.wasThere)
        return Text::tr("%1 had no part in the split for %2.").arg(member.name, year);
    QStringList parts;
    for (const Effect &effect : effectsOf(change)) {
        if (member.*effect.amount != Ore{})
            parts << Text::tr("%1 because %2", "300 kr more because …").arg(moreOrLess(member.*effect.amount), effect.because);
    }
    const Ore difference = member.after - member.before;
    QString opening = Text::tr("%1 pays as much as for %2").arg(member.name, year);
    if (difference != Ore{})
        opening = Text::tr("%1 pays %2 than for %3", "300 kr more than for 2011").arg(member.name, moreOrLess(difference), year);
    if (parts.isEmpty())
        return opening + u'.';
    // One cause alone is the whole difference, whose amount was just said
    if (parts.size() == 1) {
        const auto effects = effectsOf(change);
        const auto only = std::ranges::find_if(effects, [&](const Effect &effect) { return member.*effect.amount != Ore{}; });
        return Text::tr("%1, because %2.").arg(opening, only->because);
    }
    return Text::tr("%1: %2.", "the whole difference, and its parts").arg(opening, formatList(parts));
}

std::vector<ExplanationStep> splitChangeSteps(const SplitChange &change, const MemberChange &member)
{
    const bool ore = showsOre(change);
    std::vector<ExplanationStep> steps;
    steps.push_back({QString::number(change.fromYear),
                     member.wasThere ? Text::tr("of %1").arg(formatKronor(change.amountBefore)) : Text::tr("had no part in the split"),
                     formatAmount(member.before, ore)});
    for (const Effect &effect : effectsOf(change)) {
        if (member.*effect.amount != Ore{})
            steps.push_back({effect.head, effect.because, formatDifference(member.*effect.amount)});
    }
    steps.push_back({QString::number(change.toYear), {}, formatAmount(member.after, ore), true});
    return steps;
}

Table splitChangeTable(const SplitChange &change)
{
    std::vector<Effect> effects = effectsOf(change);
    std::erase_if(effects, [&](const Effect &effect) {
        return std::ranges::all_of(change.members, [&](const MemberChange &member) { return member.*effect.amount == Ore{}; });
    });
    Table table;
    table.caption = Text::tr("From %1 to %2, kronor").arg(change.fromYear).arg(change.toYear);
    table.columns = {{Text::tr("Member")}, {QString::number(change.fromYear), Column::Kind::Number}};
    for (const Effect &effect : effects)
        table.columns.push_back({effect.head, Column::Kind::Number});
    table.columns.push_back({QString::number(change.toYear), Column::Kind::Number});
    std::vector<MemberChange> members = change.members;
    std::ranges::stable_sort(members, swedishLess, &MemberChange::name);
    MemberChange sum;
    for (const MemberChange &member : members) {
        table.rows.push_back(rowOf(change, effects, member.name, member));
        sum.before += member.before;
        sum.after += member.after;
        for (const Effect &effect : effects)
            sum.*effect.amount += member.*effect.amount;
    }
    table.rows.push_back(rowOf(change, effects, Text::tr("Sum"), sum));
    table.rows.back().isTotal = true;
    return table;
}

} // namespace samsyn
