// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/agendasection.h"

#include "core/base/error.h"
#include "core/groups/agendatemplate.h"
#include "core/groups/groups.h"
#include "core/groups/releveling.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaSection)
};

QString kindName(AgendaItemKind kind)
{
    switch (kind) {
    case AgendaItemKind::Information: return Text::tr("Information");
    case AgendaItemKind::Discussion: return Text::tr("Discussion");
    case AgendaItemKind::Decision: return Text::tr("Decision");
    case AgendaItemKind::Notification: return Text::tr("For notification");
    }
    Q_UNREACHABLE();
}

QString purposeName(AgendaPurpose purpose)
{
    switch (purpose) {
    case AgendaPurpose::Ordinary: return Text::tr("nothing");
    case AgendaPurpose::Opening: return Text::tr("the opening");
    case AgendaPurpose::AgendaApproval: return Text::tr("the agenda's approval");
    case AgendaPurpose::Verifiers: return Text::tr("who verifies");
    case AgendaPurpose::PreviousMinutes: return Text::tr("the previous minutes");
    case AgendaPurpose::ActionPoints: return Text::tr("open action points");
    case AgendaPurpose::Report: return Text::tr("the strategist's report");
    case AgendaPurpose::NextMeeting: return Text::tr("the next meeting");
    case AgendaPurpose::AnyOtherBusiness: return Text::tr("any other business");
    case AgendaPurpose::Closing: return Text::tr("the closing");
    }
    Q_UNREACHABLE();
}

enum Column { NumberColumn, TitleColumn, KindColumn, PurposeColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {QString(), Text::tr("Item"), Text::tr("Kind"), Text::tr("Filled in with")})
        columns.push_back(columnOf(head));
    columns[NumberColumn].number = true;
    columns[NumberColumn].muted = true;
    columns[TitleColumn].editor = CellEditor::Text;
    columns[TitleColumn].stretch = true;
    columns[KindColumn].editor = CellEditor::Choice;
    for (int i = 0; i <= int(AgendaItemKind::Notification); ++i)
        columns[KindColumn].choices.emplace_back(i, kindName(AgendaItemKind(i)));
    columns[PurposeColumn].editor = CellEditor::Choice;
    for (int i = 0; i <= int(AgendaPurpose::Closing); ++i)
        columns[PurposeColumn].choices.emplace_back(i, purposeName(AgendaPurpose(i)));
    return columns;
}

std::vector<AgendaTemplateItem> itemsOf(const Store &store, Id<Group> group)
{
    auto items = store.where<AgendaTemplateItem>("group", group.value);
    std::ranges::stable_sort(items, {}, &AgendaTemplateItem::position);
    return items;
}

} // namespace

AgendaSection::AgendaSection(Workspace &workspace, QWidget *parent)
    : GroupSection(workspace, u"agenda"_s, Text::tr("Standing agenda"), Text::tr("Remove item"), columns(), parent), m_title(new LineEdit)
{
    setHint(Text::tr("Ctrl+↑ and Ctrl+↓ move an item"));
    setEmptyText(Text::tr("Meetings begin with an empty agenda."));
    AddLine *line = makeAddLine(Text::tr("Add item"), u"agendaAdd"_s);
    line->addField(m_title, Text::tr("Title"), u"agendaTitle"_s);
    line->setAction([this] { add(); });
    setMove([this](qint64 item, int step) { moveInGroup<AgendaTemplateItem>(this->workspace(), Text::tr("Move item on the agenda of %1").arg(shown().name), item, step); });
}

std::vector<TableRow> AgendaSection::rows() const
{
    std::vector<TableRow> rows;
    for (const AgendaTemplateItem &item : itemsOf(workspace().store(), shown().group.id)) {
        TableRow row;
        row.ref = {AgendaTemplateItem::entity.name(), item.id.value};
        TableCell kind = textCell(kindName(item.kind));
        kind.value = int(item.kind);
        TableCell purpose = textCell(item.purpose == AgendaPurpose::Ordinary ? QString() : purposeName(item.purpose));
        purpose.value = int(item.purpose);
        row.cells = {textCell(QString::number(rows.size() + 1)), textCell(item.title), kind, purpose};
        row.cells[TitleColumn].hint = item.title;
        rows.push_back(std::move(row));
    }
    return rows;
}

void AgendaSection::store(const TableRow &row, int column, const QVariant &value)
{
    if (column == TitleColumn && value.toString().trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("An item needs a title. Remove it with Delete."));
    editRecord<AgendaTemplateItem>(workspace(), Text::tr("Change standing agenda of %1").arg(shown().name), row.ref.id, [&](AgendaTemplateItem &item) {
        if (column == TitleColumn)
            item.title = value.toString().trimmed();
        else if (column == KindColumn)
            item.kind = AgendaItemKind(value.toInt());
        else
            item.purpose = AgendaPurpose(value.toInt());
    });
}

void AgendaSection::remove(const RecordRef &row)
{
    removeRecord<AgendaTemplateItem>(workspace(), Text::tr("Remove item from the agenda of %1").arg(shown().name), row.id);
}

void AgendaSection::add()
{
    AgendaTemplateItem item;
    item.group = shown().group.id;
    item.title = m_title->text().trimmed();
    if (item.title.isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Write the item's title."));
    for (const AgendaTemplateItem &other : itemsOf(workspace().store(), item.group))
        item.position = std::max(item.position, other.position + 1);
    addRecord(workspace(), Text::tr("Add item to the agenda of %1").arg(shown().name), item);
}

namespace {

enum NameColumns { FromColumn, NameColumn, LevelColumn };

std::vector<TableColumn> nameColumns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {Text::tr("From"), Text::tr("Name"), Text::tr("Level")})
        columns.push_back(columnOf(head));
    columns[FromColumn].editor = CellEditor::Day;
    columns[NameColumn].editor = CellEditor::Text;
    columns[NameColumn].stretch = true;
    columns[LevelColumn].editor = CellEditor::Choice;
    for (int i = 0; i <= int(GroupKind::Other); ++i)
        columns[LevelColumn].choices.emplace_back(i, groupKindName(GroupKind(i)));
    return columns;
}

} // namespace

GroupNamesSection::GroupNamesSection(Workspace &workspace, QWidget *parent)
    : GroupSection(workspace, u"groupNames"_s, Text::tr("Names over time"), Text::tr("Remove name"), nameColumns(), parent),
      m_from(new DateEdit), m_name(new LineEdit)
{
    setEmptyText(Text::tr("The name above holds on every day."));
    AddLine *line = makeAddLine(Text::tr("Add name"), u"groupNameAdd"_s);
    line->setShort();
    line->addField(m_from, Text::tr("From"), u"groupNameFrom"_s, 116);
    line->addField(m_name, Text::tr("Name"), u"groupNameText"_s);
    line->setAction([this] { add(); });
}

std::vector<TableRow> GroupNamesSection::rows() const
{
    auto names = workspace().store().where<GroupName>("group", shown().group.id.value);
    std::ranges::sort(names, {}, &GroupName::from);
    std::vector<TableRow> rows;
    for (const GroupName &name : names) {
        TableRow row;
        row.ref = {GroupName::entity.name(), name.id.value};
        TableCell level = textCell(groupKindName(name.kind));
        level.value = int(name.kind);
        row.cells = {dayCell(name.from), textCell(name.name), level};
        row.muted = name.from > shown().day;
        rows.push_back(std::move(row));
    }
    return rows;
}

void GroupNamesSection::store(const TableRow &row, int column, const QVariant &value)
{
    if (column == FromColumn && !value.isValid())
        throw Error(ErrorKind::Failed, Text::tr("A name needs the day from which it holds."));
    editRecord<GroupName>(workspace(), Text::tr("Change name of %1").arg(shown().name), row.ref.id, [&](GroupName &name) {
        if (column == FromColumn)
            name.from = value.toDate();
        else if (column == NameColumn)
            name.name = value.toString().trimmed();
        else
            name.kind = GroupKind(value.toInt());
    });
}

void GroupNamesSection::remove(const RecordRef &row)
{
    removeRecord<GroupName>(workspace(), Text::tr("Remove name of %1").arg(shown().name), row.id);
}

void GroupNamesSection::add()
{
    if (!m_from->day())
        throw Error(ErrorKind::Failed, Text::tr("A name needs the day from which it holds."));
    workspace().change(Text::tr("Add name of %1").arg(shown().name), [this](Transaction &transaction) {
        renameGroup(transaction, shown().group.id, *m_from->day(), m_name->text(), kindOn(transaction.store(), shown().group, *m_from->day()));
    });
}

} // namespace samsyn
