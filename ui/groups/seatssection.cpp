// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/seatssection.h"

#include "core/base/error.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/seatentry.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SeatsSection)
};

enum Column { OrganizationColumn, FunctionColumn, HolderColumn, RoleColumn, FromColumn };
constexpr int leading = 100; // a chair who leads the whole collaboration

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {Text::tr("Organization"), Text::tr("Level"), Text::tr("Held by"), Text::tr("Role"), Text::tr("Since")})
        columns.push_back(columnOf(head));
    columns[FunctionColumn].editor = CellEditor::Choice;
    for (int i = 0; i <= int(SeatFunction::Other); ++i)
        columns[FunctionColumn].choices.emplace_back(i, seatFunctionName(SeatFunction(i)));
    columns[HolderColumn].editor = CellEditor::Text;
    columns[HolderColumn].stretch = true;
    columns[RoleColumn].editor = CellEditor::Choice;
    for (int i = 0; i <= int(SeatRole::Secretary); ++i)
        columns[RoleColumn].choices.emplace_back(i, seatRoleName(SeatRole(i)));
    columns[RoleColumn].choices.insert(columns[RoleColumn].choices.begin() + 1, {leading, Text::tr("Chair, leads the collaboration")});
    columns[FromColumn].editor = CellEditor::Day;
    return columns;
}

TableCell holderCell(const SeatView &view, QDate day)
{
    const QString line = seatEntryText(view, day);
    TableCell cell = textCell(line);
    if (!view.isFilled()) {
        const SeatState state = view.stateOn(day);
        cell.text = line.left(1).toUpper() + line.mid(1);
        cell.muted = state != SeatState::Vacant;
        cell.mark = state == SeatState::Vacant && votes(view.seat.role) ? CellMark::Warning : CellMark::None;
    }
    cell.hint = cell.text;
    return cell;
}

QString seatName(const Store &store, const Seat &seat)
{
    const auto organization = seat.organization ? store.find(*seat.organization) : std::nullopt;
    return organization ? organization->name : Text::tr("the collaboration");
}

/// The voting seat that the organization has in the group, where it is one; else a substitute does
/// in for any.
std::optional<Id<Seat>> seatToStandInFor(const Store &store, const Seat &substitute)
{
    std::optional<Id<Seat>> found;
    for (const Seat &seat : store.where<Seat>("group", substitute.group.value)) {
        if (seat.id == substitute.id || seat.organization != substitute.organization || !votes(seat.role) || seat.to)
            continue;
        if (found)
            return std::nullopt;
        found = seat.id;
    }
    return found;
}

} // namespace

SeatsSection::SeatsSection(Workspace &workspace, QWidget *parent)
    : GroupSection(workspace, u"seats"_s, Text::tr("Seats"), Text::tr("Remove seat"), columns(), parent),
      m_organization(new QComboBox), m_function(new QComboBox), m_forMembers(new QPushButton(Text::tr("One seat for each member")))
{
    setEmptyText(Text::tr("There are no seats yet. Most groups have one for each member."));
    makeAdding();
    setMove([this](qint64 seat, int step) { moveInGroup<Seat>(this->workspace(), Text::tr("Move seat in %1").arg(shown().name), seat, step); });
}

void SeatsSection::makeAdding()
{
    for (int i = 0; i <= int(SeatFunction::Other); ++i)
        m_function->addItem(seatFunctionName(SeatFunction(i)), i);
    AddLine *line = makeAddLine(Text::tr("Add seat"), u"seatAdd"_s);
    line->addWidget(m_organization, Text::tr("Organization"), u"seatOrganization"_s);
    line->addWidget(m_function, Text::tr("Level"), u"seatFunction"_s);
    m_forMembers->setObjectName(u"seatsForMembers"_s);
    m_forMembers->setProperty("flat", true);
    line->addWidget(m_forMembers, m_forMembers->text(), u"seatsForMembers"_s);
    line->setAction([this] { add(); });
    connect(m_forMembers, &QPushButton::clicked, this, [this] { run(this, [this] { addForMembers(); }); });
}

std::vector<TableRow> SeatsSection::rows() const
{
    std::vector<TableRow> rows;
    for (const SeatView &view : seatsOn(workspace().store(), shown().group.id, shown().day)) {
        TableRow row;
        row.ref = {Seat::entity.name(), view.seat.id.value};
        TableCell organization = textCell(view.organizationName.isEmpty() ? Text::tr("The collaboration") : view.organizationName);
        organization.editable = false;
        TableCell function = textCell(seatFunctionName(view.seat.function));
        function.value = int(view.seat.function);
        TableCell role = textCell(view.seat.leadsCollaboration ? Text::tr("Chair, leads all") : seatRoleName(view.seat.role));
        role.hint = view.seat.leadsCollaboration ? Text::tr("Chair, leads the collaboration") : QString();
        role.value = view.seat.leadsCollaboration ? leading : int(view.seat.role);
        role.muted = view.seat.role == SeatRole::Holder;
        const bool isOpen = !view.holder && view.stateOn(shown().day) == view.seat.state;
        TableCell from = dayCell(view.holder ? view.holder->from : isOpen ? view.seat.stateSince : std::nullopt);
        row.cells = {organization, function, holderCell(view, shown().day), role, from};
        rows.push_back(std::move(row));
    }
    return rows;
}

void SeatsSection::arrange()
{
    const Store &store = workspace().store();
    m_organization->clear();
    for (const MemberSummary &summary : memberSummaries(store, shown().day))
        m_organization->addItem(summary.name, summary.organization.id.value);
    m_organization->addItem(Text::tr("Nobody's: the collaboration"), 0);
    m_function->setCurrentIndex(m_function->findData(int(usualFunction(kindOn(store, shown().group, shown().day)))));
    m_forMembers->setVisible(!shown().readOnly && !shown().group.body && !membersWithoutSeat(store, shown().group, shown().day).empty());
}

void SeatsSection::store(const TableRow &row, int column, const QVariant &value)
{
    const Store &store = workspace().store();
    const Seat seat = store.get(Id<Seat>{row.ref.id});
    const QString whose = seatName(store, seat);
    if (column == HolderColumn) {
        workspace().change(Text::tr("Write who has %1's seat in %2").arg(whose, shown().name), [&](Transaction &transaction) {
            const auto entry = parseSeatEntry(value.toString());
            if (entry)
                enterSeat(transaction, seat.id, *entry, shown().day);
            else
                emptySeat(transaction, seat.id, shown().day);
        });
        return;
    }
    if (column == RoleColumn) {
        storeRole(row.ref.id, value.toInt());
        return;
    }
    const QString label = Text::tr("Change %1's seat in %2").arg(whose, shown().name);
    if (column == FunctionColumn) {
        editRecord<Seat>(workspace(), label, row.ref.id, [&](Seat &changed) { changed.function = SeatFunction(value.toInt()); });
        return;
    }
    const std::optional<QDate> since = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
    for (const SeatView &view : seatsOn(store, shown().group.id, shown().day)) {
        if (view.seat.id != seat.id)
            continue;
        if (view.holder)
            editRecord<SeatHolder>(workspace(), label, view.holder->id.value, [&](SeatHolder &holder) { holder.from = since; });
        else
            editRecord<Seat>(workspace(), label, row.ref.id, [&](Seat &changed) { changed.stateSince = since; });
    }
}

void SeatsSection::storeRole(qint64 id, int role)
{
    workspace().change(Text::tr("Change role in %1").arg(shown().name), [&](Transaction &transaction) {
        Seat seat = transaction.store().get(Id<Seat>{id});
        seat.role = role == leading ? SeatRole::Chair : SeatRole(role);
        seat.leadsCollaboration = role == leading;
        seat.substitutesFor = seat.role == SeatRole::Substitute ? seatToStandInFor(transaction.store(), seat) : std::nullopt;
        if (seat.leadsCollaboration) { // there is one who does
            for (Seat other : transaction.store().all<Seat>()) {
                if (!other.leadsCollaboration || other.id == seat.id)
                    continue;
                other.leadsCollaboration = false;
                transaction.update(other);
            }
        }
        transaction.update(seat);
    });
}

void SeatsSection::add()
{
    const qint64 organization = m_organization->currentData().toLongLong();
    Seat seat;
    seat.group = shown().group.id;
    for (const Seat &other : workspace().store().where<Seat>("group", shown().group.id.value))
        seat.position = std::max(seat.position, other.position + 1);
    if (organization)
        seat.organization = Id<Organization>{organization};
    seat.function = SeatFunction(m_function->currentData().toInt());
    seat.from = shown().group.from == shown().day ? std::nullopt : std::optional(shown().day);
    const qint64 id = addRecord(workspace(), Text::tr("Add seat in %1").arg(shown().name), seat);
    table()->setCurrentRef({Seat::entity.name(), id});
}

void SeatsSection::addForMembers()
{
    workspace().change(Text::tr("One seat for each member in %1").arg(shown().name), [this](Transaction &transaction) {
        addSeatsForMembers(transaction, shown().group.id, shown().day);
    });
}

/// A seat that somebody held on an earlier day ends the day before; one that never was is gone.
void SeatsSection::remove(const RecordRef &row)
{
    workspace().change(Text::tr("Remove seat in %1").arg(shown().name), [&](Transaction &transaction) {
        const Id<Seat> id{row.id};
        const QDate day = shown().day;
        emptySeat(transaction, id, day);
        Seat seat = transaction.store().get(id);
        if (transaction.store().where<SeatHolder>("seat", id.value).empty()) {
            transaction.remove(id);
            return;
        }
        seat.to = day.addDays(-1);
        transaction.update(seat);
    });
}

namespace {

enum HolderColumns { NameColumn, HeldFrom, HeldTo, ActingColumn };

std::vector<TableColumn> holderColumns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {Text::tr("Name"), Text::tr("From"), Text::tr("To"), Text::tr("Acting")})
        columns.push_back(columnOf(head));
    columns[NameColumn].stretch = true;
    columns[HeldFrom].editor = CellEditor::Day;
    columns[HeldTo].editor = CellEditor::Day;
    columns[ActingColumn].editor = CellEditor::Choice;
    columns[ActingColumn].choices = {{false, u"–"_s}, {true, Text::tr("acting")}};
    return columns;
}

} // namespace

HoldersSection::HoldersSection(Workspace &workspace, QWidget *parent)
    : GroupSection(workspace, u"holders"_s, Text::tr("Held over time"), Text::tr("Remove holder"), holderColumns(), parent)
{
    setEmptyText(Text::tr("Nobody has held the chosen seat."));
}

void HoldersSection::setSeat(qint64 seat)
{
    m_seat = seat;
    const auto found = workspace().store().find(Id<Seat>{seat});
    setHint(found ? seatName(workspace().store(), *found) : QString());
}

std::vector<TableRow> HoldersSection::rows() const
{
    const Store &store = workspace().store();
    auto holders = store.where<SeatHolder>("seat", m_seat);
    std::ranges::sort(holders, std::ranges::greater(), &SeatHolder::from);
    std::vector<TableRow> rows;
    for (const SeatHolder &holder : holders) {
        const auto person = store.find(holder.person);
        TableRow row;
        row.ref = {SeatHolder::entity.name(), holder.id.value};
        TableCell acting = textCell(holder.acting ? Text::tr("acting") : QString());
        acting.value = holder.acting;
        row.cells = {textCell(person ? person->name : QString()), dayCell(holder.from), dayCell(holder.to), acting};
        row.muted = !holder.period().covers(shown().day);
        rows.push_back(std::move(row));
    }
    return rows;
}

void HoldersSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<SeatHolder>(workspace(), Text::tr("Change when %1 held the seat").arg(row.cells[NameColumn].text), row.ref.id, [&](SeatHolder &holder) {
        if (column == ActingColumn)
            holder.acting = value.toBool();
        else
            (column == HeldFrom ? holder.from : holder.to) = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
    });
}

void HoldersSection::remove(const RecordRef &row)
{
    removeRecord<SeatHolder>(workspace(), Text::tr("Remove holder from %1").arg(shown().name), row.id);
}

} // namespace samsyn
