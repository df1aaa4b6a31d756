// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/members/person.h"
#include "core/store/transaction.h"

namespace samsyn {

/// One person was written in two ways ("Ewa" and "Eva", domain A4-6): employments, seats and all else
/// that points to the other then point to the one that is kept, who takes over what it lacks of
/// address and note. What both say twice is kept once. Sealed minutes stay as they are, and print the
/// name they always did; for their sake the other's name stays then, with nothing else of it, else
/// it is gone. Throws Error (Failed) where both are one.
void mergePersons(Transaction &transaction, Id<Person> keep, Id<Person> other);

/// Two who work or worked at one organization and whose names are similar.
struct SimilarPersons {
    Person first;
    Person second;
    Id<Employment> place; // the second one's, there
};
std::vector<SimilarPersons> similarPersons(const Store &store, Id<Organization> organization);
/// The same of all organizations, to be merged or said to be two.
std::vector<Problem> personProblems(const Store &store);

/// Whether two names may well be the same person's: apart by a letter or two, or by a hyphen.
bool isSimilarName(const QString &a, const QString &b);

} // namespace samsyn
