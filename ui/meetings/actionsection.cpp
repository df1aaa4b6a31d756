// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/actionsection.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { WhatColumn, WhoColumn, DueColumn };

std::vector<TableColumn> columns()
{
    TableColumn what;
    what.head = ActionSection::tr("What");
    what.stretch = true;
    what.editor = CellEditor::Text;
    TableColumn who;
    who.head = ActionSection::tr("Who");
    who.editor = CellEditor::Text;
    TableColumn due;
    due.head = ActionSection::tr("By");
    due.number = true;
    due.editor = CellEditor::Day;
    return {what, who, due};
}

} // namespace

ActionLineEdit::ActionLineEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { update(); });
}

void ActionLineEdit::setContext(const ActionContext &context)
{
    m_context = context;
    update();
}

ActionLine ActionLineEdit::read() const
{
    return readActionLine(text(), m_context);
}

void ActionLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().trimmed().isEmpty())
        return;
    const Tokens &t = Tokens::current();
    const ActionLine line = read();
    QStringList parts;
    if (line.owner)
        parts << line.owner->name;
    else if (!line.candidates.isEmpty())
        parts << line.candidates.join(u" / "_s) + u'?';
    if (line.due)
        parts << formatDate(*line.due);
    const QString hint = tr("Enter adds");
    QPainter painter(this);
    const QFont strong = textFont(TextSize::Strong);
    const QFont small = textFont(TextSize::Small);
    const QString said = parts.join(u", "_s);
    QRect place = rect().adjusted(8, 0, -10, 0);
    const int width = QFontMetrics(strong).horizontalAdvance(said) + QFontMetrics(small).horizontalAdvance(hint) + 24;
    if (fontMetrics().horizontalAdvance(text()) + width > place.width())
        return;
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, hint);
    place.setRight(place.right() - QFontMetrics(small).horizontalAdvance(hint) - 12);
    painter.setFont(strong);
    painter.setPen(line.owner ? t.accent : t.warningText);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, said);
}

ActionSection::ActionSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new TableModel(columns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("Action points"))), m_line(new ActionLineEdit),
      m_error(new ErrorLine)
{
    m_table->setObjectName(u"actions"_s);
    m_table->setShowsAllRows(true);
    m_table->setErrorLine(m_error);
    m_table->installEventFilter(this);
    m_line->setObjectName(u"actionLine"_s);
    m_line->setAccessibleName(tr("New action point"));
    m_line->setPlaceholderText(tr("Who, what and by when: “Kerstin underlag 20/4”"));
    m_model->setCommit([this](const TableRow &row, int column, const QVariant &value) { store(row, column, value); });
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Action points"), TextSize::Strong));
    head->addStretch();
    head->addWidget(makeLabel(u"Ctrl+4"_s, TextSize::Small, Shade::Grey));
    auto *wide = new QHBoxLayout;
    wide->setContentsMargins(0, 0, 0, 0);
    wide->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(wide);
    column->addWidget(m_line);
    column->addWidget(m_error);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { run(this, [this] { add(); }); });
}

void ActionSection::setShown(const MeetingShown &shown, Id<AgendaItem> item, bool mayWrite)
{
    if (m_item != item) {
        m_line->clear();
        m_error->setSentence({});
    }
    m_meeting = shown.meeting.id;
    m_item = item;
    m_mayWrite = mayWrite;
    std::vector<TableRow> rows;
    for (const ActionPoint &action : shown.actionsOf(item)) {
        TableRow row{{ActionPoint::entity.name(), action.id.value},
                     {textCell(action.text), textCell(action.ownerName), dayCell(action.due)}};
        for (TableCell &cell : row.cells)
            cell.editable = mayWrite;
        rows.push_back(row);
    }
    m_table->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_line->setVisible(mayWrite);
    m_line->setContext(actionContext(m_workspace.store(), shown.meeting));
    m_table->updateGeometry();
}

bool ActionSection::isPending() const
{
    return !m_line->text().trimmed().isEmpty();
}

void ActionSection::commit()
{
    if (isPending() && m_mayWrite && m_line->read().candidates.isEmpty())
        add();
}

void ActionSection::add()
{
    const ActionLine line = m_line->read();
    if (const QString doubt = doubtOf(line); !doubt.isEmpty()) {
        m_error->setSentence(doubt);
        return;
    }
    if (line.text.isEmpty())
        return;
    m_workspace.change(tr("Add an action point"), [&](Transaction &transaction) {
        ActionPoint action;
        action.meeting = m_meeting;
        action.item = m_item;
        const std::vector<ActionPoint> before = transaction.store().where<ActionPoint>("item", m_item.value);
        for (const ActionPoint &each : before)
            action.position = std::max(action.position, each.position + 1);
        action.text = line.text;
        action.due = line.due;
        if (line.owner) {
            action.person = line.owner->person;
            action.organization = line.owner->organization;
            action.ownerName = line.owner->name;
        }
        action.matter = transaction.store().get(m_item).matter;
        transaction.insert(action);
    });
    m_line->clear();
    m_error->setSentence({});
}

void ActionSection::store(const TableRow &row, int column, const QVariant &value)
{
    m_workspace.change(tr("Edit an action point"), [&](Transaction &transaction) {
        ActionPoint action = transaction.store().get(Id<ActionPoint>{row.ref.id});
        if (column == WhatColumn)
            action.text = value.toString().trimmed();
        if (column == DueColumn)
            action.due = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
        if (column == WhoColumn) {
            const ActionContext context = actionContext(transaction.store(), transaction.store().get(m_meeting));
            const QString name = value.toString().trimmed();
            const auto found = std::ranges::find(context.owners, name, &ActionOwner::name);
            const ActionOwner owner = found == context.owners.end() ? ActionOwner{{}, {}, name} : *found;
            action.person = owner.person;
            action.organization = owner.organization;
            action.ownerName = owner.name;
        }
        if (action.text.isEmpty())
            throw Error(ErrorKind::Failed, tr("Say what is to be done, or remove the action point with Delete."));
        transaction.update(action);
    });
}

void ActionSection::removeChosen()
{
    const RecordRef chosen = m_table->currentRef();
    if (chosen.isNull() || !m_mayWrite)
        return;
    m_workspace.change(tr("Remove an action point"),
                       [&](Transaction &transaction) { transaction.remove(Id<ActionPoint>{chosen.id}); });
    m_line->setFocus();
}

bool ActionSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        run(this, [this] { removeChosen(); });
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ActionSection::choose(Id<ActionPoint> action)
{
    m_table->setCurrentRef({ActionPoint::entity.name(), action.value});
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActionSection::takeFocus()
{
    if (m_mayWrite)
        m_line->setFocus(Qt::ShortcutFocusReason);
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace samsyn
