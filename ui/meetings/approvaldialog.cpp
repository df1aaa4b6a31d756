// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/approvaldialog.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/asking.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/typed.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

VerificationDialog::VerificationDialog(Workspace &workspace, const Attendance &verifier, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_verifier(verifier.id), m_day(new DateEdit), m_how(new QLineEdit)
{
    setObjectName(u"verificationDialog"_s);
    setWindowTitle(tr("%1 has approved the minutes").arg(verifier.name));
    auto *form = new Form;
    form->add(tr("&On"), m_day, u"verifiedOn"_s);
    form->add(tr("&How"), m_how, u"verifiedHow"_s);
    m_day->setDay(verifier.verifiedOn.value_or(today()));
    m_how->setText(verifier.verifiedHow.isEmpty() ? tr("by e-mail") : verifier.verifiedHow);
    layOut(this, form, tr("Note the approval"), u"noteVerification"_s, [this] { store(); });
}

void VerificationDialog::store()
{
    const std::optional<QDate> on = readDay(m_day->text());
    m_workspace.change(tr("Note a verifier's approval"), [&](Transaction &transaction) {
        recordVerification(transaction, m_verifier, on.value_or(today()), m_how->text().trimmed());
    });
}

ApprovalDialog::ApprovalDialog(Workspace &workspace, Id<Meeting> id, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_meeting(id), m_item(new QComboBox), m_day(new DateEdit), m_how(new QLineEdit)
{
    const Meeting meeting = workspace.store().get(id);
    const bool formal = isFormal(workspace.store(), meeting);
    setObjectName(u"approvalDialog"_s);
    setWindowTitle(formal ? tr("Approve the minutes") : tr("Approve the notes"));
    auto *form = new Form;
    form->add(tr("&By"), m_item, u"approvedAt"_s);
    form->add(tr("&On"), m_day, u"approvedOn"_s);
    form->add(tr("&How"), m_how, u"approvedHow"_s);
    fillItems(meeting);
    QStringList verifiers;
    QDate last = meeting.date;
    for (const Attendance &row : attendanceOf(workspace.store(), id)) {
        if (!row.isVerifier)
            continue;
        verifiers << row.name;
        last = std::max(last, row.verifiedOn.value_or(last));
    }
    if (formal && !verifiers.isEmpty()) {
        m_item->setCurrentIndex(0);
        m_day->setDay(last);
        m_how->setText(tr("verified by %1").arg(formatList(verifiers)));
    }
    layOut(this, form, windowTitle(), u"approveNow"_s, [this] { store(); });
    m_item->setFocus();
}

/// The later meetings' items on these minutes; the first entry is something else.
void ApprovalDialog::fillItems(const Meeting &meeting)
{
    const Store &store = m_workspace.store();
    m_item->addItem(tr("As noted below"), 0);
    m_day->setDay(today());
    for (const Meeting &later : meetingsOf(store, meeting.group)) {
        if (later.date <= meeting.date || later.state == MeetingState::Cancelled)
            continue;
        for (const AgendaItem &item : agendaOf(store, later.id)) {
            if (item.approves != meeting.id)
                continue;
            m_item->addItem(u"%1, %2"_s.arg(headingOf(store, later), shortReference(item)), item.id.value);
            m_item->setCurrentIndex(m_item->count() - 1);
            m_day->setDay(later.date);
        }
    }
}

void ApprovalDialog::store()
{
    Approval approval;
    approval.on = readDay(m_day->text()).value_or(QDate());
    approval.how = m_how->text().trimmed();
    if (const qint64 item = m_item->currentData().toLongLong())
        approval.at = Id<AgendaItem>{item};
    m_workspace.change(tr("Approve the minutes"),
                       [&](Transaction &transaction) { approveMinutes(transaction, m_meeting, approval); });
}

} // namespace samsyn
