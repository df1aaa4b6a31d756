// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/actualrules.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/budgetrules.h"
#include "core/members/organization.h"
#include "core/store/entity.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActualRules)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

void checkPast(std::optional<QDate> day)
{
    if (day && *day > today())
        refuse(Text::tr("%1 is still to come. Enter the day when it is there.").arg(formatDate(*day)));
}

} // namespace

void checkActual(const Store &store, const Actual &actual, ChangeKind kind)
{
    const Month first = Month::of(actual.from), last = Month::of(actual.to);
    if (actual.from != first.first() || actual.to != last.last() || first > last || first.year != last.year)
        refuse(Text::tr("Actuals are of whole months of one year, not of %1 to %2.").arg(formatDate(actual.from), formatDate(actual.to)));
    if (kind == ChangeKind::Change && actual.from > today())
        refuse(Text::tr("There are no actuals of %1, which has not begun.").arg(formatMonth(first)));
    for (const Actual &other : store.all<Actual>()) {
        if (other.id != actual.id && other.category == actual.category && other.from <= actual.to && actual.from <= other.to)
            refuse(Text::tr("%1 would have two amounts for %2. Change the one that is there.").arg(costCategoryName(actual.category), formatMonth(Month::of(std::max(other.from, actual.from)))));
    }
}

void checkAcceptance(const Store &store, const Acceptance &acceptance, ChangeKind kind)
{
    const QString name = store.get(acceptance.organization).name;
    for (const Acceptance &other : store.where<Acceptance>("budget", acceptance.budget.value)) {
        if (other.id != acceptance.id && other.organization == acceptance.organization)
            refuse(Text::tr("%1 has an answer to this budget already. Change that one.").arg(name));
    }
    const bool isWaiting = acceptance.state == AcceptanceState::Waiting;
    if (isWaiting && acceptance.answeredOn)
        refuse(Text::tr("Say whether %1 accepts or objects, or leave out the day of the answer.").arg(name));
    if (!isWaiting && !acceptance.answeredOn)
        refuse(Text::tr("Say on which day %1 answered.").arg(name));
    if (isWaiting && !acceptance.sentOn)
        refuse(Text::tr("Say on which day the share was sent to %1.").arg(name));
    if (acceptance.sentOn && acceptance.answeredOn && *acceptance.answeredOn < *acceptance.sentOn)
        refuse(Text::tr("%1 cannot have answered on %2, before the share was sent on %3.").arg(name, formatDate(*acceptance.answeredOn), formatDate(*acceptance.sentOn)));
    if (acceptance.remindedOn && (!acceptance.sentOn || *acceptance.remindedOn < *acceptance.sentOn))
        refuse(Text::tr("%1 cannot have been reminded before the share was sent.").arg(name));
    if (kind != ChangeKind::Change)
        return;
    checkPast(acceptance.sentOn);
    checkPast(acceptance.remindedOn);
    checkPast(acceptance.answeredOn);
}

QString acceptanceStateName(AcceptanceState state)
{
    switch (state) {
    case AcceptanceState::Waiting: return Text::tr("Waiting");
    case AcceptanceState::Accepted: return Text::tr("Accepted");
    case AcceptanceState::Objected: return Text::tr("Objected");
    }
    return {};
}

} // namespace samsyn
