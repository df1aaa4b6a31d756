// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupform.h"

#include "core/base/error.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/groups.h"
#include "core/groups/releveling.h"
#include "core/members/members.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

template <typename T>
std::optional<Id<T>> idOrNone(qint64 id)
{
    return id ? std::optional(Id<T>{id}) : std::nullopt;
}

template <typename T>
qint64 numberOf(const std::optional<Id<T>> &id)
{
    return id ? id->value : 0;
}

void choose(QComboBox *box, qint64 value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

GroupForm::GroupForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_form(new Form), m_name(new LineEdit), m_kind(new QComboBox),
      m_body(new QComboBox), m_reportsTo(new QComboBox), m_replaces(new QComboBox), m_from(new DateEdit), m_to(new DateEdit),
      m_assignment(new NoteEdit), m_target(new LineEdit), m_shared(new QComboBox),
      m_minutes(new Segments({tr("Meeting notes"), tr("Formal minutes")}, tr("Minutes as"))), m_quorum(new QComboBox),
      m_quorumCount(new LineEdit), m_numbering(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_form);
    makeHead();
    makeMinutes();
    makeMeetings();
}

GroupForm::~GroupForm()
{
    disconnect(m_assignment, nullptr, this, nullptr);
}

void GroupForm::makeHead()
{
    m_form->add(tr("&Name"), m_name, u"groupName"_s);
    m_form->bind(m_name, [this] { storeName(); });
    for (int i = 0; i <= int(GroupKind::Other); ++i)
        m_kind->addItem(groupKindName(GroupKind(i)), qint64(i));
    m_form->add(tr("&Level"), m_kind, u"groupKind"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (!m_showing && at >= 0)
            run(this, [this] { storeName(); });
    });
    m_form->addBeside(tr("&Whose"), m_body, u"groupBody"_s);
    bindChoice(m_body, tr("Change whose group %1 is"), [](Group &group, qint64 id) { group.body = idOrNone<Organization>(id); });
    m_form->add(tr("&Reports to"), m_reportsTo, u"groupReportsTo"_s);
    bindChoice(m_reportsTo, tr("Change whom %1 reports to"), [](Group &group, qint64 id) { group.reportsTo = idOrNone<Group>(id); });
    m_form->addBeside(tr("Re&places"), m_replaces, u"groupReplaces"_s);
    bindChoice(m_replaces, tr("Change what %1 replaces"), [](Group &group, qint64 id) { group.replaces = idOrNone<Group>(id); });
    m_form->add(tr("&From"), m_from, u"groupFrom"_s);
    m_form->addBeside(tr("&To"), m_to, u"groupTo"_s);
    m_form->bind(m_from, [this] { change(tr("Change when %1 begins"), nullptr, [this](Transaction &, Group &group) { group.from = m_from->day(); }); });
    m_form->bind(m_to, [this] {
        change(tr("Change when %1 ends"), nullptr, [this](Transaction &transaction, Group &group) {
            group.to = m_to->day();
            if (!group.to)
                return;
            endGroup(transaction, group.id, *group.to);
            group = transaction.store().get(group.id);
        });
    });
    m_form->add(tr("&Assignment"), m_assignment, u"groupAssignment"_s);
    m_assignment->setFixedHeight(3 * fontMetrics().lineSpacing() + 16);
    connect(m_assignment, &NoteEdit::committed, this, [this] {
        run(this, [this] { change(tr("Change assignment of %1"), nullptr, [this](Transaction &, Group &group) { group.assignment = m_assignment->toPlainText().trimmed(); }); });
    });
}

/// The one question, and what it sets, which may still be chosen otherwise.
void GroupForm::makeMinutes()
{
    m_form->add(tr("&Minutes as"), m_minutes, u"groupMinutes"_s);
    connect(m_minutes, &Segments::chosen, this, [this](int at) {
        run(this, [&] {
            change(at == 1 ? tr("Formal minutes in %1") : tr("Meeting notes in %1"), nullptr, [at](Transaction &, Group &group) { setMinutesForm(group, MinutesForm(at)); });
        });
    });
    for (int i = 0; i <= int(QuorumRule::Fixed); ++i)
        m_quorum->addItem(quorumRuleName(QuorumRule(i)), qint64(i));
    m_form->add(tr("&Quorum"), m_quorum, u"groupQuorum"_s);
    bindChoice(m_quorum, tr("Change quorum of %1"), [](Group &group, qint64 rule) {
        group.quorum = QuorumRule(rule);
        group.quorumCount = group.quorum == QuorumRule::Fixed ? qMax(1, group.quorumCount) : 0;
    });
    m_quorumCount->setFixedWidth(56);
    m_form->addBeside(tr("Seats"), m_quorumCount, u"groupQuorumCount"_s);
    bindNumber(m_quorumCount, tr("Change quorum of %1"), &Group::quorumCount);
    m_numbering->addItem(tr("§ 1 each year"), qint64(ParagraphNumbering::Yearly));
    m_numbering->addItem(tr("§§ run on"), qint64(ParagraphNumbering::Running));
    m_form->add(tr("N&umbers"), m_numbering, u"groupNumbering"_s);
    bindChoice(m_numbering, tr("Change numbering of %1"), [](Group &group, qint64 numbering) { group.numbering = ParagraphNumbering(numbering); });
}

void GroupForm::makeMeetings()
{
    m_target->setFixedWidth(72);
    m_target->setPlaceholderText(tr("6–7"));
    m_form->add(tr("Meetings a &year"), m_target, u"groupTarget"_s);
    m_form->bind(m_target, [this] { storeTarget(); });
    m_form->addBeside(tr("&Counted with"), m_shared, u"groupShared"_s);
    bindChoice(m_shared, tr("Change the target of %1"), [](Group &group, qint64 id) { group.target = idOrNone<MeetingTarget>(id); });
    const auto number = [this](const QString &label, const QString &objectName, const QString &step, int Group::*field, bool beside) {
        auto *edit = new LineEdit;
        edit->setFixedWidth(72);
        if (beside)
            m_form->addBeside(label, edit, objectName);
        else
            m_form->add(label, edit, objectName);
        bindNumber(edit, step, field);
    };
    number(tr("Notice, da&ys before"), u"groupNoticeDays"_s, tr("Change notice of %1"), &Group::noticeDays, false);
    number(tr("Approval, da&ys after"), u"groupApprovalDays"_s, tr("Change approval of %1"), &Group::approvalDays, true);
    auto *place = new LineEdit;
    m_form->add(tr("Usual pla&ce"), place, u"groupPlace"_s);
    bindText(place, tr("Change usual place of %1"), &Group::usualPlace);
    auto *start = new LineEdit;
    start->setFixedWidth(72);
    start->setPlaceholderText(u"09:00"_s);
    m_form->add(tr("Be&gins"), start, u"groupStart"_s);
    bindText(start, tr("Change usual time of %1"), &Group::usualStart);
    number(tr("Minutes &long"), u"groupLength"_s, tr("Change usual time of %1"), &Group::usualMinutes, true);
    auto *note = new LineEdit;
    m_form->add(tr("N&ote"), note, u"groupNote"_s);
    bindText(note, tr("Change note on %1"), &Group::note);
}

void GroupForm::change(const QString &label, QWidget *, const std::function<void(Transaction &, Group &)> &edit)
{
    m_workspace.change(label.arg(m_shown.name), [&](Transaction &transaction) {
        Group group = transaction.store().get(m_shown.group.id);
        edit(transaction, group);
        transaction.update(group);
    });
}

void GroupForm::bindChoice(QComboBox *box, const QString &label, const std::function<void(Group &, qint64)> &edit)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, label, edit](int at) {
        if (m_showing || at < 0)
            return;
        const qint64 value = box->itemData(at).toLongLong();
        try {
            change(label, box, [&](Transaction &, Group &group) { edit(group, value); });
            m_form->setError(box, {});
        } catch (const Error &error) {
            m_form->setError(box, error.sentence());
        }
    });
}

void GroupForm::bindText(LineEdit *edit, const QString &label, QString Group::*field)
{
    m_form->bind(edit, [this, edit, label, field] {
        change(label, edit, [&](Transaction &, Group &group) { group.*field = edit->text(); });
    });
    m_texts.push_back({edit, field});
}

void GroupForm::bindNumber(LineEdit *edit, const QString &label, int Group::*field)
{
    m_form->bind(edit, [this, edit, label, field] {
        bool isNumber = false;
        const int number = edit->text().toInt(&isNumber);
        if (!isNumber || number < 0)
            throw Error(ErrorKind::Failed, tr("“%1” is no number.").arg(edit->text()));
        change(label, edit, [&](Transaction &, Group &group) { group.*field = number; });
    });
    m_numbers.push_back({edit, field});
}

/// Where names hold from a day, the one of this day is corrected.
void GroupForm::storeName()
{
    const auto kind = GroupKind(m_kind->currentData().toInt());
    change(tr("Change name or level of %1"), m_name, [&](Transaction &transaction, Group &group) {
        const GroupName *current = nullptr;
        auto names = transaction.store().where<GroupName>("group", group.id.value);
        bool isLatest = true;
        for (GroupName &name : names) {
            isLatest = isLatest && name.from <= m_shown.day;
            if (name.from <= m_shown.day && (!current || current->from < name.from))
                current = &name;
        }
        if (current) {
            GroupName corrected = *current;
            corrected.name = m_name->text();
            corrected.kind = kind;
            transaction.update(corrected);
        }
        if (!isLatest)
            return;
        group.name = m_name->text();
        group.kind = kind;
    });
}

void GroupForm::storeTarget()
{
    const QString typed = m_target->text();
    const auto range = parseTarget(typed);
    if (!range && !typed.isEmpty())
        throw Error(ErrorKind::Failed, tr("Write how many meetings a year: 6–7, or 4."));
    change(tr("Change the target of %1"), m_target, [&](Transaction &transaction, Group &group) {
        if (!range) {
            group.target.reset();
            return;
        }
        MeetingTarget target = group.target ? transaction.store().get(*group.target) : MeetingTarget{};
        target.lowest = range->first;
        target.highest = range->second;
        if (target.id) {
            transaction.update(target);
            return;
        }
        target.name = m_shown.name;
        group.target = transaction.insert(target);
    });
}

void GroupForm::settle()
{
    for (LineEdit *edit : findChildren<LineEdit *>()) {
        if (edit->hasFocus())
            edit->clearFocus();
    }
    if (m_assignment->hasFocus())
        m_assignment->clearFocus();
}

void GroupForm::showChoices()
{
    const Store &store = m_workspace.store();
    for (QComboBox *box : {m_reportsTo, m_replaces}) {
        box->clear();
        box->addItem(tr("None"), qint64(0));
        for (const Group &other : store.all<Group>()) {
            if (other.id != m_shown.group.id)
                box->addItem(nameOn(store, other, m_shown.day), other.id.value);
        }
    }
    m_body->clear();
    m_body->addItem(tr("Ours"), qint64(0));
    for (const MemberSummary &summary : memberSummaries(store, m_shown.day))
        m_body->addItem(summary.name, summary.organization.id.value);
    m_shared->clear();
    m_shared->addItem(tr("No target"), qint64(0));
    for (const MeetingTarget &target : store.all<MeetingTarget>())
        m_shared->addItem(u"%1, %2"_s.arg(target.name, targetText(target)), target.id.value);
    choose(m_reportsTo, numberOf(m_shown.group.reportsTo));
    choose(m_replaces, numberOf(m_shown.group.replaces));
    choose(m_body, numberOf(m_shown.group.body));
    choose(m_shared, numberOf(m_shown.group.target));
    choose(m_kind, qint64(kindOn(store, m_shown.group, m_shown.day)));
}

void GroupForm::showMinutes()
{
    const Group &group = m_shown.group;
    m_minutes->setCurrent(int(group.minutesForm));
    choose(m_quorum, qint64(group.quorum));
    choose(m_numbering, qint64(group.numbering));
    m_quorumCount->setEnabled(group.quorum == QuorumRule::Fixed && !m_shown.readOnly);
    m_numbering->setEnabled(group.minutesForm == MinutesForm::Formal && !m_shown.readOnly);
}

void GroupForm::setShown(const ShownGroup &shown)
{
    if (m_shown.group.id && m_shown.group.id != shown.group.id && m_workspace.store().find(m_shown.group.id))
        settle();
    m_showing = true;
    m_shown = shown;
    const auto target = shown.group.target ? m_workspace.store().find(*shown.group.target) : std::nullopt;
    m_name->setStored(shown.name);
    m_from->setDay(shown.group.from);
    m_to->setDay(shown.group.to);
    m_assignment->setStored(shown.group.assignment);
    m_target->setStored(target ? targetText(*target) : QString());
    for (const TextField &text : m_texts)
        text.edit->setStored(shown.group.*text.field);
    for (const NumberField &number : m_numbers)
        number.edit->setStored(QString::number(shown.group.*number.field));
    showChoices();
    for (LineEdit *edit : findChildren<LineEdit *>())
        edit->setReadOnly(shown.readOnly);
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setEnabled(!shown.readOnly);
    m_minutes->setEnabled(!shown.readOnly);
    m_assignment->setReadOnly(shown.readOnly);
    showMinutes();
    m_showing = false;
}

void GroupForm::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace samsyn
