// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/prepareview.h"

#include "core/base/format.h"
#include "core/meetings/agendaedits.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/appendixlist.h"
#include "ui/meetings/itemform.h"
#include "ui/meetings/peoplelist.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int agendaWidth = 328, peopleWidth = 296;

QFrame *upright()
{
    auto *rule = new QFrame;
    rule->setProperty("rule", u"upright"_s);
    rule->setFixedWidth(1);
    return rule;
}

std::vector<TableColumn> agendaColumns()
{
    std::vector<TableColumn> columns(2);
    columns[0].number = columns[0].muted = true;
    columns[1].stretch = true;
    return columns;
}

} // namespace

PrepareView::PrepareView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_facts(makeLabel({}, TextSize::Body)), m_notice(makeLabel({}, TextSize::Small, Shade::Grey)),
      m_model(new TableModel(agendaColumns(), this)), m_agenda(new TableView(m_model, TableView::Kind::List, tr("Agenda"))),
      m_stack(new QStackedWidget), m_form(new ItemForm(workspace)), m_people(new PeopleList(workspace)), m_papers(new AppendixList(workspace))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(scroll);
    m_people->setFixedWidth(peopleWidth);
    row->addWidget(makeAgenda());
    row->addWidget(upright());
    row->addWidget(m_stack, 1);
    row->addWidget(upright());
    row->addWidget(m_people);
    setFocusProxy(m_agenda);
    m_form->appendices()->addPaper(tr("The split of the budget"), [this] { return splitPaper(); });
    connect(m_agenda, &TableView::currentRefChanged, this, &PrepareView::showItem);
    connect(m_agenda, &TableView::opened, this, [this] { m_form->editTitle(); });
}

QWidget *PrepareView::makeAgenda()
{
    auto *place = new QWidget;
    place->setFixedWidth(agendaWidth);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(16, 16, 8, 16);
    column->setSpacing(8);
    for (QLabel *label : {m_facts, m_notice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 0, 0);
    }
    m_facts->setObjectName(u"facts"_s);
    m_notice->setObjectName(u"noticeBy"_s);
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->installEventFilter(this);
    auto *head = makeLabel(tr("Agenda"), TextSize::Section);
    head->setContentsMargins(8, 8, 0, 0);
    auto *add = new QPushButton(tr("New item"));
    add->setObjectName(u"newItem"_s);
    add->setProperty("flat", true);
    connect(add, &QPushButton::clicked, this, [this] { run(this, [this] { addItem(); }); });
    auto *keys = makeLabel(tr("Ctrl+↑ ↓ moves · Delete removes"), TextSize::Small, Shade::Grey);
    keys->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_notice);
    column->addWidget(head);
    column->addWidget(m_agenda, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addWidget(keys);
    m_papers->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_papers);
    return place;
}

/// The blue button stands in the page's head.
QWidget *PrepareView::makeEmpty()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(24, 16, 24, 16);
    auto *what = makeLabel(tr("There is nothing on the agenda yet."), TextSize::Section);
    auto *how = makeLabel(tr("“Fill the agenda …” brings the standing items, what was tabled or not reached, open action points and what other groups sent here. Ctrl+N adds an item of your own."),
                          TextSize::Body, Shade::Grey);
    how->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(how);
    column->addStretch();
    return place;
}

bool PrepareView::mayWrite() const
{
    const auto meeting = m_workspace.store().find(m_meeting);
    const bool isBefore = meeting && (meeting->state == MeetingState::Planned || meeting->state == MeetingState::Called);
    return !m_readOnly && meeting && (isBefore || (meeting->isEarlier && meeting->state == MeetingState::Held));
}

void PrepareView::showMeeting(Id<Meeting> meeting)
{
    commit();
    m_meeting = meeting;
    m_model->setRows({});
}

void PrepareView::refresh(QDate day, bool readOnly)
{
    m_day = day;
    m_readOnly = readOnly;
    if (!m_workspace.store().find(m_meeting))
        return;
    showFacts();
    showAgenda();
    const Meeting meeting = m_workspace.store().get(m_meeting);
    m_people->setVisible(isGathering(meeting) && !meeting.isEarlier);
    m_people->show(meeting, mayWrite());
    m_papers->show({Meeting::entity.name(), m_meeting.value}, m_meeting.value, mayWrite());
}

void PrepareView::showFacts()
{
    const Store &store = m_workspace.store();
    const Meeting meeting = store.get(m_meeting);
    QStringList time{meeting.startTime, meeting.endTime};
    time.removeAll(QString());
    QStringList parts{meeting.precision == DatePrecision::Month ? formatMonth(Month::of(meeting.date)) : formatWeekday(meeting.date),
                      time.join(u"–"_s), meeting.place, meeting.onlineLink};
    parts.removeAll(QString());
    m_facts->setText(parts.join(u", "_s));
    QString notice;
    const Group group = store.get(meeting.group);
    if (meeting.isEarlier)
        notice = tr("An earlier paper: add its file below, and an item for each decision.");
    else if (meeting.state == MeetingState::Planned)
        notice = tr("The notice is to go out by %1.").arg(formatDateLong(meeting.date.addDays(-group.noticeDays)));
    else if (meeting.state == MeetingState::Cancelled)
        notice = meeting.stateReason.isEmpty() ? tr("Cancelled.") : tr("Cancelled: %1").arg(meeting.stateReason);
    else
        notice = tr("The notice is sent. A late item becomes 5a.");
    if (meeting.movedFrom)
        notice += u' ' + tr("Moved from %1.").arg(formatDateLong(*meeting.movedFrom));
    m_notice->setText(notice);
}

void PrepareView::showAgenda()
{
    const std::vector<AgendaItem> items = agendaOf(m_workspace.store(), m_meeting);
    const std::vector<QString> numbers = displayNumbers(items);
    std::vector<TableRow> rows;
    for (size_t i = 0; i < items.size(); ++i)
        rows.push_back({{AgendaItem::entity.name(), items[i].id.value},
                        {textCell(numbers[i]), textCell(items[i].title)},
                        RowKind::Plain,
                        false});
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(items.empty() ? 0 : 1);
    showItem();
}

void PrepareView::showItem()
{
    const auto id = chosen();
    const auto item = id ? m_workspace.store().find(*id) : std::nullopt;
    if (!item)
        return;
    const std::vector<AgendaItem> items = agendaOf(m_workspace.store(), m_meeting);
    m_form->show(*item, displayNumber(items, item->id), mayWrite(), m_workspace.store().get(m_meeting).isEarlier);
}

std::optional<Id<AgendaItem>> PrepareView::chosen() const
{
    const RecordRef ref = m_agenda->currentRef();
    return ref.isNull() ? std::nullopt : std::optional(Id<AgendaItem>{ref.id});
}

bool PrepareView::chooseItem(Id<AgendaItem> item)
{
    return m_agenda->setCurrentRef({AgendaItem::entity.name(), item.value});
}

void PrepareView::commit()
{
    m_form->commit();
}

void PrepareView::addItem()
{
    AgendaItem item;
    item.meeting = m_meeting;
    item.title = tr("New item");
    Id<AgendaItem> id;
    m_workspace.change(tr("Add an item"), [&](Transaction &transaction) { id = appendItem(transaction, item); });
    refresh(m_day, m_readOnly);
    if (chooseItem(id))
        m_form->editTitle();
}

void PrepareView::moveChosen(int by)
{
    const auto id = chosen();
    if (!id || !mayWrite())
        return;
    m_workspace.change(tr("Move an item"), [&](Transaction &transaction) { moveItem(transaction, *id, by); });
    refresh(m_day, m_readOnly);
    chooseItem(*id);
}

void PrepareView::removeChosen()
{
    const auto id = chosen();
    if (id && mayWrite())
        m_workspace.change(tr("Remove an item"), [&](Transaction &transaction) { removeItem(transaction, *id); });
}

bool PrepareView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_agenda && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isControl = key->modifiers().testFlag(Qt::ControlModifier);
        if (isControl && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            run(this, [&] { moveChosen(key->key() == Qt::Key_Up ? -1 : 1); });
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            run(this, [this] { removeChosen(); });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PrepareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace samsyn
