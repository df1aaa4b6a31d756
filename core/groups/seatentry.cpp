// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the line; storing it is in seatentrystore.cpp.
#include "core/groups/seatentry.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr std::array<QStringView, 4> vacantWords{u"vakant", u"vakans", u"vacant", u"vacancy"};
constexpr std::array<QStringView, 8> unknownWords{u"ej känd", u"inte känd", u"okänd", u"ej klart", u"ej utsedd", u"not known", u"unknown", u"?"};
constexpr std::array<QStringView, 8> absentWords{u"finns inte här", u"finns inte", u"ej aktuellt", u"not applicable", u"n/a", u"–", u"-", u"—"};
constexpr std::array<QStringView, 7> actingWords{u"tf", u"t.f", u"vik", u"v", u"tillförordnad", u"vikarierande", u"acting"};

struct TitleStem {
    QStringView stem;
    SeatFunction function;
};
/// The first that the title holds decides, so what is more particular comes first.
constexpr std::array titleStems{
    TitleStem{u"förvaltningschef", SeatFunction::HeadOfAdministration},
    TitleStem{u"förvaltningsdirektör", SeatFunction::HeadOfAdministration},
    TitleStem{u"kommundirektör", SeatFunction::HeadOfAdministration},
    TitleStem{u"socialchef", SeatFunction::HeadOfAdministration},
    TitleStem{u"områdeschef", SeatFunction::HeadOfAdministration},
    TitleStem{u"head of administration", SeatFunction::HeadOfAdministration},
    TitleStem{u"verksamhetschef", SeatFunction::HeadOfOperations},
    TitleStem{u"avdelningschef", SeatFunction::HeadOfOperations},
    TitleStem{u"head of operations", SeatFunction::HeadOfOperations},
    TitleStem{u"enhetschef", SeatFunction::HeadOfUnit},
    TitleStem{u"gruppchef", SeatFunction::HeadOfUnit},
    TitleStem{u"unit manager", SeatFunction::HeadOfUnit},
    TitleStem{u"samordnare", SeatFunction::Coordinator},
    TitleStem{u"koordinator", SeatFunction::Coordinator},
    TitleStem{u"coordinator", SeatFunction::Coordinator},
    TitleStem{u"strateg", SeatFunction::Strategist},
    TitleStem{u"handläggare", SeatFunction::CaseOfficer},
    TitleStem{u"konsulent", SeatFunction::CaseOfficer},
    TitleStem{u"sekreterare", SeatFunction::CaseOfficer},
    TitleStem{u"case officer", SeatFunction::CaseOfficer},
    TitleStem{u"utvecklingsledare", SeatFunction::Strategist},
    TitleStem{u"direktör", SeatFunction::HeadOfAdministration},
    TitleStem{u"director", SeatFunction::HeadOfAdministration},
    TitleStem{u"projektledare", SeatFunction::Other},
    TitleStem{u"rektor", SeatFunction::Other},
    TitleStem{u"controller", SeatFunction::Other},
    TitleStem{u"chef", SeatFunction::Other},
    TitleStem{u"manager", SeatFunction::Other},
    TitleStem{u"head of", SeatFunction::Other}};

/// Without what Word puts before and people put after a line.
QString plain(const QString &line)
{
    QString text = line.simplified();
    static const QRegularExpression bullet(uR"(^(?:[•·▪◦*]\s*|o\s+(?=\p{Lu})|[-–—]\s+(?=\p{L}))+)"_s);
    text.remove(bullet);
    while (!text.isEmpty() && u" ,;."_s.contains(text.back()))
        text.chop(1);
    return text;
}

QString withCapital(const QString &title)
{
    return title.isEmpty() ? title : title.at(0).toUpper() + title.mid(1);
}

bool isActingWord(QString word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    return std::ranges::any_of(actingWords, [&](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// What a declaration says after its word: "– omorganisation", "(omorganisation)", ": flytt".
QString reasonAfter(const QString &rest)
{
    QString reason = rest.trimmed();
    while (!reason.isEmpty() && u"-–—:,(). "_s.contains(reason.front()))
        reason.remove(0, 1);
    while (!reason.isEmpty() && u") ."_s.contains(reason.back()))
        reason.chop(1);
    for (const QStringView before : {QStringView(u"pga "), QStringView(u"p.g.a. "), QStringView(u"på grund av "), QStringView(u"because of ")}) {
        if (reason.startsWith(before, Qt::CaseInsensitive))
            reason.remove(0, before.size());
    }
    return reason;
}

template <size_t N>
std::optional<QString> afterOneOf(const QString &text, const std::array<QStringView, N> &words)
{
    for (const QStringView word : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QString rest = text.mid(word.size());
        if (rest.isEmpty() || !rest.front().isLetterOrNumber())
            return reasonAfter(rest);
    }
    return std::nullopt;
}

std::optional<SeatEntry> declaration(const QString &text)
{
    SeatEntry entry;
    const std::pair<SeatEntry::Kind, std::optional<QString>> kinds[] = {
        {SeatEntry::Kind::Vacant, afterOneOf(text, vacantWords)},
        {SeatEntry::Kind::Unknown, afterOneOf(text, unknownWords)},
        {SeatEntry::Kind::NotApplicable, afterOneOf(text, absentWords)}};
    for (const auto &[kind, reason] : kinds) {
        if (!reason)
            continue;
        entry.kind = kind;
        entry.reason = *reason;
        return entry;
    }
    return std::nullopt;
}

/// "tf enhetschef", "V verksamhetschef": acting, and the title without the word.
QString withoutActing(const QString &title, bool &acting)
{
    const qsizetype space = title.indexOf(u' ');
    if (space < 0 || !isActingWord(title.left(space)))
        return title;
    acting = true;
    return title.mid(space + 1).trimmed();
}

/// Where in "Anna Berg tf enhetschef" the title begins: at its first word that is one, or that
/// says acting; never at the first word.
qsizetype titleStart(const QString &text)
{
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        const QString rest = text.mid(space + 1);
        const QString word = rest.section(u' ', 0, 0);
        const bool acts = isActingWord(word) && functionOfTitle(rest.mid(word.size()));
        const bool beginsEnglish = rest.startsWith("head of"_L1, Qt::CaseInsensitive) || rest.startsWith("case officer"_L1, Qt::CaseInsensitive) || rest.startsWith("unit manager"_L1, Qt::CaseInsensitive);
        if (acts || beginsEnglish || functionOfTitle(word))
            return space + 1;
    }
    return -1;
}

/// A title with a declaration behind it: "Verksamhetschef (ej känd – pga omorganisation)".
std::optional<SeatEntry> vacantTitle(const QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open <= 0 || !functionOfTitle(text.left(open)))
        return std::nullopt;
    auto entry = declaration(text.mid(open + 1).remove(u')'));
    if (!entry)
        return std::nullopt;
    entry->title = withCapital(withoutActing(text.left(open).trimmed(), entry->acting));
    if (entry->kind == SeatEntry::Kind::Unknown && !entry->reason.isEmpty())
        entry->kind = SeatEntry::Kind::Vacant;
    return entry;
}

} // namespace

std::optional<SeatFunction> functionOfTitle(const QString &words)
{
    for (const TitleStem &known : titleStems) {
        if (words.contains(known.stem, Qt::CaseInsensitive))
            return known.function;
    }
    return std::nullopt;
}

std::optional<SeatEntry> parseSeatEntry(const QString &line)
{
    const QString dashes = line.simplified();
    const QString text = dashes.size() <= 1 ? dashes : plain(line);
    if (text.isEmpty())
        return std::nullopt;
    if (auto entry = declaration(text))
        return entry;
    if (auto entry = vacantTitle(text))
        return entry;
    SeatEntry entry;
    QStringList parts = text.split(QRegularExpression(uR"(\s*[,\t]\s*)"_s), Qt::SkipEmptyParts);
    if (const qsizetype start = titleStart(parts.front()); start > 0) {
        const QString title = parts.front().mid(start);
        parts.front().truncate(start - 1);
        parts.insert(1, title);
    }
    if (parts.size() > 1 && !functionOfTitle(parts[1]) && parts.size() > 2 && functionOfTitle(parts[2]))
        parts.swapItemsAt(1, 2); // name, organization, title
    if (functionOfTitle(parts.front()) && parts.size() > 1 && !functionOfTitle(parts[1]))
        parts.swapItemsAt(0, 1); // title first
    entry.name = parts.value(0).trimmed();
    entry.title = withCapital(withoutActing(parts.value(1).trimmed(), entry.acting));
    entry.organization = parts.value(2).trimmed();
    return entry;
}

QString seatEntryText(const SeatView &view, QDate day)
{
    if (view.person)
        return view.title.isEmpty() ? view.person->name : view.person->name + u", "_s + view.title;
    const SeatState state = view.stateOn(day);
    const QString word = seatStateName(state).toLower();
    return view.seat.stateReason.isEmpty() || state == SeatState::Unknown ? word : word + u" – "_s + view.seat.stateReason;
}

} // namespace samsyn
