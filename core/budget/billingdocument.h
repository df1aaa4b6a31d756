// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocationdocument.h"
#include "core/members/payer.h"

#include <vector>

namespace samsyn {

/// Whom a page is for, and where the invoice goes as far as that is known.
struct BillingRecipient {
    QString key;      // of the organization, as the split names it
    QString fullName; // "Nacka kommun"
    std::optional<Payer> payer;
};

struct BillingContext {
    AllocationDocumentContext document; // as that of the split, so that both say the same
    QString purpose;                    // what is paid for: "Etablering Södertörn, budget 2012, version 1"
    QString decision;                   // who decided when: "Ledningsgruppen 2011-12-02, § 4"; may be empty
    bool isDecided = false;             // else each page says that it is no basis for an invoice yet
};

/// What a member is to be invoiced, a page for each recipient in their order: why it pays what it
/// pays in the split's own words, where the invoice goes, and the instalments, whose sum is the
/// amount to the öre. One recipient's document bears its name. Says nothing of what nobody has told
/// (VAT, accounts, due dates) and names what is missing. In the current language.
/// Throws Error (NotFound) where a recipient has no part in the split.
Document billingDocument(const AllocationResult &result, const std::vector<BillingRecipient> &recipients,
                         const BillingContext &context);

} // namespace samsyn
