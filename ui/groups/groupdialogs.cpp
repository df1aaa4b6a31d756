// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupdialogs.h"

#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/groups/seatentry.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int dialogWidth = 560;

void addKinds(QComboBox *box, GroupKind chosen)
{
    for (int i = 0; i <= int(GroupKind::Other); ++i)
        box->addItem(groupKindName(GroupKind(i)), i);
    box->setCurrentIndex(int(chosen));
}

/// What is suggested is stored, hence in the workspace's language.
std::pair<QString, QString> suggestedNames(Language language)
{
    const LanguageScope said(language);
    return {RelevelDialog::tr("The preparatory group"), RelevelDialog::tr("The executive group")};
}

} // namespace

GroupDialog::GroupDialog(const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_fields(new QVBoxLayout), m_error(new MessageBar(this))
{
    setWindowTitle(title);
    m_column->setContentsMargins(16, 20, 16, 16);
    m_column->setSpacing(8);
    QLabel *label = makeLabel(explanation, TextSize::Body, Shade::Grey, this);
    label->setWordWrap(true);
    label->setFixedWidth(dialogWidth);
    m_column->addWidget(label);
    m_column->addLayout(m_fields);
    m_error->hide();
    m_column->addWidget(m_error);
}

void GroupDialog::addButtons(const QString &action, const QString &objectName)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *now = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    now->setObjectName(objectName);
    setStyled(now, "primary", true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (run(this, [this] { act(); }))
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

void GroupDialog::showError(const QString &sentence)
{
    m_error->say(MessageBar::Kind::Error, sentence);
}

void GroupDialog::clearError()
{
    m_error->hide();
}

UsualGroupsDialog::UsualGroupsDialog(Workspace &workspace, QDate day, QWidget *parent)
    : GroupDialog(tr("Make the usual groups"), tr("Each group gets one seat for every member and reports to the one above. All of it can be changed afterwards."), parent),
      m_workspace(workspace), m_executive(new QCheckBox(tr("&Executive group: heads of administration"))),
      m_preparatory(new QCheckBox(tr("&Preparatory group: heads of operations"))),
      m_working(new QCheckBox(tr("&Working group: unit managers and coordinators"))),
      m_form(new Segments({tr("Meeting notes"), tr("Formal minutes")}, tr("The upper groups write"))), m_from(new DateEdit)
{
    setObjectName(u"usualGroupsDialog"_s);
    const std::pair<QCheckBox *, QString> boxes[] = {{m_executive, u"usualExecutive"_s}, {m_preparatory, u"usualPreparatory"_s}, {m_working, u"usualWorking"_s}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(name);
        box->setChecked(true);
        fields()->addWidget(box);
    }
    auto *form = new Form;
    form->add(tr("The &upper groups write"), m_form, u"usualForm"_s);
    m_from->setFixedWidth(116);
    m_from->setDay(day);
    form->add(tr("&From"), m_from, u"usualFrom"_s);
    fields()->addWidget(form);
    addButtons(tr("Make the groups"), u"makeUsualGroups"_s);
    m_executive->setFocus();
}

void UsualGroupsDialog::act()
{
    UsualGroups wanted;
    wanted.executive = m_executive->isChecked();
    wanted.preparatory = m_preparatory->isChecked();
    wanted.working = m_working->isChecked();
    wanted.form = MinutesForm(m_form->current());
    wanted.from = m_from->day().value_or(QDate());
    if (!wanted.from.isValid())
        throw Error(ErrorKind::Failed, tr("Say from which day the groups exist."));
    m_workspace.change(tr("Make the usual groups"), [&](Transaction &transaction) {
        addUsualGroups(transaction, wanted, languageOf(m_workspace.settings().language));
    });
}

RelevelDialog::RelevelDialog(Workspace &workspace, Id<Group> group, QDate day, QWidget *parent)
    : GroupDialog(tr("Move a group down a level"), tr("The group keeps its meetings, and minutes of earlier days keep its earlier name. A new group is put above it, with a seat for each organization; seats that are ticked go along."), parent),
      m_workspace(workspace), m_group(group), m_from(new DateEdit), m_name(new QLineEdit), m_kind(new QComboBox), m_topName(new QLineEdit),
      m_topKind(new QComboBox), m_replaces(new QComboBox), m_moves(new QListWidget)
{
    setObjectName(u"relevelDialog"_s);
    const auto [below, above] = suggestedNames(languageOf(workspace.settings().language));
    const Store &store = workspace.store();
    const Group shown = store.get(group);
    auto *form = new Form;
    m_from->setFixedWidth(116);
    m_from->setDay(day);
    form->add(tr("&From"), m_from, u"relevelFrom"_s);
    m_name->setText(nameOn(store, shown, day) == below ? QString() : below);
    form->add(tr("It is then &called"), m_name, u"relevelName"_s);
    addKinds(m_kind, GroupKind::Preparatory);
    form->addBeside(tr("&Level"), m_kind, u"relevelKind"_s);
    m_topName->setText(above);
    form->add(tr("The &new group above"), m_topName, u"relevelTopName"_s);
    addKinds(m_topKind, GroupKind::Executive);
    form->addBeside(tr("L&evel"), m_topKind, u"relevelTopKind"_s);
    m_replaces->addItem(tr("None"), qint64(0));
    for (const Group &other : groupsOn(store, day)) {
        if (other.id != group && !other.body)
            m_replaces->addItem(nameOn(store, other, day), other.id.value);
    }
    form->add(tr("It takes the &place of"), m_replaces, u"relevelReplaces"_s);
    m_moves->setObjectName(u"relevelMoves"_s);
    m_moves->setFixedHeight(140);
    form->add(tr("&Seats that go along"), m_moves, u"relevelMoves"_s);
    fields()->addWidget(form);
    showSeats(day);
    addButtons(tr("Move the group down"), u"relevelNow"_s);
}

void RelevelDialog::showSeats(QDate day)
{
    for (const SeatView &view : seatsOn(m_workspace.store(), m_group, day)) {
        const QString whose = view.organizationName.isEmpty() ? tr("The collaboration") : view.organizationName;
        auto *item = new QListWidgetItem(whose + u": "_s + seatEntryText(view, day), m_moves);
        item->setData(Qt::UserRole, view.seat.id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void RelevelDialog::act()
{
    Releveling wanted;
    wanted.group = m_group;
    wanted.from = m_from->day().value_or(QDate());
    if (!wanted.from.isValid())
        throw Error(ErrorKind::Failed, tr("Say from which day the new order holds."));
    wanted.name = m_name->text();
    wanted.kind = GroupKind(m_kind->currentData().toInt());
    wanted.topName = m_topName->text();
    wanted.topKind = GroupKind(m_topKind->currentData().toInt());
    if (const qint64 replaced = m_replaces->currentData().toLongLong())
        wanted.replaces = Id<Group>{replaced};
    for (int i = 0; i < m_moves->count(); ++i) {
        if (m_moves->item(i)->checkState() == Qt::Checked)
            wanted.moves.push_back({m_moves->item(i)->data(Qt::UserRole).toLongLong()});
    }
    m_workspace.change(tr("Move a group down a level"), [&](Transaction &transaction) {
        relevel(transaction, wanted, languageOf(m_workspace.settings().language));
    });
}

} // namespace samsyn
