// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/payerrules.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PayerRules)
};

QString nameOf(const Store &store, const Payer &payer)
{
    const auto organization = store.find(payer.organization);
    return organization ? organization->name : QString();
}

Problem unclearProblem(const Store &store, const Payer &payer)
{
    const QDate since = *payer.fundingUnclearSince;
    return {u"funding_unclear"_s, Severity::Notice,
            Text::tr("It is unclear where %1's part comes from.").arg(nameOf(store, payer)),
            Text::tr("It has been so %1. Ask which department pays, and write it down with the payer.").arg(fundingUnclear(payer, today())),
            {Payer::entity.name(), payer.id.value}, since.toString(Qt::ISODate)};
}

/// Members who share the cost on the day and of whom nothing is known, by name.
std::vector<Organization> withoutPayer(const Store &store, const std::vector<Payer> &payers, QDate day)
{
    std::vector<Organization> found;
    for (MemberSummary &summary : memberSummaries(store, day)) {
        const bool known = std::ranges::any_of(payers, [&](const Payer &payer) {
            return payer.organization == summary.organization.id && !isBlank(payer);
        });
        if (summary.current && summary.current->sharesCost && !known)
            found.push_back(std::move(summary.organization));
    }
    return found;
}

} // namespace

std::optional<Payer> payerOf(const Store &store, Id<Organization> organization)
{
    const auto payers = store.where<Payer>("organization", organization.value);
    return payers.empty() ? std::nullopt : std::optional(payers.front());
}

bool isBlank(const Payer &payer)
{
    return payer.department.isEmpty() && payer.funding.isEmpty() && !payer.fundingUnclearSince
        && payer.invoiceAddress.isEmpty() && payer.invoiceReference.isEmpty() && payer.note.isEmpty();
}

QString fundingUnclear(const Payer &payer, QDate day)
{
    const QDate since = payer.fundingUnclearSince.value_or(QDate());
    const qint64 days = since.daysTo(day);
    const QString text = Text::tr("since %1").arg(formatDateLong(since));
    return days > 0 ? Text::tr("%1, %n days", nullptr, int(days)).arg(text) : text;
}

void checkPayer(const Store &store, const Payer &payer)
{
    if (store.where<Payer>("organization", payer.organization.value).size() > 1)
        throw Error(ErrorKind::Failed, Text::tr("%1 already has a payer. Change that one.").arg(nameOf(store, payer)));
}

std::vector<Problem> payerProblems(const Store &store)
{
    const std::vector<Payer> payers = store.all<Payer>();
    std::vector<Problem> problems;
    for (const Payer &payer : payers) {
        if (payer.fundingUnclearSince)
            problems.push_back(unclearProblem(store, payer));
    }
    if (std::ranges::all_of(payers, isBlank))
        return problems;
    const std::vector<Organization> unknown = withoutPayer(store, payers, today());
    if (unknown.empty())
        return problems;
    QStringList names, keys;
    for (const Organization &organization : unknown) {
        names << organization.name;
        keys << organization.key;
    }
    problems.push_back({u"payer_unknown"_s, Severity::Notice, Text::tr("It is not known who pays in %1.").arg(formatList(names)),
                        Text::tr("A billing basis needs department, address and reference."),
                        {Organization::entity.name(), unknown.front().id.value}, keys.join(u' ')});
    return problems;
}

} // namespace samsyn
