// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/payersection.h"

#include "core/members/members.h"
#include "core/members/payerrules.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

PayerSection::PayerSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_form(new Form), m_bar(new MessageBar), m_unclear(new DateEdit),
      m_instalments(new QComboBox)
{
    setObjectName(u"payer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *title = makeLabel(tr("Payer"), TextSize::Section);
    title->setContentsMargins(8, 0, 0, 0);
    column->addWidget(title);
    m_form->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_form);
    m_bar->setObjectName(u"payerUnclear"_s);
    m_bar->hide();
    column->addWidget(m_bar);
    addText(tr("Depart&ment"), u"payerDepartment"_s, &Payer::department);
    addText(tr("Mone&y from"), u"payerFunding"_s, &Payer::funding);
    makeUnclear();
    addLines(tr("Invoice address"), u"payerAddress"_s, &Payer::invoiceAddress);
    m_lines.front().edit->setFixedHeight(3 * fontMetrics().lineSpacing() + 16);
    addText(tr("Reference"), u"payerReference"_s, &Payer::invoiceReference);
    makeInstalments();
    addLines(tr("Note"), u"payerNote"_s, &Payer::note);
}

PayerSection::~PayerSection()
{
    for (const Lines &lines : m_lines)
        disconnect(lines.edit, nullptr, this, nullptr);
}

void PayerSection::addText(const QString &label, const QString &objectName, QString Payer::*field)
{
    auto *text = new LineEdit;
    m_form->add(label, text, objectName);
    m_form->bind(text, [this, text, field] { edit([&](Payer &payer) { payer.*field = text->text(); }); });
    m_texts.push_back({text, field});
}

void PayerSection::addLines(const QString &label, const QString &objectName, QString Payer::*field)
{
    auto *lines = new NoteEdit;
    m_form->add(label, lines, objectName);
    connect(lines, &NoteEdit::committed, this, [this, lines, field] {
        run(this, [&] { edit([&](Payer &payer) { payer.*field = lines->toPlainText().trimmed(); }); });
    });
    m_lines.push_back({lines, field});
}

void PayerSection::makeUnclear()
{
    m_unclear->setPlaceholderText(tr("a day, where it is unclear"));
    m_form->add(tr("&Unclear since"), m_unclear, u"payerUnclearSince"_s);
    m_form->bind(m_unclear, [this] {
        edit([this](Payer &payer) { payer.fundingUnclearSince = m_unclear->day(); });
    });
}

void PayerSection::makeInstalments()
{
    for (int count = 1; count <= mostInstalments; ++count)
        m_instalments->addItem(QString::number(count), count);
    m_form->addBeside(tr("Insta&lments"), m_instalments, u"payerInstalments"_s);
    connect(m_instalments, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (!m_showing && at >= 0)
            run(this, [&] { edit([&](Payer &payer) { payer.instalments = m_instalments->itemData(at).toInt(); }); });
    });
}

void PayerSection::edit(const std::function<void(Payer &)> &change)
{
    const Id<Organization> organization = m_shown.organization.id;
    m_workspace.change(tr("Change payer of %1").arg(m_shown.name), [&](Transaction &transaction) {
        Payer payer = payerOf(transaction.store(), organization).value_or(Payer{});
        payer.organization = organization;
        change(payer);
        const bool saysNothing = isBlank(payer) && payer.instalments == Payer{}.instalments;
        if (payer.id && saysNothing)
            transaction.remove(payer.id);
        else if (payer.id)
            transaction.update(payer);
        else if (!saysNothing)
            transaction.insert(payer);
    });
}

void PayerSection::settle()
{
    for (const Text &text : m_texts) {
        if (text.edit->hasFocus())
            text.edit->clearFocus();
    }
    for (const Lines &lines : m_lines) {
        if (lines.edit->hasFocus())
            lines.edit->clearFocus();
    }
    if (m_unclear->hasFocus())
        m_unclear->clearFocus();
}

bool PayerSection::belongs(const std::optional<Payer> &payer) const
{
    return payer || std::ranges::any_of(m_workspace.store().where<Membership>("organization", m_shown.organization.id.value),
                                        &Membership::sharesCost);
}

void PayerSection::setShown(const Shown &shown)
{
    if (m_shown.organization.id && m_shown.organization.id != shown.organization.id && m_workspace.store().find(m_shown.organization.id))
        settle();
    m_showing = true;
    m_shown = shown;
    const std::optional<Payer> known = payerOf(m_workspace.store(), shown.organization.id);
    const Payer payer = known.value_or(Payer{});
    setVisible(belongs(known));
    for (const Text &text : m_texts) {
        text.edit->setStored(payer.*text.field);
        text.edit->setReadOnly(shown.readOnly);
    }
    for (const Lines &lines : m_lines) {
        lines.edit->setStored(payer.*lines.field);
        lines.edit->setReadOnly(shown.readOnly);
    }
    m_unclear->setDay(payer.fundingUnclearSince);
    m_unclear->setReadOnly(shown.readOnly);
    m_instalments->setCurrentIndex(payer.instalments - 1);
    m_instalments->setEnabled(!shown.readOnly);
    showUnclear();
    m_showing = false;
}

/// Beside its cause, until it is cleared up or somebody says why it may stand.
void PayerSection::showUnclear()
{
    const std::optional<Payer> payer = payerOf(m_workspace.store(), m_shown.organization.id);
    std::optional<Problem> open;
    if (payer) {
        for (const Problem &problem : m_workspace.openProblems()) {
            if (problem.place == RecordRef{Payer::entity.name(), payer->id.value})
                open = problem;
        }
    }
    if (open == m_open && m_shown.readOnly == m_barIsReadOnly)
        return; // a button in it may have the focus
    m_open = open;
    m_barIsReadOnly = m_shown.readOnly;
    m_bar->clearButtons();
    m_bar->setVisible(open.has_value());
    if (!open)
        return;
    m_bar->say(*open);
    if (m_shown.readOnly)
        return;
    QPushButton *accept = m_bar->addButton(tr("Accept with a reason …"), u"acceptUnclear"_s);
    connect(accept, &QPushButton::clicked, this, [this, problem = *open] {
        const auto reason = Prompts::current().ask(this, {tr("Accept with a reason"), problem.sentence,
                                                          tr("Write what is being done about it. It is kept, and the question is not asked again while the day stays the same."),
                                                          tr("Accept")});
        if (reason)
            run(this, [&] { m_workspace.acknowledge(problem, *reason); });
    });
}

} // namespace samsyn
