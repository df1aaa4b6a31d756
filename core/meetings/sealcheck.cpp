// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether sealed minutes still read as they were sealed.
#include "core/meetings/seals.h"

#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/numbering.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SealCheck)
};

/// "agenda_item/key decision: att …" by what stands before the value.
std::map<QString, QString> valuesOf(const QString &text)
{
    std::map<QString, QString> values;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u": "_s);
        values.emplace(line.left(colon), colon < 0 ? QString() : line.mid(colon + 2));
    }
    return values;
}

/// "the decision", where there is a word for a column.
QString partName(const QString &field)
{
    static const std::map<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("SealCheck", "the title")},
        {u"decision"_s, QT_TRANSLATE_NOOP("SealCheck", "the decision")},
        {u"discussion"_s, QT_TRANSLATE_NOOP("SealCheck", "the discussion")},
        {u"background"_s, QT_TRANSLATE_NOOP("SealCheck", "the background")},
        {u"proposal"_s, QT_TRANSLATE_NOOP("SealCheck", "the proposal")},
        {u"dissent"_s, QT_TRANSLATE_NOOP("SealCheck", "the dissent")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("SealCheck", "the outcome")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("SealCheck", "the §")},
        {u"number"_s, QT_TRANSLATE_NOOP("SealCheck", "the number")},
        {u"date"_s, QT_TRANSLATE_NOOP("SealCheck", "the date")},
        {u"place"_s, QT_TRANSLATE_NOOP("SealCheck", "the place")},
        {u"presence"_s, QT_TRANSLATE_NOOP("SealCheck", "the presence")},
        {u"name"_s, QT_TRANSLATE_NOOP("SealCheck", "the name")},
        {u"text"_s, QT_TRANSLATE_NOOP("SealCheck", "the text")},
        {u"due"_s, QT_TRANSLATE_NOOP("SealCheck", "the due date")},
        {u"owner_name"_s, QT_TRANSLATE_NOOP("SealCheck", "the owner")},
        {u"sha256"_s, QT_TRANSLATE_NOOP("SealCheck", "the content")}};
    const auto word = words.find(field);
    return word == words.end() ? Text::tr("“%1”", "a column without a word").arg(field) : Text::tr(word->second);
}

class SealChecker
{
public:
    explicit SealChecker(const Store &store) : m_store(store) {}

    std::vector<Problem> problems()
    {
        std::vector<Seal> seals = m_store.all<Seal>();
        std::ranges::sort(seals, {}, &Seal::number);
        QString before;
        for (size_t i = 0; i < seals.size(); ++i) {
            checkSeal(seals[i], qint64(i) + 1, before);
            before = seals[i].sha256;
        }
        return std::move(m_problems);
    }

private:
    void add(const Seal &seal, const RecordRef &place, const QString &sentence, const QString &facts)
    {
        m_problems.push_back({u"seal_broken"_s, Severity::Fault, sentence,
                              Text::tr("Another program has changed the file, or the disk failed. Compare it with a copy from before; sealed on %1.").arg(formatDate(seal.date)),
                              place, facts});
    }

    void checkSeal(const Seal &seal, qint64 number, const QString &before)
    {
        const RecordRef place{Meeting::entity.name(), seal.meeting.value};
        const auto meeting = m_store.find(seal.meeting);
        m_heading = meeting ? headingOf(m_store, *meeting) : seal.key;
        if (seal.number != number || seal.previous != before)
            add(seal, place, Text::tr("The minutes of %1: the seal before theirs is missing or another.").arg(m_heading), u"previous"_s);
        if (seal.sha256 != sealHash(seal.previous, seal.text))
            add(seal, place, Text::tr("The minutes of %1: the seal itself was changed.").arg(m_heading), u"sha256"_s);
        if (const QString text = canonicalText(m_store, seal.meeting); text != seal.text)
            compare(seal, valuesOf(seal.text), valuesOf(text));
    }

    void compare(const Seal &seal, const std::map<QString, QString> &sealed, const std::map<QString, QString> &now)
    {
        for (const auto &[name, value] : sealed) {
            const auto found = now.find(name);
            if (found == now.end() || found->second != value)
                report(seal, name, found == now.end() && !name.contains(u' '));
        }
        for (const auto &[name, value] : now) {
            if (!sealed.contains(name))
                report(seal, name, false);
        }
    }

    /// The name is "agenda_item/key decision", or "agenda_item/key" for a row as a whole.
    void report(const Seal &seal, const QString &name, bool isRowMissing)
    {
        const qsizetype space = name.indexOf(u' ');
        const QString row = name.left(space);
        const QString where = placeName(row);
        QString sentence;
        if (space >= 0)
            sentence = Text::tr("The minutes of %1, %2: %3 does not read as when they were sealed.").arg(m_heading, where, partName(name.mid(space + 1)));
        else if (isRowMissing)
            sentence = Text::tr("The minutes of %1, %2: is missing since they were sealed.").arg(m_heading, where);
        else
            sentence = Text::tr("The minutes of %1, %2: was added after they were sealed.").arg(m_heading, where);
        add(seal, recordOf(row, seal), sentence, name);
    }

    RecordRef recordOf(const QString &row, const Seal &seal) const
    {
        const qsizetype slash = row.indexOf(u'/');
        const Entity *entity = m_store.entityNamed(row.left(slash));
        const auto found = entity ? m_store.rowByKey(*entity, row.mid(slash + 1)) : std::nullopt;
        return found ? RecordRef{entity->name(), idOf(*found)} : RecordRef{Meeting::entity.name(), seal.meeting.value};
    }

    QString placeName(const QString &row) const
    {
        const qsizetype slash = row.indexOf(u'/');
        const QString table = row.left(slash);
        const QString key = row.mid(slash + 1);
        if (table == AgendaItem::entity.name()) {
            const auto item = m_store.byKey<AgendaItem>(key);
            return item ? shortReference(*item) : Text::tr("an item");
        }
        if (table == Attendance::entity.name()) {
            const auto person = m_store.byKey<Attendance>(key);
            return person && !person->name.isEmpty() ? person->name : Text::tr("the attendance");
        }
        if (table == ActionPoint::entity.name())
            return Text::tr("an action point");
        if (table == Attachment::entity.name()) {
            const auto attachment = m_store.byKey<Attachment>(key);
            return attachment ? attachment->name : Text::tr("an attachment");
        }
        return Text::tr("the head", "of minutes");
    }

    const Store &m_store;
    QString m_heading;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> verifySeals(const Store &store)
{
    return SealChecker(store).problems();
}

} // namespace samsyn
