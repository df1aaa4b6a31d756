// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/billingpages.h"

#include "core/base/error.h"
#include "core/budget/allocationtext.h"
#include "core/budget/billingdocument.h"
#include "core/budget/budgetsplit.h"
#include "core/budget/budgetversions.h"
#include "core/budget/decidedsplit.h"
#include "core/members/members.h"
#include "core/members/payerrules.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BillingPages)
};

BillingRecipient recipientOf(const Store &store, const Organization &organization)
{
    return {organization.key, organization.fullName.isEmpty() ? organization.name : organization.fullName,
            payerOf(store, organization.id)};
}

/// Those asked for in their order, else all who have something to pay, by name.
std::vector<BillingRecipient> recipientsOf(const Store &store, const AllocationResult &result, const BillingRequest &request)
{
    std::vector<BillingRecipient> recipients;
    for (const Id<Organization> member : request.members)
        recipients.push_back(recipientOf(store, store.get(member)));
    if (!recipients.empty())
        return recipients;
    for (const AllocationLine *line : linesByName(result)) {
        if (line->amount == Ore{})
            continue;
        const auto organization = store.byKey<Organization>(line->party.key); // gone since it was decided?
        recipients.push_back(organization ? recipientOf(store, *organization)
                                          : BillingRecipient{line->party.key, line->party.name, std::nullopt});
    }
    if (recipients.empty())
        throw Error(ErrorKind::Failed, Text::tr("Nobody has anything to pay for %1.").arg(result.input.year));
    return recipients;
}

BillingContext contextOf(const Workspace &workspace, const Budget &budget)
{
    BillingContext context;
    context.document = documentContext(workspace, budget, budget.year);
    context.purpose = Text::tr("%1, budget %2, version %3").arg(workspace.settings().name).arg(budget.year).arg(budget.version);
    context.decision = decisionText(budget);
    context.isDecided = isDecided(budget);
    return context;
}

} // namespace

Document billingPages(const Workspace &workspace, const Budget &budget, const BillingRequest &request)
{
    const LanguageScope scope(request.language.value_or(languageOf(workspace.settings().language)));
    const AllocationResult result = splitOf(workspace.store(), budgetSheet(workspace.store(), budget));
    Document document = billingDocument(result, recipientsOf(workspace.store(), result, request), contextOf(workspace, budget));
    setSender(document, workspace);
    return document;
}

std::vector<Document> billingDocuments(const Workspace &workspace, const Budget &budget, const BillingRequest &request)
{
    const LanguageScope scope(request.language.value_or(languageOf(workspace.settings().language)));
    const AllocationResult result = splitOf(workspace.store(), budgetSheet(workspace.store(), budget));
    const BillingContext context = contextOf(workspace, budget);
    std::vector<Document> documents;
    for (const BillingRecipient &recipient : recipientsOf(workspace.store(), result, request)) {
        documents.push_back(billingDocument(result, {recipient}, context));
        setSender(documents.back(), workspace);
    }
    return documents;
}

} // namespace samsyn
