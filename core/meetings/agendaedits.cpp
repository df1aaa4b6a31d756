// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agendaedits.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/actionpoint.h"
#include "core/meetings/carryover.h"
#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgendaEdits)
};

RecordRef recordOf(Id<AgendaItem> id)
{
    return {AgendaItem::entity.name(), id.value};
}

/// Writes the places anew, and only those that differ.
void renumber(Transaction &transaction, std::vector<AgendaItem> items)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].position == int(i))
            continue;
        items[i].position = int(i);
        transaction.update(items[i]);
    }
}

void copyAttachments(Transaction &transaction, Id<AgendaItem> from, Id<AgendaItem> to)
{
    for (Attachment attachment : transaction.store().where<Attachment>("record", recordOf(from).toText())) {
        attachment.id = {};
        attachment.key.clear();
        attachment.record = recordOf(to);
        transaction.insert(attachment);
    }
}

} // namespace

Id<AgendaItem> insertItem(Transaction &transaction, AgendaItem item, int position)
{
    std::vector<AgendaItem> items = agendaOf(transaction.store(), item.meeting);
    item.position = std::clamp(position, 0, int(items.size()));
    for (size_t i = 0; i < items.size(); ++i) {
        const int place = int(i) < item.position ? int(i) : int(i) + 1;
        if (items[i].position == place)
            continue;
        items[i].position = place;
        transaction.update(items[i]);
    }
    return transaction.insert(item);
}

Id<AgendaItem> appendItem(Transaction &transaction, AgendaItem item)
{
    const std::vector<AgendaItem> items = agendaOf(transaction.store(), item.meeting);
    size_t place = items.size();
    while (!endsMeeting(item.purpose) && place > 0 && endsMeeting(items[place - 1].purpose))
        --place;
    return insertItem(transaction, std::move(item), int(place));
}

void moveItem(Transaction &transaction, Id<AgendaItem> id, int by)
{
    std::vector<AgendaItem> items = agendaOf(transaction.store(), transaction.store().get(id).meeting);
    const auto from = std::ranges::find(items, id, &AgendaItem::id) - items.begin();
    const auto to = std::clamp<qsizetype>(from + by, 0, qsizetype(items.size()) - 1);
    AgendaItem moved = items[size_t(from)];
    items.erase(items.begin() + from);
    items.insert(items.begin() + to, std::move(moved));
    renumber(transaction, std::move(items));
}

void removeItem(Transaction &transaction, Id<AgendaItem> id)
{
    const Store &store = transaction.store();
    const AgendaItem item = store.get(id);
    for (const AgendaItem &later : store.where<AgendaItem>("came_from", id.value)) {
        const auto meeting = store.find(later.meeting);
        throw Error(ErrorKind::Failed, Text::tr("“%1” is continued at the meeting on %2 and cannot be removed. Withdraw it instead.")
                                           .arg(item.title, meeting ? formatDateLong(meeting->date) : QString()));
    }
    for (const Attachment &attachment : store.where<Attachment>("record", recordOf(id).toText()))
        transaction.remove(attachment.id);
    for (const ActionPoint &action : store.where<ActionPoint>("item", id.value))
        transaction.remove(action.id);
    for (const PrivateNote &note : store.where<PrivateNote>("item", id.value))
        transaction.remove(note.id);
    transaction.remove(id);
    renumber(transaction, agendaOf(store, item.meeting));
}

std::vector<Id<AgendaItem>> applyAgenda(Transaction &transaction, Id<Meeting> meeting, const std::vector<AgendaItem> &ticked)
{
    std::vector<Id<AgendaItem>> ids;
    for (AgendaItem item : ticked) {
        item.meeting = meeting;
        const std::optional<Id<AgendaItem>> source = item.cameFrom;
        ids.push_back(appendItem(transaction, std::move(item)));
        if (source)
            copyAttachments(transaction, *source, ids.back());
    }
    return ids;
}

} // namespace samsyn
