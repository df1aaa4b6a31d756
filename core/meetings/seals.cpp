// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/seals.h"

#include "core/meetings/meetings.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString keyFor(const Store &store, const Entity &entity, qint64 id)
{
    const auto row = store.row(entity, id);
    return row ? keyOf(*row) : u"?"_s;
}

QString written(const Store &store, const Field &field, const Value &value)
{
    if (field.kind == FieldKind::Reference)
        return keyFor(store, *field.target, std::get<qint64>(value));
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const QString &text = std::get<QString>(value);
    if (field.kind != FieldKind::Record)
        return escaped(text);
    const auto ref = RecordRef::fromText(text);
    const Entity *entity = ref ? store.entityNamed(ref->entity) : nullptr;
    return entity ? ref->entity + u'/' + keyFor(store, *entity, ref->id) : escaped(text);
}

/// A line for the row, and one for each value that is not what a new record has: so a column that
/// comes with a later version leaves the text of earlier seals as it is.
void appendRow(QStringList &lines, const Store &store, const Entity &entity, const Values &row)
{
    const QString name = entity.name() + u'/' + keyOf(row);
    const Values defaults = entity.defaults();
    lines << name;
    for (size_t i = 2; i < row.size(); ++i) {
        if (row[i] != defaults[i] && !isNothing(row[i]))
            lines << name + u' ' + toText(entity.fields[i].name) + u": "_s + written(store, entity.fields[i], row[i]);
    }
}

template <typename Record>
void appendOf(QStringList &lines, const Store &store, std::string_view field, const Value &value)
{
    std::vector<Values> rows = store.rowsWhere(Record::entity, field, value);
    std::ranges::sort(rows, {}, keyOf);
    for (const Values &row : rows)
        appendRow(lines, store, Record::entity, row);
}

} // namespace

QString canonicalText(const Store &store, Id<Meeting> id)
{
    QStringList lines;
    if (const auto meeting = store.row(Meeting::entity, id.value))
        appendRow(lines, store, Meeting::entity, *meeting);
    appendOf<MeetingGroup>(lines, store, "meeting", id.value);
    appendOf<AgendaItem>(lines, store, "meeting", id.value);
    appendOf<Attendance>(lines, store, "meeting", id.value);
    appendOf<ActionPoint>(lines, store, "meeting", id.value);
    appendOf<Attachment>(lines, store, "record", RecordRef{Meeting::entity.name(), id.value}.toText());
    for (const AgendaItem &item : agendaOf(store, id))
        appendOf<Attachment>(lines, store, "record", RecordRef{AgendaItem::entity.name(), item.id.value}.toText());
    return lines.join(u'\n') + u'\n';
}

QString sealHash(const QString &previous, const QString &text)
{
    const QByteArray bytes = (previous + u'\n' + text).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<Seal> sealOf(const Store &store, Id<Meeting> meeting)
{
    const auto seals = store.where<Seal>("meeting", meeting.value);
    return seals.empty() ? std::nullopt : std::optional(seals.front());
}

bool isSealed(const Store &store, Id<Meeting> meeting)
{
    return !store.rowsWhere(Seal::entity, "meeting", meeting.value).empty();
}

std::optional<Seal> lastSeal(const Store &store)
{
    const auto seals = store.all<Seal>();
    const auto last = std::ranges::max_element(seals, {}, &Seal::number);
    return last == seals.end() ? std::nullopt : std::optional(*last);
}

} // namespace samsyn
