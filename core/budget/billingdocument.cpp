// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/billingdocument.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/allocationexplanation.h"
#include "core/budget/allocationtext.h"
#include "core/budget/billing.h"
#include "core/members/payerrules.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BillingDocument)
};

const AllocationLine &lineOf(const AllocationResult &result, const BillingRecipient &recipient)
{
    const auto found = std::ranges::find(result.lines, recipient.key, [](const AllocationLine &line) { return line.party.key; });
    if (found == result.lines.end())
        throw Error(ErrorKind::NotFound, Text::tr("%1 has no part in the split for %2.").arg(recipient.fullName).arg(result.input.year));
    return *found;
}

/// What a page is about: one line of the split and who pays it.
struct Bill {
    const AllocationResult &result;
    const AllocationLine &line;
    const BillingRecipient &recipient;
    const BillingContext &context;

    bool withOre() const { return result.input.rule.unit.value % 100 != 0 || line.amount.value % 100 != 0; }
    std::vector<Ore> parts() const
    {
        return instalments(line.amount, recipient.payer ? recipient.payer->instalments : 1, result.input.rule.unit);
    }
};

QString periodText(const Bill &bill)
{
    const int year = bill.result.input.year;
    return bill.line.months == 12 ? Text::tr("the whole of %1").arg(year)
                                  : Text::tr("%1 of 12 months of %2").arg(bill.line.months).arg(year);
}

QString decidedBy(const BillingContext &context)
{
    if (!context.isDecided)
        return Text::tr("not decided yet");
    return context.decision.isEmpty() ? Text::tr("decided, by whom is not written down") : context.decision;
}

/// Where the invoice goes and what for. What is not known is no row; it is said at the foot.
Facts addressOf(const Bill &bill)
{
    Facts facts;
    const auto row = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    const Payer payer = bill.recipient.payer.value_or(Payer{});
    facts.isRuled = true;
    row(Text::tr("Payer"), payer.department.isEmpty() ? bill.recipient.fullName : bill.recipient.fullName + u'\n' + payer.department);
    row(Text::tr("Invoice address"), payer.invoiceAddress);
    row(Text::tr("Reference"), payer.invoiceReference);
    row(Text::tr("Money from"), payer.funding);
    row(Text::tr("For"), Text::tr("%1, %2", "what is paid for, and which part of the year").arg(bill.context.purpose, periodText(bill)));
    row(Text::tr("Decision"), decidedBy(bill.context));
    return facts;
}

Table instalmentTable(const Bill &bill)
{
    const std::vector<Ore> parts = bill.parts();
    Table table;
    table.caption = Text::tr("Instalments for %1").arg(bill.recipient.fullName);
    table.columns = {{Text::tr("Instalment")}, {Text::tr("Amount, kr"), Column::Kind::Number, true}};
    const int count = int(parts.size());
    for (int i = 0; i < count; ++i)
        table.rows.push_back({{Cell::of(instalmentLabel(i + 1, count, bill.line.months == 12)), Cell::amount(parts[size_t(i)], bill.withOre())}});
    table.rows.push_back({{Cell::of(Text::tr("Sum")), Cell::amount(bill.line.amount, bill.withOre())}, true});
    return table;
}

/// The way to the amount, step by step, so that it can be computed again by hand.
Table stepsTable(const Bill &bill)
{
    Table table;
    table.caption = Text::tr("How the amount for %1 is computed").arg(bill.recipient.fullName);
    table.columns = {{Text::tr("Step")}, {Text::tr("How")}, {Text::tr("Figure"), Column::Kind::Number}};
    for (const ExplanationStep &step : allocationSteps(bill.result, bill.line))
        table.rows.push_back({{Cell::of(step.label), Cell::of(step.detail), Cell::of(step.figure)}, step.isResult});
    return table;
}

/// What the payer and the sender must clear up before anything is paid.
QString unclearOf(const Bill &bill)
{
    const Payer payer = bill.recipient.payer.value_or(Payer{});
    QStringList sentences;
    if (payer.fundingUnclearSince)
        sentences << Text::tr("It is unclear where the money comes from, %1.").arg(fundingUnclear(payer, bill.context.document.date));
    QStringList missing;
    if (payer.department.isEmpty())
        missing << Text::tr("department");
    if (payer.invoiceAddress.isEmpty())
        missing << Text::tr("invoice address");
    if (payer.invoiceReference.isEmpty())
        missing << Text::tr("reference");
    if (!missing.isEmpty())
        sentences << Text::tr("Not known yet: %1.").arg(formatList(missing));
    return sentences.join(u' ');
}

void addPage(Document &document, const Bill &bill)
{
    if (!bill.context.isDecided)
        document.add(Paragraph{Text::tr("Proposal, not decided yet: this is no basis for an invoice."), Paragraph::Style::Warning});
    document.add(Paragraph{allocationSentence(bill.result, bill.line), Paragraph::Style::Lead,
                           formatKronor(magnitudeOf(bill.line.amount))});
    document.add(addressOf(bill));
    if (bill.line.amount != Ore{})
        document.add(instalmentTable(bill));
    if (const QString unclear = unclearOf(bill); !unclear.isEmpty())
        document.add(Paragraph{unclear, Paragraph::Style::Warning});
    document.add(Heading{2, Text::tr("How the amount is computed")});
    document.add(stepsTable(bill));
    if (bill.context.document.isSample)
        document.add(Paragraph{Text::tr("An example: persons, addresses and references are invented."), Paragraph::Style::Note});
}

} // namespace

Document billingDocument(const AllocationResult &result, const std::vector<BillingRecipient> &recipients, const BillingContext &context)
{
    const AllocationDocumentContext &given = context.document;
    Document document;
    document.language = currentLanguage();
    document.kind = Text::tr("Billing basis %1").arg(result.input.year);
    document.title = document.kind;
    document.state = given.state;
    document.date = given.date;
    document.sender = given.sender;
    document.body = given.body;
    document.contact = given.contact;
    document.reference = given.reference;
    const bool isAlone = recipients.size() == 1;
    for (const BillingRecipient &recipient : recipients) {
        const Bill bill{result, lineOf(result, recipient), recipient, context};
        if (isAlone) {
            document.title += u' ' + bill.line.party.name;
        } else {
            if (!document.blocks.empty())
                document.add(PageBreak{});
            document.add(Heading{1, recipient.fullName});
        }
        addPage(document, bill);
    }
    return document;
}

} // namespace samsyn
