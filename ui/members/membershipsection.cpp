// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membershipsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/decisionlinks.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MembershipSection)
};

enum Column { FromColumn, ToColumn, CostColumn, ReasonColumn, DecisionColumn };

QString costText(bool shares)
{
    return shares ? Text::tr("Shares the cost") : Text::tr("Without cost");
}

std::vector<TableColumn> columns()
{
    TableColumn from = columnOf(Text::tr("From"));
    from.editor = CellEditor::Day;
    TableColumn to = columnOf(Text::tr("To"));
    to.editor = CellEditor::Day;
    TableColumn cost = columnOf(Text::tr("Terms"));
    cost.editor = CellEditor::Choice;
    cost.choices = {{true, costText(true)}, {false, costText(false)}};
    TableColumn reason = columnOf(Text::tr("Reason"));
    reason.stretch = true;
    reason.muted = true;
    reason.editor = CellEditor::Text;
    TableColumn decision = columnOf(Text::tr("Decision"));
    decision.editor = CellEditor::Text;
    return {from, to, cost, reason, decision};
}

std::optional<QDate> dayOf(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toDate()) : std::nullopt;
}

QDate readBeginning(const std::optional<QDate> &typed)
{
    if (!typed)
        throw Error(ErrorKind::Failed, Text::tr("A membership needs a day from which it holds."));
    return *typed;
}

/// What was decided in this workspace is linked; what was decided elsewhere stays as typed.
void decideBy(const Store &store, Membership &membership, const QString &typed)
{
    const auto own = decisionNamed(store, typed);
    membership.decision = own ? std::optional(own->record) : std::nullopt;
    membership.decisionReference = own ? own->reference : typed;
}

TableCell doubtful(TableCell cell, const QString &asWritten)
{
    if (asWritten.isEmpty())
        return cell;
    cell.mark = CellMark::Warning;
    cell.hint = Text::tr("The source says “%1”.").arg(asWritten);
    return cell;
}

} // namespace

MembershipSection::MembershipSection(Workspace &workspace, QWidget *parent)
    : Section(workspace, u"memberships"_s, Text::tr("Membership"), Text::tr("Remove period"), columns(), parent),
      m_doubts(new QWidget), m_details(new Form), m_from(new DateEdit), m_to(new DateEdit)
{
    setEmptyText(Text::tr("Has not been a member."));
    auto *doubts = new QVBoxLayout(m_doubts);
    doubts->setContentsMargins(0, 8, 0, 4);
    doubts->setSpacing(4);
    addBelow(m_doubts);
    makeDetails();
    AddLine *line = makeAddLine(Text::tr("Add period"), u"membershipAdd"_s);
    line->addField(m_from, Text::tr("From"), u"membershipFrom"_s, 120);
    line->addField(m_to, Text::tr("To, if it ended"), u"membershipTo"_s, 160);
    line->setAction([this] { add(); });
    connect(table(), &TableView::currentRefChanged, this, &MembershipSection::showDetails);
}

void MembershipSection::makeDetails()
{
    m_details->setContentsMargins(8, 8, 8, 0);
    addDetail(Text::tr("&Reason for the end"), u"membershipEndReason"_s, &Membership::endReason);
    addDetail(Text::tr("&In kind"), u"membershipInKind"_s, &Membership::inKind);
    addDetail(Text::tr("&Start as written"), u"membershipFromAsWritten"_s, &Membership::fromAsWritten);
    addDetail(Text::tr("&End as written"), u"membershipToAsWritten"_s, &Membership::toAsWritten, true);
    addDetail(Text::tr("N&ote"), u"membershipNote"_s, &Membership::note);
    addBelow(m_details);
}

void MembershipSection::addDetail(const QString &label, const QString &objectName, QString Membership::*field, bool beside)
{
    auto *edit = new LineEdit;
    if (beside)
        m_details->addBeside(label, edit, objectName);
    else
        m_details->add(label, edit, objectName);
    m_details->bind(edit, [this, edit, field] {
        editRecord<Membership>(workspace(), Text::tr("Change membership of %1").arg(shown().name), m_chosen,
                               [&](Membership &membership) { membership.*field = edit->text(); });
    });
    m_fields.push_back({edit, field});
}

std::vector<TableRow> MembershipSection::rows() const
{
    auto memberships = workspace().store().where<Membership>("organization", shown().organization.id.value);
    std::ranges::sort(memberships, {}, &Membership::from);
    std::vector<TableRow> rows;
    for (const Membership &membership : memberships) {
        TableCell to = dayCell(membership.to);
        if (!membership.to)
            to.text = Text::tr("until further notice");
        TableCell cost = textCell(costText(membership.sharesCost));
        cost.value = membership.sharesCost;
        TableRow row;
        row.ref = {Membership::entity.name(), membership.id.value};
        row.cells = {doubtful(dayCell(membership.from), membership.fromAsWritten), doubtful(to, membership.toAsWritten),
                     cost, textCell(membership.startReason), textCell(membership.decisionReference)};
        row.cells[ReasonColumn].hint = membership.startReason;
        row.muted = !membership.period().covers(shown().day);
        rows.push_back(std::move(row));
    }
    return rows;
}

void MembershipSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<Membership>(workspace(), Text::tr("Change membership of %1").arg(shown().name), row.ref.id,
                           [&](Membership &membership) {
                               if (column == FromColumn)
                                   membership.from = readBeginning(dayOf(value));
                               else if (column == ToColumn)
                                   membership.to = dayOf(value);
                               else if (column == CostColumn)
                                   membership.sharesCost = value.toBool();
                               else if (column == ReasonColumn)
                                   membership.startReason = value.toString();
                               else
                                   decideBy(workspace().store(), membership, value.toString());
                           });
}

void MembershipSection::remove(const RecordRef &row)
{
    removeRecord<Membership>(workspace(), Text::tr("Remove membership of %1").arg(shown().name), row.id);
}

void MembershipSection::add()
{
    Membership membership;
    membership.organization = shown().organization.id;
    membership.from = readBeginning(m_from->day());
    membership.to = m_to->day();
    membership.sharesCost = shown().organization.kind == OrganizationKind::Municipality;
    addRecord(workspace(), Text::tr("Add membership of %1").arg(shown().name), membership);
}

void MembershipSection::arrange()
{
    if (m_organization != shown().organization.id) {
        m_organization = shown().organization.id;
        for (const Membership &membership : workspace().store().where<Membership>("organization", m_organization.value)) {
            if (membership.period().covers(shown().day))
                table()->setCurrentRef({Membership::entity.name(), membership.id.value});
        }
    }
    showDetails();
    showDoubts();
}

void MembershipSection::showDetails()
{
    const qint64 chosen = table()->currentRef().id;
    if (chosen != m_chosen) {
        for (const Detail &detail : m_fields) {
            if (detail.edit->hasFocus())
                detail.edit->clearFocus(); // stores what was typed where it belongs
        }
    }
    m_chosen = chosen;
    const auto membership = workspace().store().find(Id<Membership>{chosen});
    m_details->setVisible(membership && membership->organization == shown().organization.id);
    for (const Detail &detail : m_fields) {
        detail.edit->setStored(membership ? (*membership).*detail.field : QString());
        detail.edit->setReadOnly(shown().readOnly);
    }
}

void MembershipSection::showDoubts()
{
    for (MessageBar *bar : m_doubts->findChildren<MessageBar *>(Qt::FindDirectChildrenOnly)) {
        bar->setObjectName({});
        bar->hide();
        m_doubts->layout()->removeWidget(bar);
        bar->deleteLater(); // its button may be what led here
    }
    int bars = 0;
    for (const ListedProblem &listed : workspace().problems()) {
        if (listed.acknowledgement || listed.problem.place.entity != Membership::entity.name())
            continue;
        const auto membership = workspace().store().find(Id<Membership>{listed.problem.place.id});
        if (!membership || membership->organization != shown().organization.id)
            continue;
        auto *bar = new MessageBar;
        bar->setObjectName(u"doubt%1"_s.arg(bars++));
        m_doubts->layout()->addWidget(bar);
        bar->say(MessageBar::Kind::Warning, listed.problem.sentence,
                 membership->note.isEmpty() ? listed.problem.explanation
                                            : listed.problem.explanation + u' ' + membership->note);
        if (shown().readOnly)
            continue;
        QPushButton *button = bar->addButton(Text::tr("Accept with a reason …"), u"acceptDoubt"_s);
        connect(button, &QPushButton::clicked, this, [this, problem = listed.problem] { accept(problem); });
    }
    m_doubts->setVisible(bars > 0);
}

void MembershipSection::accept(const Problem &problem)
{
    const auto reason = Prompts::current().ask(this, {Text::tr("Accept with a reason"), problem.sentence,
                                                      Text::tr("Write why the date may stand. It is kept, and the question is not asked again while the dates stay the same."),
                                                      Text::tr("Accept the date")});
    if (reason)
        run(this, [&] { workspace().acknowledge(problem, *reason); });
}

} // namespace samsyn
