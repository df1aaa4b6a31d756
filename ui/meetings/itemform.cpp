// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemform.h"

#include "core/base/error.h"
#include "core/meetings/matter.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/appendixlist.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/run.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qint64 noMatter = 0, newMatter = -1;

RichTextEdit *textField(const QString &objectName, const QString &name)
{
    auto *field = new RichTextEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    return field;
}

} // namespace

ItemForm::ItemForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_number(makeLabel({}, TextSize::Object, Shade::Grey)),
      m_origin(makeLabel({}, TextSize::Small, Shade::Grey)), m_form(new Form), m_title(new LineEdit), m_kind(new QComboBox),
      m_presenter(new LineEdit), m_registration(new LineEdit), m_matter(new QComboBox),
      m_background(textField(u"itemBackground"_s, tr("Background"))),
      m_proposalHead(makeLabel(tr("Proposed decision"), TextSize::Strong)),
      m_proposal(textField(u"itemProposal"_s, tr("Proposed decision"))),
      m_appendices(new AppendixList(workspace))
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_matter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_matter->setMinimumContentsLength(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeFields());
    column->addWidget(makeLabel(tr("Background"), TextSize::Strong));
    column->addWidget(m_background);
    column->addWidget(m_proposalHead);
    column->addWidget(m_proposal);
    column->addWidget(m_appendices);
    column->addStretch();
    connect(m_background, &RichTextEdit::edited, this, [this] {
        run(this, [this] { edit(tr("Background of an item"), [this](AgendaItem &item) { item.background = m_background->markdown(); }); });
    });
    connect(m_proposal, &RichTextEdit::edited, this, [this] {
        run(this, [this] {
            edit(m_isEarlier ? tr("Decision of an earlier paper") : tr("Proposed decision of an item"), [this](AgendaItem &item) {
                (m_isEarlier ? item.decision : item.proposal) = m_proposal->markdown();
                if (m_isEarlier)
                    item.outcome = item.decision.isEmpty() ? ItemOutcome::Noted : ItemOutcome::Decided;
            });
        });
    });
}

QWidget *ItemForm::makeFields()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_origin, 1);
    column->addLayout(head);
    column->addWidget(m_form);
    for (const AgendaItemKind kind : {AgendaItemKind::Information, AgendaItemKind::Discussion, AgendaItemKind::Decision, AgendaItemKind::Notification})
        m_kind->addItem(itemKindName(kind), int(kind));
    m_form->add(tr("&Title"), m_title, u"itemTitle"_s);
    m_form->add(tr("&Kind"), m_kind, u"itemKind"_s);
    m_form->add(tr("P&resenter"), m_presenter, u"itemPresenter"_s);
    m_form->add(tr("&Matter"), m_matter, u"itemMatter"_s);
    m_form->add(tr("&Registration no."), m_registration, u"itemRegistration"_s);
    m_form->bind(m_title, [this] {
        if (m_title->text().trimmed().isEmpty())
            throw Error(ErrorKind::Failed, tr("An item needs a title."));
        edit(tr("Title of an item"), [this](AgendaItem &item) { item.title = m_title->text().trimmed(); });
    });
    m_form->bind(m_presenter, [this] {
        edit(tr("Presenter of an item"), [this](AgendaItem &item) { item.presenter = m_presenter->text().trimmed(); });
    });
    m_form->bind(m_registration, [this] {
        edit(tr("Registration number of an item"), [this](AgendaItem &item) { item.registrationNumber = m_registration->text().trimmed(); });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        run(this, [this] {
            edit(tr("Kind of an item"), [this](AgendaItem &item) { item.kind = static_cast<AgendaItemKind>(m_kind->currentData().toInt()); });
        });
    });
    connect(m_matter, &QComboBox::activated, this, [this](int at) { run(this, [&] { chooseMatter(at); }); });
    return place;
}

void ItemForm::edit(const QString &label, const std::function<void(AgendaItem &)> &change)
{
    m_workspace.change(label, [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item.id);
        change(item);
        transaction.update(item);
    });
}

void ItemForm::show(const AgendaItem &item, const QString &number, bool mayWrite, bool isEarlier)
{
    const bool isOther = item.id != m_item.id;
    if (isOther)
        commit();
    m_item = item;
    m_isEarlier = isEarlier;
    m_proposalHead->setText(isEarlier ? tr("Decision") : tr("Proposed decision"));
    m_number->setText(number);
    m_origin->setText(item.origin == ItemOrigin::ByHand ? QString() : itemOriginName(item.origin));
    m_title->setStored(item.title);
    m_presenter->setStored(item.presenter);
    m_registration->setStored(item.registrationNumber);
    m_kind->setCurrentIndex(m_kind->findData(int(item.kind)));
    fillMatters(item);
    if (isOther) {
        const RecordRef record{AgendaItem::entity.name(), item.id.value};
        m_background->setDraft(m_workspace.drafts(), record, u"background"_s);
        m_proposal->setDraft(m_workspace.drafts(), record, isEarlier ? u"decision"_s : u"proposal"_s);
    }
    m_background->setMarkdown(item.background);
    m_proposal->setMarkdown(isEarlier ? item.decision : item.proposal);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_title), static_cast<QLineEdit *>(m_presenter), static_cast<QLineEdit *>(m_registration)})
        field->setReadOnly(!mayWrite);
    for (RichTextEdit *field : {m_background, m_proposal})
        field->setReadOnly(!mayWrite);
    m_kind->setEnabled(mayWrite);
    m_matter->setEnabled(mayWrite);
    m_appendices->show({AgendaItem::entity.name(), item.id.value}, item.meeting.value, mayWrite);
}

void ItemForm::commit()
{
    if (!m_item.id)
        return;
    m_background->commit();
    m_proposal->commit();
}

void ItemForm::editTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ItemForm::fillMatters(const AgendaItem &item)
{
    m_matter->clear();
    m_matter->addItem(tr("None"), noMatter);
    std::vector<Matter> matters = m_workspace.store().all<Matter>();
    std::ranges::sort(matters, {}, &Matter::title);
    for (const Matter &matter : matters) {
        if (!matter.closedOn || matter.id == item.matter)
            m_matter->addItem(matter.title, matter.id.value);
    }
    if (!item.matter)
        m_matter->addItem(tr("A new one, named as the item"), newMatter);
    m_matter->setCurrentIndex(item.matter ? m_matter->findData(item.matter->value) : 0);
}

void ItemForm::chooseMatter(int at)
{
    const qint64 chosen = m_matter->itemData(at).toLongLong();
    m_workspace.change(tr("Matter of an item"), [&](Transaction &transaction) {
        AgendaItem item = transaction.store().get(m_item.id);
        item.matter = chosen == noMatter ? std::nullopt : std::optional(Id<Matter>{chosen});
        if (chosen == newMatter) {
            Matter matter;
            matter.title = item.title;
            matter.registrationNumber = item.registrationNumber;
            item.matter = transaction.insert(matter);
        }
        transaction.update(item);
    });
}

} // namespace samsyn
