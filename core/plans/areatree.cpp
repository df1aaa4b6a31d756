// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/areatree.h"

#include "core/plans/pastedlines.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Takes the words for which level it is worked at off the title's end.
PlanLevel takeLevel(QString &title)
{
    static const QRegularExpression words(uR"([,\s(]+((?:delregionalt|regionalt)(?:(?:\s|,|/|och)+(?:delregionalt|regionalt))?)[\s.)]*$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = words.match(title);
    if (!match.hasMatch())
        return PlanLevel::Unspecified;
    const QString level = match.captured(1).toLower();
    title.truncate(match.capturedStart());
    if (!level.contains(u"delregionalt"_s))
        return PlanLevel::Regional;
    return level.count(u"regionalt"_s) > 1 ? PlanLevel::Both : PlanLevel::SubRegional;
}

/// What is asked is what stands last: "…, utbildning, administration?", "introduktion/Matchning?".
QString takeQuestion(QString &title)
{
    if (!title.endsWith(u'?'))
        return {};
    const qsizetype begin = std::max(title.lastIndexOf(u','), title.lastIndexOf(u'/')) + 1;
    const QString question = title.mid(begin).trimmed();
    title.chop(1);
    return question;
}

PastedArea areaOf(const QString &written)
{
    PastedArea area;
    area.title = written.simplified();
    while (!area.title.isEmpty() && u" -–—:;."_s.contains(area.title.back()))
        area.title.chop(1);
    area.level = takeLevel(area.title);
    area.question = takeQuestion(area.title);
    area.state = area.question.isEmpty() ? AreaState::Current : AreaState::OpenQuestion;
    return area;
}

void describe(PastedArea &area, const PastedLine &line)
{
    const QString text = line.cells.join(u' ').simplified();
    if (!area.description.isEmpty())
        area.description += line.isBulleted ? u"\n"_s : u"\n\n"_s;
    area.description += line.isBulleted ? u"- "_s + text : text;
}

std::optional<FocusArea> areaWithCode(const std::vector<FocusArea> &areas, const QString &code)
{
    const auto found = std::ranges::find(areas, code, &FocusArea::code);
    return found == areas.end() ? std::nullopt : std::optional(*found);
}

int lastPosition(const std::vector<FocusArea> &areas, std::optional<Id<FocusArea>> parent)
{
    int position = 0;
    for (const FocusArea &area : areas) {
        if (area.parent == parent)
            position = std::max(position, area.position + 1);
    }
    return position;
}

void linkAll(Transaction &transaction, const std::vector<Id<FocusArea>> &areas)
{
    for (size_t i = 0; i < areas.size(); ++i) {
        for (size_t j = i + 1; j < areas.size(); ++j)
            transaction.insert(FocusAreaLink{{}, {}, areas[i], areas[j], {}});
    }
}

} // namespace

PastedAreas focusAreasOf(const QString &text)
{
    static const QRegularExpression numbered = pattern(uR"(^\s*(\d{1,2})[.)]?\s+(\S.*)$)"_s);
    static const QRegularExpression lettered(uR"(^\s*(\p{Lu})[.)]\s+(\S.*)$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression coded(uR"(^\s*(\d{1,2})(\p{Lu})[.):]?\s+(\S.*)$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    PastedAreas read;
    int top = -1;
    for (const PastedLine &line : pastedLines(text)) {
        const QString whole = line.cells.join(u' ');
        const auto number = numbered.match(whole);
        const auto letter = lettered.match(whole);
        const auto code = coded.match(whole);
        if (!line.isBulleted && number.hasMatch()) {
            read.areas.push_back(areaOf(number.captured(2)));
            read.areas.back().code = number.captured(1);
            top = int(read.areas.size()) - 1;
        } else if (!line.isBulleted && top >= 0 && (letter.hasMatch() || code.hasMatch())) {
            read.areas.push_back(areaOf(letter.hasMatch() ? letter.captured(2) : code.captured(3)));
            read.areas.back().code = read.areas[size_t(top)].code + (letter.hasMatch() ? letter.captured(1) : code.captured(2));
            read.areas.back().parent = top;
        } else if (read.areas.empty()) {
            read.goIntoOneAnother |= whole.contains(u"in i varann"_s, Qt::CaseInsensitive);
        } else if (!whole.trimmed().startsWith(u'/')) { // who wrote it, and when
            describe(read.areas.back(), line);
        }
    }
    return read;
}

std::vector<Id<FocusArea>> addFocusAreas(Transaction &transaction, const PastedAreas &areas, std::optional<QDate> from)
{
    std::vector<Id<FocusArea>> added;
    std::vector<Id<FocusArea>> ids; // of all
    std::vector<Id<FocusArea>> newTop;
    for (const PastedArea &pasted : areas.areas) {
        const std::vector<FocusArea> present = transaction.store().all<FocusArea>();
        if (const auto known = areaWithCode(present, pasted.code)) {
            ids.push_back(known->id);
            continue;
        }
        FocusArea area;
        if (pasted.parent >= 0)
            area.parent = ids.at(size_t(pasted.parent));
        area.position = lastPosition(present, area.parent);
        area.code = pasted.code;
        area.title = pasted.title;
        area.description = pasted.description;
        area.level = pasted.level;
        area.state = pasted.state;
        area.question = pasted.question;
        area.from = from;
        ids.push_back(transaction.insert(area));
        added.push_back(ids.back());
        if (!area.parent)
            newTop.push_back(ids.back());
    }
    if (areas.goIntoOneAnother)
        linkAll(transaction, newTop);
    return added;
}

} // namespace samsyn
