// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/numbering.h"

#include "core/meetings/meetings.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Numbering)
};

/// "5a" is 5, "12" is 12.
int wholePart(const QString &number)
{
    int digits = 0;
    while (digits < number.size() && number[digits].isDigit())
        ++digits;
    return number.left(digits).toInt();
}

/// a, b, …, z, aa: the first that no item has.
QString withLetter(int whole, const std::set<QString> &taken)
{
    for (QString prefix;; prefix += u'a') {
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            const QString number = QString::number(whole) + prefix + QChar(letter);
            if (!taken.contains(number))
                return number;
        }
    }
}

/// Whether the meetings' §§ are in one series, of the lead group and, unless they run on, of a year.
bool isSameSeries(const Group &lead, const Meeting &a, const Meeting &b)
{
    return a.group == b.group && (lead.numbering == ParagraphNumbering::Running || a.date.year() == b.date.year());
}

qint64 lastParagraph(const Store &store, const Group &lead, const Meeting &meeting, bool withOwn)
{
    qint64 last = 0;
    for (const Meeting &other : store.where<Meeting>("group", lead.id.value)) {
        if (!isSameSeries(lead, meeting, other) || (!withOwn && other.id == meeting.id))
            continue;
        for (const AgendaItem &item : store.where<AgendaItem>("meeting", other.id.value))
            last = std::max(last, item.paragraph.value_or(0));
    }
    return last;
}

} // namespace

std::vector<QString> displayNumbers(std::span<const AgendaItem> agenda)
{
    std::set<QString> taken;
    int last = 0;
    size_t frozen = 0; // how far the notice reached
    for (size_t i = 0; i < agenda.size(); ++i) {
        if (agenda[i].number.isEmpty())
            continue;
        taken.insert(agenda[i].number);
        last = std::max(last, wholePart(agenda[i].number));
        frozen = i + 1;
    }
    std::vector<QString> numbers;
    int before = 0;
    for (size_t i = 0; i < agenda.size(); ++i) {
        QString number = agenda[i].number;
        if (number.isEmpty()) {
            number = i < frozen ? withLetter(before, taken) : QString::number(++last);
            taken.insert(number);
        }
        before = wholePart(number);
        numbers.push_back(std::move(number));
    }
    return numbers;
}

QString displayNumber(std::span<const AgendaItem> agenda, Id<AgendaItem> item)
{
    const std::vector<QString> numbers = displayNumbers(agenda);
    const auto found = std::ranges::find(agenda, item, &AgendaItem::id);
    return found == agenda.end() ? QString() : numbers[size_t(found - agenda.begin())];
}

void freezeNumbers(Transaction &transaction, Id<Meeting> meeting)
{
    std::vector<AgendaItem> agenda = agendaOf(transaction.store(), meeting);
    const std::vector<QString> numbers = displayNumbers(agenda);
    for (size_t i = 0; i < agenda.size(); ++i) {
        agenda[i].number = numbers[i];
        transaction.update(agenda[i]);
    }
}

void giveParagraphs(Transaction &transaction, Id<Meeting> id)
{
    const Store &store = transaction.store();
    const Meeting meeting = store.get(id);
    const Group lead = store.get(meeting.group);
    if (lead.minutesForm != MinutesForm::Formal)
        return;
    qint64 last = lastParagraph(store, lead, meeting, true);
    for (AgendaItem &item : agendaOf(store, id)) {
        if (item.paragraph || item.outcome == ItemOutcome::Withdrawn)
            continue;
        item.paragraph = ++last;
        transaction.update(item);
    }
}

void takeBackParagraphs(Transaction &transaction, Id<Meeting> id)
{
    const Store &store = transaction.store();
    const Meeting meeting = store.get(id);
    const Group lead = store.get(meeting.group);
    const qint64 others = lastParagraph(store, lead, meeting, false);
    std::vector<AgendaItem> agenda = agendaOf(store, id);
    if (std::ranges::any_of(agenda, [&](const AgendaItem &item) { return item.paragraph && *item.paragraph < others; }))
        return;
    for (AgendaItem &item : agenda) {
        item.paragraph.reset();
        transaction.update(item);
    }
}

QString paragraphSeries(const Store &store, const Meeting &meeting)
{
    const Group lead = store.get(meeting.group);
    const QString group = QString::number(lead.id.value);
    return lead.numbering == ParagraphNumbering::Running ? group : u"%1/%2"_s.arg(group).arg(meeting.date.year());
}

QString itemReference(const AgendaItem &item)
{
    if (item.paragraph && !item.number.isEmpty())
        return Text::tr("§ %1 (item %2)").arg(*item.paragraph).arg(item.number);
    return shortReference(item);
}

QString shortReference(const AgendaItem &item)
{
    if (item.paragraph)
        return u"§\u00A0%1"_s.arg(*item.paragraph);
    return item.number.isEmpty() ? item.title : Text::tr("item %1").arg(item.number);
}

QString paragraphRange(std::span<const AgendaItem> agenda)
{
    std::optional<qint64> first, last;
    for (const AgendaItem &item : agenda) {
        if (!item.paragraph)
            continue;
        first = std::min(first.value_or(*item.paragraph), *item.paragraph);
        last = std::max(last.value_or(*item.paragraph), *item.paragraph);
    }
    if (!first)
        return {};
    return *first == *last ? u"§\u00A0%1"_s.arg(*first) : u"§§\u00A0%1–%2"_s.arg(*first).arg(*last);
}

} // namespace samsyn
