// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/membership.h"
#include "core/members/organization.h"
#include "core/members/person.h"
#include "core/members/population.h"
#include "core/store/transaction.h"

#include <QStringList>
#include <map>

namespace samsyn {

/// Four digits, none of them the county 00: "0126".
bool isMunicipalityCode(const QString &code);

/// The short name that holds on the day: the latest dated one, else the organization's own.
QString nameOn(const Store &store, const Organization &organization, QDate day);

/// What the members' list shows of one organization on a day.
struct MemberSummary {
    Organization organization;
    QString name; // on that day
    std::vector<Membership> memberships; // all of them, the earliest first
    std::optional<Membership> current;   // the one that covers the day
    std::optional<Population> population; // the latest on or before the day
};
enum class MemberGroup {
    Members,   // on that day
    Former,    // were, and are not any more
    Partners,  // never were: agencies and others that we work with
};
MemberGroup groupOf(const MemberSummary &summary, QDate day);
/// All organizations by name in Swedish order, whatever the language.
std::vector<MemberSummary> memberSummaries(const Store &store, QDate day);
std::vector<Population> populationsOf(const Store &store, Id<Organization> organization); // by date

/// Adds municipalities of the shipped list with SCB's figures as ordinary rows, and a membership
/// from that day where one is given; who is there already keeps what it has and gets what lacks.
/// Throws Error (NotFound) for a code that is none.
void addMunicipalities(Transaction &transaction, const QStringList &codes, std::optional<QDate> memberFrom);

/// Swedish order of names: å, ä and ö stand last.
bool swedishLess(const QString &a, const QString &b);

} // namespace samsyn
