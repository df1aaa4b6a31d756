// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/activityline.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityLine)
};

const QStringList strategistWords{u"strateg"_s, u"strategen"_s, u"strategist"_s};
const QStringList chairWords{u"ordförande"_s, u"ordföranden"_s, u"chair"_s};

struct OwnersFound {
    std::vector<ActivityOwner> owners;
    int length = 0;
    QString doubt;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString wordAt(const QString &line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && (line[end].isLetterOrNumber() || line[end] == u'-'))
        ++end;
    return line.mid(at, end - at);
}

/// Those who have a post that is typed by its name.
std::optional<OwnersFound> postAt(const QString &line, qsizetype at, const ActivityContext &context)
{
    const QString word = wordAt(line, at);
    if (strategistWords.contains(word, Qt::CaseInsensitive)) {
        const QString nobody = Text::tr("Nobody is known to be the strategist on %1.").arg(formatDateLong(context.day));
        return OwnersFound{context.strategists, int(word.size()), context.strategists.empty() ? nobody : QString()};
    }
    if (chairWords.contains(word, Qt::CaseInsensitive)) {
        const QString nobody = Text::tr("Nobody is known to be the chair on %1.").arg(formatDateLong(context.day));
        return OwnersFound{context.chairs, int(word.size()), context.chairs.empty() ? nobody : QString()};
    }
    return std::nullopt;
}

/// Those whose name stands there, by its longest part; of people with one name those with a seat.
OwnersFound ownersAt(const QString &line, qsizetype at, const ActivityContext &context)
{
    if (const auto post = postAt(line, at, context))
        return *post;
    const auto lengthOf = [&](const OwnerName &name) { return lengthOfName(line, at, name.typed, name.owner.person.has_value()); };
    qsizetype longest = 0;
    for (const OwnerName &name : context.names)
        longest = std::max(longest, lengthOf(name));
    OwnersFound found;
    found.length = int(longest > 0 ? longest : wordAt(line, at).size());
    for (size_t i = 0; longest > 0 && i < context.names.size(); ++i) {
        if (i == context.withSeat && !found.owners.empty())
            break;
        const ActivityOwner &owner = context.names[i].owner;
        if (lengthOf(context.names[i]) == longest && std::ranges::find(found.owners, owner) == found.owners.end())
            found.owners.push_back(owner);
    }
    if (found.owners.empty())
        found.doubt = Text::tr("Nobody is called %1.").arg(line.mid(at, found.length));
    if (found.owners.size() > 1) {
        QStringList names;
        for (const ActivityOwner &owner : found.owners)
            names << owner.name;
        found.doubt = Text::tr("Who is meant: %1?").arg(formatList(names));
    }
    return found;
}

/// Reads a line from its ends inwards; what was read becomes blank, so that places stay.
class Reader
{
public:
    Reader(const QString &line, const ActivityContext &context) : m_left(line), m_context(context) {}
    ActivityLine read();

private:
    void take(RecognizedKind kind, TextSpan span);
    void readOwners();
    void addOwner(const ActivityOwner &owner);
    void readArea();
    bool readTime(qsizetype end);
    qsizetype readCondition(qsizetype end);

    QString m_left;
    const ActivityContext &m_context;
    ActivityLine m_read;
};

void Reader::take(RecognizedKind kind, TextSpan span)
{
    m_read.recognized.push_back({kind, span});
    m_left.replace(span.start, span.length, QString(span.length, u' '));
}

void Reader::addOwner(const ActivityOwner &owner)
{
    if (!m_read.responsible)
        m_read.responsible = owner;
    else if (owner.organization)
        m_read.participants.push_back(owner);
    else
        m_read.doubts.push_back({RecognizedKind::Owner, Text::tr("One is responsible: %1 or %2? Those who take part as well are organizations.").arg(m_read.responsible->name, owner.name), owner.name});
}

void Reader::readOwners()
{
    for (qsizetype at = m_left.indexOf(u'@'); at >= 0; at = m_left.indexOf(u'@', at + 1)) {
        const bool beginsWord = at == 0 || m_left[at - 1].isSpace() || m_left[at - 1] == u',';
        if (!beginsWord || wordAt(m_left, at + 1).isEmpty())
            continue;
        const OwnersFound found = ownersAt(m_left, at + 1, m_context);
        if (!found.doubt.isEmpty())
            m_read.doubts.push_back({RecognizedKind::Owner, found.doubt, m_left.mid(at + 1, found.length)});
        else if (found.owners.size() == 1)
            addOwner(found.owners.front());
        take(RecognizedKind::Owner, {int(at), found.length + 1});
    }
}

/// "#2A" anywhere, or a code before the rest; digits alone only as "2." or "2:".
void Reader::readArea()
{
    static const QRegularExpression marked = pattern(u"(?:^|(?<=\\s))#([\\p{L}\\d]+)"_s);
    static const QRegularExpression first = pattern(u"^\\s*(\\d{1,2}(?:\\p{L}[.:]?|[.:]))\\s+(?=\\S)"_s);
    const auto mark = marked.match(m_left);
    const auto code = first.match(m_left);
    if (mark.hasMatch()) {
        m_read.area = areaNamed(mark.captured(1), m_context);
        if (!m_read.area)
            m_read.doubts.push_back({RecognizedKind::Area, Text::tr("No focus area has the code %1.").arg(mark.captured(1)), mark.captured(1)});
        take(RecognizedKind::Area, {int(mark.capturedStart()), int(mark.capturedLength())});
    } else if (code.hasMatch()) {
        m_read.area = areaNamed(code.captured(1).remove(u'.').remove(u':'), m_context);
        if (m_read.area)
            take(RecognizedKind::Area, {int(code.capturedStart(1)), int(code.capturedLength(1))});
    }
}

bool Reader::readTime(qsizetype end)
{
    const auto time = timeAtEnd(m_left.left(end), m_context.period);
    if (!time)
        return false;
    applyTime(m_read, *time, m_left.mid(time->span.start, time->span.length), m_context);
    take(RecognizedKind::Time, time->span);
    return true;
}

/// ", om medel beviljas", "förutsatt att …": to the end. Returns where it begins.
qsizetype Reader::readCondition(qsizetype end)
{
    static const QRegularExpression condition = pattern(uR"((?:,\s*(?=(?:om|if)\s)|,?\s+(?=(?:under\s+)?(?:förutsatt att|förutsättning att|provided that)\s))(\S.*\S)\s*$)"_s);
    const auto match = condition.match(m_left.left(end));
    if (!match.hasMatch())
        return end;
    m_read.condition = match.captured(1).simplified();
    while (m_read.condition.endsWith(u'.') || m_read.condition.endsWith(u','))
        m_read.condition.chop(1);
    take(RecognizedKind::Condition, {int(match.capturedStart(1)), int(match.capturedLength(1))});
    return match.capturedStart(0);
}

QString withoutPunctuation(QString text)
{
    static const QString closing = u" ,;:.–—-"_s;
    text = text.simplified();
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && closing.contains(text.front()))
        text.remove(0, 1);
    return text;
}

/// Where the first sentence ends, which an abbreviation does not; else the line's end.
qsizetype firstSentence(const QString &line)
{
    static const QRegularExpression next(uR"((?:(?<=\p{L}{3})|(?<=\d{4}))(?<!etc)(?<!osv)(?<!resp)[.!]\s+(?=\p{Lu}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = next.match(line);
    return match.hasMatch() ? match.capturedStart() + 1 : line.size();
}

ActivityLine Reader::read()
{
    readOwners();
    readArea();
    const qsizetype whole = m_left.size();
    const qsizetype sentence = firstSentence(m_left);
    bool hasTime = readTime(whole) || (sentence < whole && readTime(sentence));
    const qsizetype end = readCondition(sentence);
    if (!hasTime && end < sentence)
        readTime(end);
    m_read.title = withoutPunctuation(m_left.left(end));
    m_read.description = m_left.mid(sentence).simplified();
    std::ranges::sort(m_read.recognized, {}, [](const Recognized &each) { return each.span.start; });
    return m_read;
}

} // namespace

bool ActivityLine::isInDoubt(RecognizedKind kind) const
{
    return std::ranges::find(doubts, kind, &ActivityDoubt::kind) != doubts.end();
}

void ActivityLine::settle(RecognizedKind kind)
{
    std::erase_if(doubts, [&](const ActivityDoubt &doubt) { return doubt.kind == kind; });
}

ActivityLine readActivityLine(const QString &line, const ActivityContext &context)
{
    return Reader(line, context).read();
}

void applyTime(ActivityLine &line, const TypedTime &time, const QString &written, const ActivityContext &context)
{
    line.schedule = time.schedule;
    line.reviewOn = time.reviewOn;
    if (!time.doubt.isEmpty())
        line.doubts.push_back({RecognizedKind::Time, time.doubt, written});
    const bool isDated = time.schedule && time.schedule->from && time.schedule->to;
    if (isDated && (!context.period.covers(*time.schedule->from) || !context.period.covers(*time.schedule->to)))
        line.doubts.push_back({RecognizedKind::Time, Text::tr("%1 lies outside %2.").arg(scheduleText(*time.schedule), context.planName), written});
}

std::optional<ActivityOwner> ownerNamed(const QString &name, const ActivityContext &context, QString &doubt)
{
    QString bare = name.simplified();
    if (bare.startsWith(u'@'))
        bare.remove(0, 1);
    if (bare.isEmpty())
        return std::nullopt;
    const OwnersFound found = ownersAt(bare, 0, context);
    if (found.doubt.isEmpty() && found.length == bare.size())
        return found.owners.front();
    doubt = found.doubt.isEmpty() || found.owners.empty() ? Text::tr("Nobody is called %1.").arg(bare) : found.doubt;
    return std::nullopt;
}

std::optional<Id<FocusArea>> areaNamed(const QString &name, const ActivityContext &context)
{
    const QString bare = withoutPunctuation(name);
    for (const AreaName &area : context.areas) {
        const QString whole = withoutPunctuation(area.code + u' ' + area.title);
        for (const QString &form : {area.code, withoutPunctuation(area.title), whole}) {
            if (!form.isEmpty() && form.compare(bare, Qt::CaseInsensitive) == 0)
                return area.id;
        }
    }
    return std::nullopt;
}

QString doubtOf(const ActivityLine &line)
{
    return line.doubts.empty() ? QString() : line.doubts.front().sentence;
}

QStringList ownerCompletions(const QString &begun, const ActivityContext &context)
{
    QStringList offers;
    const auto offer = [&](const QString &name) {
        if (name.startsWith(begun, Qt::CaseInsensitive) && !offers.contains(name))
            offers << name;
    };
    offer(Text::tr("strategist", "typed after an @"));
    offer(Text::tr("chair", "typed after an @"));
    for (const OwnerName &name : context.names)
        offer(name.typed);
    return offers;
}

} // namespace samsyn
