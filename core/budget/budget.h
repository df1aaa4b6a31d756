// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rational.h"
#include "core/budget/allocation.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Organization;

enum class BudgetState { Draft, Proposed, Adopted, Closed };
enum class CostCategory { Salaries, Services, Premises, Travel, Activities, Materials, Other };
enum class FinancingKind { GrantSought, GrantApproved, Own, OtherPublic, Other };

/// What a year costs and who pays for it, in one of its versions.
struct Budget {
    Id<Budget> id;
    QString key; // "2012-1"
    int year = 0;
    int version = 1;
    BudgetState state = BudgetState::Draft;
    std::optional<Ore> statedTotal; // the sum of costs as it was stated elsewhere
    QString statedIn;               // where: "Ansökan 2011-11-24"
    QString note;
    std::optional<RecordRef> decision; // that adopted it, where it was made in this workspace
    QString decisionReference;         // else as typed: "Ledningsgruppen 2011-12-02, § 4"
    std::optional<QDate> decidedOn;
    static const Entity entity;
};

struct CostItem {
    Id<CostItem> id;
    QString key;
    Id<Budget> budget;
    int position = 0; // from 0
    CostCategory category = CostCategory::Other;
    QString description;
    std::optional<Ore> amount; // empty is not zero
    static const Entity entity;
};

struct FinancingItem {
    Id<FinancingItem> id;
    QString key;
    Id<Budget> budget;
    int position = 0;
    FinancingKind kind = FinancingKind::Own;
    QString description;
    std::optional<Ore> amount;
    static const Entity entity;
};

/// The rule by which a budget's own financing is split, kept with the budget. What is absent is
/// left to the design's defaults.
struct Allocation {
    Id<Allocation> id;
    QString key;
    Id<Budget> budget;
    AllocationKey allocationKey = AllocationKey::Population;
    std::optional<QDate> populationDate;
    Ore base;                       // fixed part for each member and year
    Ore unit = Ore::fromKronor(1);
    AllocationPolicy policy = AllocationPolicy::MemberMonths;
    std::optional<QDate> basisDate; // of the policy frozen
    /// A decided version whose amounts stand: only what differs from it is split, so that nobody's
    /// amount falls where the whole grows (domain.md D 8).
    std::optional<Id<Budget>> amends;
    static const Entity entity;
};

struct AllocationWeight {
    Id<AllocationWeight> id;
    QString key;
    Id<Allocation> allocation;
    Id<Organization> organization;
    Decimal weight{QStringLiteral("1")};
    static const Entity entity;
};

/// What the split of an adopted budget rests on, kept when it was decided: the same öre again.
struct DecidedAllocation {
    Id<DecidedAllocation> id;
    QString key;
    Id<Budget> budget;
    QString programVersion; // that computed it: "0.1.0"
    Ore amount;             // what was split
    AllocationKey allocationKey = AllocationKey::Population;
    std::optional<QDate> populationDate;
    Ore base;
    Ore unit = Ore::fromKronor(1);
    AllocationPolicy policy = AllocationPolicy::MemberMonths;
    std::optional<QDate> basisDate;
    static const Entity entity;
};

/// A member as the decided split knew it, and what it pays.
struct DecidedParty {
    Id<DecidedParty> id;
    QString key;
    Id<DecidedAllocation> decidedAllocation;
    Id<Organization> organization;
    QString code;
    QString name;
    QString paying; // periods that share the cost, ISO 8601: "2010-02-01/2010-12-31 2011-07-01/.."
    std::optional<qint64> population;
    std::optional<QDate> populationDate;
    QString populationSource;
    Decimal weight{QStringLiteral("1")};
    Ore amount;
    static const Entity entity;
};

/// "What if …": the split of a budget under other conditions, stored beside it. What is absent is
/// as the budget has it.
struct Scenario {
    Id<Scenario> id;
    QString key;
    Id<Budget> budget;
    int position = 0;
    QString name; // "Om bidraget avslås"
    bool grantRefused = false; // the grants sought are added to the amount
    std::optional<Ore> amount;
    std::optional<QDate> populationDate;
    std::optional<AllocationPolicy> policy;
    std::optional<QDate> basisDate;
    std::optional<Ore> unit;
    std::optional<Ore> base;
    static const Entity entity;
};

/// Who takes part in a scenario, all year, without sharing the cost otherwise, or the other way.
struct ScenarioMember {
    Id<ScenarioMember> id;
    QString key;
    Id<Scenario> scenario;
    Id<Organization> organization;
    bool takesPart = false;
    static const Entity entity;
};

/// Another reference date for one member, printed with the split.
struct AllocationDate {
    Id<AllocationDate> id;
    QString key;
    Id<Allocation> allocation;
    Id<Organization> organization;
    QDate date;
    static const Entity entity;
};

} // namespace samsyn
