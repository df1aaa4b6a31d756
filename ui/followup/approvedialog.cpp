// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/approvedialog.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/followup/monthtext.h"
#include "core/workspace/workspace.h"
#include "ui/followup/reviewedits.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int dialogWidth = 560;

} // namespace

ApproveDialog::ApproveDialog(Workspace &workspace, Month month, QDate today, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_month(month), m_today(today), m_chairNow(leadingChair(workspace.store(), today)), m_name(new QLineEdit(this)), m_day(new DateEdit(this)),
      m_way(new QComboBox(this)), m_error(new MessageBar(this))
{
    setObjectName(u"approveDialog"_s);
    setWindowTitle(tr("Approve %1").arg(formatMonth(month)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    const QString question = tr("Who approves %1, and how?").arg(formatMonth(month));
    QLabel *first = makeLabel(question, TextSize::Strong, Shade::Ink, this);
    QLabel *second = makeLabel(tr("Every figure of the page is kept as it is now, and the month is never changed again. What comes in later is shown in the month it is entered. This cannot be undone."),
                               TextSize::Body, Shade::Grey, this);
    for (QLabel *label : {first, second}) {
        label->setWordWrap(true);
        label->setFixedWidth(dialogWidth);
        column->addWidget(label);
    }
    setAccessibleName(question);
    column->addSpacing(4);
    column->addWidget(makeForm());
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addWidget(makeButtons());
}

QWidget *ApproveDialog::makeForm()
{
    auto *form = new Form(this);
    m_name->setText(m_chairNow.name);
    m_name->setPlaceholderText(tr("Name, and what they are"));
    for (const ApprovalWay way : {ApprovalWay::AtTheScreen, ApprovalWay::ByMail, ApprovalWay::AtAMeeting})
        m_way->addItem(approvalWayName(way), int(way));
    m_day->setDay(m_today);
    m_day->setMaximumWidth(140);
    form->add(tr("&Who"), m_name, u"approvedBy"_s);
    form->add(tr("&How"), m_way, u"approvedHow"_s);
    form->add(tr("W&hen"), m_day, u"approvedOn"_s);
    return form;
}

QWidget *ApproveDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *approve = buttons->addButton(tr("Approve %1").arg(formatMonth(m_month)), QDialogButtonBox::AcceptRole);
    approve->setObjectName(u"approveNow"_s);
    approve->setProperty("primary", true);
    approve->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"approveCancel"_s);
    cancel->setAutoDefault(false);
    cancel->setFocus(); // the harmless one
    connect(buttons, &QDialogButtonBox::accepted, this, &ApproveDialog::approveNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ApproveDialog::approveNow()
{
    try {
        if (!m_day->day())
            throw Error(ErrorKind::Failed, tr("Write the day as 2012-04-03."));
        ApprovalEntry entry{*m_day->day(), m_name->text().trimmed(), {}, ApprovalWay(m_way->currentData().toInt())};
        if (entry.name == m_chairNow.name)
            entry.person = m_chairNow.person;
        approve(m_workspace, m_month, entry, m_today);
        accept();
    } catch (const Error &error) {
        m_error->say(MessageBar::Kind::Error, error.sentence());
        m_error->show();
    }
}

} // namespace samsyn
