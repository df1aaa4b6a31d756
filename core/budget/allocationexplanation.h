// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace samsyn {

// "Explained" of the design's Allocation: why a member pays what it pays, in the current language.

/// What a member pays and why, in a sentence or two that can be forwarded as they are: "Nacka pays
/// 84 021 kr for 2012. That is 19.2 % of the municipalities' part, 438 150 kr, since …".
QString allocationSentence(const AllocationResult &result, const AllocationLine &line);

/// The rule in one sentence: "Each pays by its population on 31 December 2010, in whole kronor."
QString allocationRuleSentence(const AllocationResult &result);

/// The same in few words, for the line over a table, also before anything is split: "By population
/// on 31 December 2010, by months, in whole kronor".
QString allocationRuleSummary(const AllocationRule &rule, int year);

/// What the reader must know besides: what is not covered and why, ties and who got what was left,
/// other population dates. A sentence or two each; empty in the usual case.
QStringList allocationNotes(const AllocationResult &result);

/// "Whole kronor. What was left, 4 kr, went by largest remainder to Nacka, Tyresö, …"
QString allocationRoundingSentence(const AllocationResult &result);

/// A step of the way to an amount, for the panel under the table.
struct ExplanationStep
{
    QString label;         // "Share"
    QString detail;        // "90 108 of 469 894 inhabitants on 31 December 2010"
    QString figure;        // "19.18 %"
    bool isResult = false; // the last one, under a rule: the amount

    bool operator==(const ExplanationStep &) const = default;
};

/// "Why does Nacka pay 84 021 kr?"
QString allocationQuestion(const AllocationLine &line);
/// The answer, to be numbered from 1; the last is the amount itself.
std::vector<ExplanationStep> allocationSteps(const AllocationResult &result,
                                             const AllocationLine &line);

} // namespace samsyn
