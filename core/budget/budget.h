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
