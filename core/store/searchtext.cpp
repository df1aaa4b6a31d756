// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool isOfWords(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// What is there without being seen: soft hyphens out of documents, joiners, variants of a symbol.
bool isUnseen(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F);
}

/// Letters that Unicode does not take for another one with a mark, but a keyboard without them does.
QLatin1String withoutStroke(char32_t c)
{
    switch (c) {
    case U'ø': return "o"_L1;
    case U'æ': return "ae"_L1;
    case U'œ': return "oe"_L1;
    case U'ß': return "ss"_L1;
    case U'đ':
    case U'ð': return "d"_L1;
    case U'þ': return "th"_L1;
    case U'ł': return "l"_L1;
    case U'ı': return "i"_L1;
    default: return {};
    }
}

char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

QString computedFold(char32_t c)
{
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    QString folded;
    for (qsizetype at = 0; at < parts.size();) {
        const char32_t small = QChar::toCaseFolded(nextCharacter(parts, at));
        if (QChar::isMark(small))
            continue;
        if (const QLatin1String plain = withoutStroke(small); !plain.isEmpty())
            folded += plain;
        else
            folded += QString::fromUcs4(&small, 1);
    }
    return folded;
}

/// Of the letters that European languages have, folded once for the program.
const QString &fold(char32_t c, QString &made)
{
    static const std::vector<QString> known = [] {
        std::vector<QString> table;
        for (char32_t letter = 0; letter < 0x250; ++letter)
            table.push_back(computedFold(letter));
        return table;
    }();
    if (c < known.size())
        return known[c];
    return made = computedFold(c);
}

/// Grows a form character by character.
class Former
{
public:
    Former(qsizetype length, std::vector<qsizetype> *places) : m_places(places)
    {
        m_form.reserve(length + length / 4 + 2);
        put(U' ', 0);
    }

    /// The character stands in the text from place to end.
    void add(char32_t c, qsizetype place, qsizetype end)
    {
        const bool ofWords = isOfWords(c);
        if (m_inWord && !ofWords)
            put(U' ', place);
        m_inWord = ofWords;
        if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control)
            return;
        put(c, place);
        if (!ofWords)
            put(U' ', end);
    }

    QString finish(qsizetype end)
    {
        if (m_inWord)
            put(U' ', end);
        return std::move(m_form);
    }

private:
    void put(char32_t c, qsizetype place)
    {
        const qsizetype before = m_form.size();
        if (QChar::requiresSurrogates(c))
            m_form.append(QChar::highSurrogate(c)).append(QChar::lowSurrogate(c));
        else
            m_form.append(QChar(char16_t(c)));
        if (m_places)
            m_places->insert(m_places->end(), size_t(m_form.size() - before), place);
    }

    QString m_form;
    std::vector<qsizetype> *m_places;
    bool m_inWord = false;
};

} // namespace

QString searchForm(QStringView text, Spelling spelling, std::vector<qsizetype> *places)
{
    Former former(text.size(), places);
    QString made;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype place = at;
        const char32_t c = nextCharacter(text, at);
        if (isUnseen(c))
            continue;
        if (spelling == Spelling::Exact) {
            former.add(QChar::toCaseFolded(c), place, at);
            continue;
        }
        const QStringView folded = fold(c, made);
        for (qsizetype part = 0; part < folded.size();) {
            const char32_t letter = nextCharacter(folded, part);
            former.add(letter, place, part < folded.size() ? place : at);
        }
    }
    return former.finish(text.size());
}

QString searchForm(const Entity &entity, const Values &values, Spelling spelling)
{
    QString whole;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!entity.fields[i].isSearched)
            continue;
        const QString form = searchForm(searchedText(values[i]), spelling);
        if (form.size() > 1)
            whole += whole.isEmpty() ? form : u'\n' + form;
    }
    return whole;
}

std::vector<quint64> trigramsOf(const QString &form)
{
    constexpr quint64 threeCharacters = (quint64(1) << 63) - 1;
    std::vector<quint64> trigrams;
    trigrams.reserve(size_t(form.size()));
    quint64 last = 0;
    for (qsizetype at = 0, count = 1; at < form.size(); ++count) {
        last = (last << 21 | nextCharacter(form, at)) & threeCharacters;
        if (count >= 3)
            trigrams.push_back(last);
    }
    std::ranges::sort(trigrams);
    trigrams.erase(std::ranges::unique(trigrams).begin(), trigrams.end());
    return trigrams;
}

QString searchedText(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace samsyn
