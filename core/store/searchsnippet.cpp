// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The piece of a text that a hit shows, and where its words stand in it.
#include "core/store/search.h"
#include "core/store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using Mark = Snippet::Mark;

/// A text's form, and the way back from it.
struct Form {
    explicit Form(const QString &text, Spelling spelling) : form(searchForm(text, spelling, &places)), end(text.size())
    {
    }

    /// Where a word stands, in the text, all places of the best kind: whole, else beginning a word,
    /// else inside one.
    std::vector<Mark> marksOf(const QString &word) const
    {
        std::vector<Mark> marks;
        for (const QString &sought : {u' ' + word + u' ', u' ' + word, word}) {
            const qsizetype before = sought.startsWith(u' ') && !word.startsWith(u' ') ? 1 : 0;
            for (qsizetype at = form.indexOf(sought); at >= 0; at = form.indexOf(sought, at + 1))
                marks.push_back(between(at + before, at + before + word.size()));
            if (!marks.empty())
                break;
        }
        return marks;
    }

    std::vector<qsizetype> places; // of the form's characters; made by it, so it stands before it
    QString form;
    qsizetype end;

private:
    Mark between(qsizetype from, qsizetype to) const
    {
        const qsizetype begin = places[size_t(from)];
        // A folded letter may have left its mark behind it, or become two
        qsizetype after = size_t(to) < places.size() ? places[size_t(to)] : end;
        if (after <= begin)
            after = std::min(begin + 1, end);
        return {begin, after - begin};
    }
};

/// In their order, with those that meet made one.
void join(std::vector<Mark> &marks)
{
    std::ranges::sort(marks, {}, &Mark::from);
    std::vector<Mark> joined;
    for (const Mark &mark : marks) {
        if (joined.empty() || mark.from > joined.back().from + joined.back().length)
            joined.push_back(mark);
        else
            joined.back().length = std::max(joined.back().length, mark.from + mark.length - joined.back().from);
    }
    marks = std::move(joined);
}

/// The nearest place at which a text may be cut: between words where one is near, and never within
/// a character.
qsizetype cutNear(const QString &text, qsizetype place, int step)
{
    for (qsizetype at = place, gone = 0; at > 0 && at < text.size() && gone < 15; at += step, ++gone) {
        if (text[at].isSpace())
            return step > 0 ? at + 1 : at;
    }
    while (place > 0 && place < text.size() && (text[place].isLowSurrogate() || text[place].isMark()))
        --place;
    return place;
}

} // namespace

Snippet snippetOf(const QString &text, const std::vector<SearchWord> &words, bool exact, qsizetype length)
{
    const Form form(text, exact ? Spelling::Exact : Spelling::Folded);
    std::vector<Mark> marks;
    qsizetype first = text.size();
    for (const SearchWord &word : words) {
        const std::vector<Mark> found = form.marksOf(exact ? word.exact : word.folded);
        if (!found.empty())
            first = std::min(first, found.front().from);
        marks.insert(marks.end(), found.begin(), found.end());
    }
    join(marks);
    qsizetype from = 0;
    qsizetype to = text.size();
    if (text.size() > length) {
        const qsizetype start = marks.empty() ? 0 : std::clamp<qsizetype>(first - length / 3, 0, text.size() - length);
        from = start == 0 ? 0 : cutNear(text, start, 1);
        to = start + length >= text.size() ? text.size() : cutNear(text, start + length, -1);
    }
    Snippet snippet;
    const QString before = from > 0 ? u"… "_s : QString();
    snippet.text = before + text.mid(from, to - from) + (to < text.size() ? u" …"_s : QString());
    for (QChar &c : snippet.text) {
        if ((c.isSpace() && c != QChar::Nbsp) || c.category() == QChar::Other_Control)
            c = u' '; // one for one, so that the marks stay where they are
    }
    for (const Mark &mark : marks) {
        const qsizetype begin = std::max(mark.from, from);
        const qsizetype end = std::min(mark.from + mark.length, to);
        if (begin < end)
            snippet.marks.push_back({begin - from + before.size(), end - begin});
    }
    return snippet;
}

} // namespace samsyn
