// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/rosterdialog.h"

#include "core/base/error.h"
#include "core/groups/groups.h"
#include "core/members/members.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablesection.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr qint64 leaveOut = -1;
enum Column { Line, Who, GroupColumn, OrganizationColumn, Happens, Reason };

std::vector<TableColumn> columns(const Store &store, QDate day)
{
    std::vector<TableColumn> columns;
    for (const QString &head : {RosterDialog::tr("Line"), RosterDialog::tr("Read as"), RosterDialog::tr("Group"), RosterDialog::tr("Organization"), RosterDialog::tr("What happens"), RosterDialog::tr("Why")})
        columns.push_back(columnOf(head));
    columns[Line].number = true;
    columns[Line].muted = true;
    columns[Who].stretch = true;
    columns[GroupColumn].editor = CellEditor::Choice;
    for (const Group &group : groupsOn(store, day))
        columns[GroupColumn].choices.emplace_back(group.id.value, nameOn(store, group, day));
    columns[GroupColumn].choices.emplace_back(leaveOut, RosterDialog::tr("Leave out"));
    columns[Reason].muted = true;
    columns[Reason].stretch = true;
    return columns;
}

PreviewState stateOf(RosterRow::State state)
{
    switch (state) {
    case RosterRow::State::New: return PreviewState::New;
    case RosterRow::State::Same: return PreviewState::Same;
    case RosterRow::State::Changed: return PreviewState::Changed;
    case RosterRow::State::Skipped: return PreviewState::Skipped;
    case RosterRow::State::Unclear: return PreviewState::Error;
    }
    Q_UNREACHABLE();
}

/// What the line says as it is stored: "Anna Berg, acting Enhetschef".
QString readAs(const RosterRow &row)
{
    const SeatEntry &entry = row.entry;
    QStringList parts{entry.name, entry.acting ? RosterDialog::tr("acting %1").arg(entry.title) : entry.title};
    if (entry.kind != SeatEntry::Kind::Person) {
        const SeatState state = entry.kind == SeatEntry::Kind::Vacant ? SeatState::Vacant : entry.kind == SeatEntry::Kind::Unknown ? SeatState::Unknown : SeatState::NotApplicable;
        parts << seatStateName(state) << entry.reason;
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

TableRow tableRow(const Store &store, const RosterRow &row, TableCell state, QDate day)
{
    const bool isLine = row.state != RosterRow::State::Skipped || !row.entry.name.isEmpty() || !row.entry.title.isEmpty();
    const auto organization = row.organization ? store.find(*row.organization) : std::nullopt;
    const auto group = row.group ? store.find(*row.group) : std::nullopt;
    TableCell groupCell = textCell(group ? nameOn(store, *group, day) : QString());
    groupCell.value = group ? group->id.value : leaveOut;
    groupCell.editable = isLine;
    TableCell who = textCell(isLine ? readAs(row) : row.written);
    who.muted = !isLine;
    if (!row.before.isEmpty())
        who.text = row.before + u" → "_s + who.text;
    who.hint = row.written; // as it stands in the text
    TableCell reason = textCell(row.reason);
    reason.hint = row.reason;
    TableRow shown;
    shown.cells = {textCell(QString::number(row.line)), who, groupCell, textCell(organization && isLine ? nameOn(store, *organization, day) : QString()), std::move(state), reason};
    return shown;
}

} // namespace

RosterDialog::RosterDialog(Workspace &workspace, const QString &text, QDate day, QWidget *parent)
    : PreviewDialog(tr("Take in a roster"), tr("Take in the roster"), u"takeInRoster"_s, columns(workspace.store(), day), tr("What becomes of the lines"), parent),
      m_workspace(workspace), m_text(new QPlainTextEdit), m_from(new DateEdit)
{
    setObjectName(u"rosterDialog"_s);
    resize(1100, 680);
    m_options.from = day;
    QLabel *hint = makeLabel(tr("Paste the list from the document: headings such as “Huddinge kommun” or “Arbetsgruppen”, and lines such as “Anna Berg, enhetschef”. Tables do as well."), TextSize::Body, Shade::Grey);
    hint->setWordWrap(true);
    m_text->setObjectName(u"rosterText"_s);
    m_text->setAccessibleName(tr("The roster as it was copied"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * 5 + 16);
    auto *row = new QHBoxLayout;
    QLabel *label = makeLabel(tr("They hold their seats &from"), TextSize::Body, Shade::Grey);
    label->setBuddy(m_from);
    m_from->setObjectName(u"rosterFrom"_s);
    m_from->setFixedWidth(116);
    m_from->setDay(day);
    row->addWidget(label);
    row->addWidget(m_from);
    row->addStretch();
    fields()->addWidget(hint);
    fields()->addWidget(m_text);
    fields()->addLayout(row);
    model()->setCommit([this](const TableRow &chosen, int, const QVariant &value) { changeGroup(chosen, value.toLongLong()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_options.lines.clear(); // what was chosen for another text does not hold
        preview();
    });
    connect(m_from, &LineEdit::committed, this, [this] {
        m_options.from = m_from->day().value_or(m_options.from);
        preview();
    });
    m_text->setPlainText(text);
    preview();
    m_text->setFocus();
}

void RosterDialog::preview()
{
    message()->hide();
    m_preview = {};
    try {
        if (!m_text->toPlainText().trimmed().isEmpty())
            m_preview = previewRoster(m_workspace.store(), m_text->toPlainText(), m_options);
    } catch (const Error &error) {
        message()->say(MessageBar::Kind::Error, error.sentence());
    }
    std::vector<TableRow> rows;
    std::vector<PreviewState> states;
    for (const RosterRow &row : m_preview.rows) {
        states.push_back(stateOf(row.state));
        rows.push_back(tableRow(m_workspace.store(), row, stateCell(states.back()), m_options.from));
    }
    showRows(std::move(rows), states);
}

void RosterDialog::changeGroup(const TableRow &row, qint64 group)
{
    RosterChoice &choice = m_options.lines[m_preview.rows.at(size_t(row.ref.id) - 1).line];
    choice.leaveOut = group == leaveOut;
    choice.group = choice.leaveOut ? std::nullopt : std::optional(Id<Group>{group});
    // The table is in the midst of storing the cell
    QMetaObject::invokeMethod(this, &RosterDialog::preview, Qt::QueuedConnection);
}

void RosterDialog::takeIn()
{
    m_workspace.change(tr("Take in a roster"), [this](Transaction &transaction) {
        importRoster(transaction, m_preview, m_options, leavesOut());
    });
}

} // namespace samsyn
