// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/budget/budget.h"
#include "core/documents/document.h"
#include "core/workspace/workspace.h"

namespace samsyn {

/// Whose part of a budget is to be invoiced, and in which language.
struct BillingRequest {
    std::vector<Id<Organization>> members; // empty: all who have something to pay, or to get back
    std::optional<Language> language;      // the workspace's unless given
};

/// The billing basis of a budget's split, decided or as it would be now, a page for each payer.
/// Throws Error: Failed where nobody has anything to pay, NotFound for a member without a part, and
/// as splitOf().
Document billingPages(const Workspace &workspace, const Budget &budget, const BillingRequest &request = {});

/// The same as a document for each, to be sent one by one; each is named as its file should be.
std::vector<Document> billingDocuments(const Workspace &workspace, const Budget &budget, const BillingRequest &request = {});

} // namespace samsyn
