// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmltext.h"

#include "core/documents/htmltokens.h"
#include "core/documents/textlines.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// An element that is open, and what it makes of the text in it.
struct Open
{
    QString name;
    bool strong = false;
    bool emphasis = false;
    bool isHidden = false;
    bool isMark = false; // the mark of a Word item, as Word typed it
};

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks{
        u"p"_s,      u"div"_s,    u"h1"_s,         u"h2"_s,  u"h3"_s,      u"h4"_s,
        u"h5"_s,     u"h6"_s,     u"blockquote"_s, u"pre"_s, u"section"_s, u"article"_s,
        u"header"_s, u"footer"_s, u"main"_s,       u"dl"_s,  u"dt"_s,      u"dd"_s,
        u"hr"_s,     u"table"_s,  u"body"_s,       u"ul"_s,  u"ol"_s,      u"li"_s};
    return blocks.contains(name);
}

bool isVoid(const QString &name)
{
    static const QSet<QString> voids{u"br"_s,
                                     u"hr"_s,
                                     u"img"_s,
                                     u"meta"_s,
                                     u"link"_s,
                                     u"input"_s,
                                     u"col"_s,
                                     u"wbr"_s,
                                     u"base"_s,
                                     u"area"_s,
                                     u"embed"_s};
    return voids.contains(name);
}

class Reader
{
public:
    std::vector<Block> read(const QString &html)
    {
        readHtml(
            html,
            [this](const HtmlTag &tag) { tag.closes ? leave(tag.name) : enter(tag); },
            [this](const QString &text) { add(text); });
        flush();
        return blocksOfLines(m_lines);
    }

private:
    struct List
    {
        bool numbered = false;
        int first = 1;
    };

    void enter(const HtmlTag &tag);
    void leave(const QString &name);
    void beginBlock(const HtmlTag &tag);
    void push(const HtmlTag &tag);
    void add(const QString &text);
    void addSpace();
    void addBetween(const QString &mark);
    void flush();
    void flushItem(const RichText &text);
    bool flushWordItem(RichText text);
    const Open &top() const { return m_open.back(); }

    std::vector<TextLine> m_lines;
    std::vector<Open> m_open{{}};
    std::vector<List> m_lists;
    RichText m_text;
    int m_cells = 0; // cells open, within which nothing begins a paragraph
    bool m_isFirstCell = true;
    bool m_beginsItem = false; // an item whose text has not come yet
    bool m_beginsList = false;
    int m_wordLevel = 0;       // of the paragraph, where Word says that it is an item
    bool m_isWordItem = false; // it may be one by how it looks
    QString m_wordList;        // which of Word's lists the last item belonged to
    QString m_mark;
};

void Reader::push(const HtmlTag &tag)
{
    static const QRegularExpression heading(u"^h[1-6]$"_s);
    static const QRegularExpression bold(u"^(?:bold|[6-9]00)"_s);
    Open open = top();
    open.name = tag.name;
    if (tag.name == u"b"_s || tag.name == u"strong"_s || heading.match(tag.name).hasMatch())
        open.strong = true;
    if (tag.name == u"i"_s || tag.name == u"em"_s)
        open.emphasis = true;
    if (const QString weight = tag.style(u"font-weight"_s); !weight.isEmpty())
        open.strong = bold.match(weight).hasMatch();
    if (const QString slant = tag.style(u"font-style"_s); !slant.isEmpty())
        open.emphasis = slant.startsWith(u"italic"_s) || slant.startsWith(u"oblique"_s);
    if (tag.style(u"display"_s) == u"none"_s || tag.style(u"mso-hide"_s) == u"all"_s)
        open.isHidden = true;
    if (tag.style(u"mso-list"_s) == u"ignore"_s)
        open.isMark = true;
    m_open.push_back(open);
}

void Reader::enter(const HtmlTag &tag)
{
    if (isBlock(tag.name))
        beginBlock(tag);
    if (tag.name == u"br"_s)
        m_cells > 0 ? addSpace() : m_text.add(u"\n"_s);
    if (tag.name == u"tr"_s)
        m_isFirstCell = true;
    if (tag.name == u"td"_s || tag.name == u"th"_s) {
        if (!std::exchange(m_isFirstCell, false))
            addBetween(u"\t"_s);
        ++m_cells;
    }
    if (!isVoid(tag.name))
        push(tag);
}

void Reader::beginBlock(const HtmlTag &tag)
{
    if (m_cells > 0 && tag.name != u"table"_s) {
        addSpace();
        return;
    }
    flush();
    if (tag.name == u"ul"_s || tag.name == u"ol"_s) {
        m_beginsList = m_beginsList || m_lists.empty();
        m_lists.push_back(
            {tag.name == u"ol"_s, std::max(tag.attributes.value(u"start"_s).toInt(), 1)});
    } else if (tag.name == u"li"_s) {
        m_beginsItem = true;
    } else if (tag.name == u"p"_s || tag.name == u"div"_s) {
        static const QRegularExpression word(u"^(\\S+) level(\\d)"_s);
        const auto match = word.match(tag.style(u"mso-list"_s));
        m_wordLevel = match.captured(2).toInt();
        m_isWordItem = tag.attributes.value(u"class"_s).startsWith(u"MsoList"_s);
        if (m_wordLevel > 0 && std::exchange(m_wordList, match.captured(1)) != match.captured(1))
            m_beginsList = true;
    }
}

void Reader::leave(const QString &name)
{
    if ((name == u"td"_s || name == u"th"_s) && m_cells > 0)
        --m_cells;
    else if (name == u"tr"_s && m_cells == 0)
        addBetween(u"\n"_s);
    else if (isBlock(name) && m_cells == 0)
        flush();
    else if (isBlock(name))
        addSpace();
    if ((name == u"ul"_s || name == u"ol"_s) && !m_lists.empty() && m_cells == 0)
        m_lists.pop_back();
    for (size_t i = m_open.size(); i > 1; --i) {
        if (m_open[i - 1].name != name)
            continue;
        m_open.resize(i - 1);
        break;
    }
}

void Reader::addSpace()
{
    const bool isNeeded = !m_text.isEmpty() && !m_text.runs.back().text.back().isSpace();
    if (isNeeded)
        m_text.add(u" "_s, top().strong, top().emphasis);
}

/// What stands between cells and rows, in the place of the space that ends them.
void Reader::addBetween(const QString &mark)
{
    const QString before = m_text.plain();
    if (before.endsWith(' '_L1))
        m_text = m_text.mid(0, before.size() - 1);
    m_text.add(mark);
}

void Reader::add(const QString &text)
{
    if (top().isHidden)
        return;
    if (top().isMark) {
        m_mark += text;
        return;
    }
    const bool keepsLines =
        std::ranges::any_of(m_open, [](const Open &o) { return o.name == u"pre"_s; });
    QString word;
    for (const QChar c : text) {
        const bool isSpace =
            c == ' '_L1 || c == '\t'_L1 || c == '\n'_L1 || c == '\r'_L1 || c == '\f'_L1;
        if (!isSpace || (keepsLines && c != '\r'_L1)) {
            if (c != QChar::SoftHyphen)
                word += c;
            continue;
        }
        m_text.add(std::exchange(word, {}), top().strong, top().emphasis);
        addSpace();
    }
    m_text.add(word, top().strong, top().emphasis);
}

void Reader::flush()
{
    const RichText text = std::exchange(m_text, {}).trimmed();
    if (text.isEmpty())
        return;
    if (!m_lists.empty()) {
        flushItem(text);
    } else if (!flushWordItem(text)) {
        m_wordList.clear();
        m_lines.push_back({text});
    }
    m_mark.clear();
    m_wordLevel = 0;
    m_isWordItem = false;
}

/// A further paragraph of an item is a line of it.
void Reader::flushItem(const RichText &text)
{
    const int level = static_cast<int>(std::min<size_t>(m_lists.size(), 2));
    if (std::exchange(m_beginsItem, false) || m_lines.empty() || m_lines.back().level == 0) {
        const List &list = m_lists[static_cast<size_t>(level - 1)];
        const bool begins = level == 1 && std::exchange(m_beginsList, false);
        m_lines.push_back({text, level, list.numbered, list.first, begins});
    } else {
        m_lines.back().text.add(u"\n"_s);
        m_lines.back().text.add(text);
    }
}

/// Word's items are paragraphs; their mark is typed before them, or told apart by a style.
bool Reader::flushWordItem(RichText text)
{
    static const QRegularExpression typed(u"^\\s*(?:[·•▪◦‣§o–-]|\\(?\\w{1,3}[.)])[\\s\\x{A0}]+"_s);
    static const QRegularExpression bullet(u"^\\s*[·•▪◦‣][\\s\\x{A0}]+"_s);
    static const QRegularExpression number(u"^\\s*\\(?(\\w{1,3})[.)]"_s);
    if (m_wordLevel == 0) {
        const auto match = (m_isWordItem ? typed : bullet).match(text.plain());
        if (!match.hasMatch())
            return false;
        m_wordLevel = 1;
        m_mark = match.captured();
        text = text.mid(match.capturedLength()).trimmed();
    }
    const auto match = number.match(m_mark);
    const bool begins = m_wordLevel == 1 && std::exchange(m_beginsList, false);
    m_lines.push_back({text,
                       std::min(m_wordLevel, 2),
                       match.hasMatch(),
                       std::max(match.captured(1).toInt(), 1),
                       begins});
    return true;
}

} // namespace

std::vector<Block> blocksOfHtml(const QString &html)
{
    return Reader().read(html);
}

} // namespace samsyn
