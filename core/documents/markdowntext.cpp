// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markdowntext.h"

#include <QRegularExpression>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr size_t mostLevels = 2; // of lists within each other; deeper items stand on the last

/// The character of "&amp;" or "&#228;"; the text as it is where there is none.
QString entity(const QString &text)
{
    static const QHash<QString, QString> named{{u"&amp;"_s, u"&"_s},
                                               {u"&lt;"_s, u"<"_s},
                                               {u"&gt;"_s, u">"_s},
                                               {u"&quot;"_s, u"\""_s},
                                               {u"&nbsp;"_s, u"\u00A0"_s}};
    if (const auto known = named.constFind(text); known != named.constEnd())
        return *known;
    static const QRegularExpression numbered(u"^&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));$"_s);
    const auto match = numbered.match(text);
    const uint code =
        match.captured(1).isEmpty() ? match.captured(2).toUInt() : match.captured(1).toUInt({}, 16);
    const bool isText =
        code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isText ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : text;
}

/// Builds blocks from what the parser finds.
class Reader
{
public:
    std::vector<Block> read(const QString &markdown);

private:
    struct List
    {
        bool numbered = false;
        int first = 1;
    };

    void enter(MD_BLOCKTYPE type, const void *detail);
    void leave(MD_BLOCKTYPE type);
    void enterItem();
    void text(MD_TEXTTYPE type, const QString &text);
    /// The text so far becomes a paragraph, or part of the item that it stands in.
    void flush();
    std::vector<Items::Item> &itemsAt(size_t level);

    std::vector<Block> m_blocks;
    std::vector<List> m_lists; // open ones, the outermost first
    Items m_items;             // of the outermost
    RichText m_text;
    int m_strong = 0;
    int m_emphasis = 0;
};

std::vector<Items::Item> &Reader::itemsAt(size_t level)
{
    std::vector<Items::Item> *items = &m_items.items;
    for (size_t i = 1; i < level; ++i)
        items = &items->back().items;
    return *items;
}

void Reader::enterItem()
{
    flush();
    itemsAt(std::min(m_lists.size(), mostLevels)).emplace_back();
}

void Reader::flush()
{
    const RichText text = std::exchange(m_text, {}).trimmed();
    if (text.isEmpty())
        return;
    if (m_lists.empty()) {
        m_blocks.emplace_back(Paragraph{text});
        return;
    }
    RichText &item = itemsAt(std::min(m_lists.size(), mostLevels)).back().text;
    if (!item.isEmpty())
        item.add(u"\n"_s);
    item.add(text);
}

void Reader::enter(MD_BLOCKTYPE type, const void *detail)
{
    flush();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        List list{type == MD_BLOCK_OL};
        if (list.numbered)
            list.first = static_cast<int>(
                std::min(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start, 999999999U));
        if (m_lists.empty())
            m_items = Items{list.numbered, {}, list.first};
        else if (m_lists.size() < mostLevels)
            itemsAt(m_lists.size()).back().numbered = list.numbered;
        m_lists.push_back(list);
    } else if (type == MD_BLOCK_LI) {
        enterItem();
    } else if (type == MD_BLOCK_H) {
        ++m_strong;
    }
}

void Reader::leave(MD_BLOCKTYPE type)
{
    flush();
    if (type == MD_BLOCK_H)
        --m_strong;
    if (type != MD_BLOCK_UL && type != MD_BLOCK_OL)
        return;
    m_lists.pop_back();
    if (m_lists.empty())
        m_blocks.emplace_back(std::exchange(m_items, {}));
}

void Reader::text(MD_TEXTTYPE type, const QString &text)
{
    QString shown = text;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        shown = u"\n"_s;
    else if (type == MD_TEXT_ENTITY)
        shown = entity(text);
    else if (type == MD_TEXT_NULLCHAR)
        shown = QChar(QChar::ReplacementCharacter);
    m_text.add(shown, m_strong > 0, m_emphasis > 0);
}

std::vector<Block> Reader::read(const QString &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<Reader *>(self)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<Reader *>(self)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<Reader *>(self)->m_strong += type == MD_SPAN_STRONG ? 1 : 0;
        static_cast<Reader *>(self)->m_emphasis += type == MD_SPAN_EM ? 1 : 0;
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<Reader *>(self)->m_strong -= type == MD_SPAN_STRONG ? 1 : 0;
        static_cast<Reader *>(self)->m_emphasis -= type == MD_SPAN_EM ? 1 : 0;
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<Reader *>(self)->text(type, QString::fromUtf8(text, size));
        return 0;
    };
    const QByteArray utf8 = markdown.toUtf8();
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, this);
    return std::move(m_blocks);
}

bool isClause(const RichText &line)
{
    static const QRegularExpression att(u"^\\s*att\\s"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return att.match(line.plain()).hasMatch();
}

/// The paragraph's lines up to the first clause, and each clause with the lines that follow it.
void addClauses(const RichText &text, std::vector<Block> &blocks)
{
    std::vector<Paragraph> parts;
    for (const RichText &line : text.lines()) {
        if (isClause(line))
            parts.push_back({line.trimmed(), Paragraph::Style::Clause});
        else if (parts.empty())
            parts.push_back({line});
        else {
            parts.back().text.add(u"\n"_s);
            parts.back().text.add(line);
        }
    }
    for (Paragraph &part : parts)
        blocks.emplace_back(std::move(part));
}

QString plainItems(const Items &items, const QString &indent)
{
    QString text;
    int number = items.first;
    for (const Items::Item &item : items.items) {
        const QString mark = items.numbered ? QString::number(number++) + u". "_s : u"– "_s;
        const QString under = indent + QString(mark.size(), ' '_L1);
        text += indent + mark + item.text.plain().replace('\n'_L1, '\n'_L1 + under) + '\n'_L1 +
                plainItems(Items{item.numbered, item.items}, under);
    }
    return text;
}

} // namespace

std::vector<Block> blocksOfMarkdown(const QString &markdown)
{
    return Reader().read(markdown);
}

std::vector<Block> decisionBlocks(const QString &markdown)
{
    std::vector<Block> blocks;
    for (Block &block : blocksOfMarkdown(markdown)) {
        const auto *items = std::get_if<Items>(&block);
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            addClauses(paragraph->text, blocks);
        } else if (items && std::ranges::all_of(items->items, isClause, &Items::Item::text)) {
            for (const Items::Item &item : items->items) {
                addClauses(item.text, blocks);
                if (!item.items.empty())
                    blocks.emplace_back(Items{item.numbered, item.items});
            }
        } else {
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

QString plainOfMarkdown(const QString &markdown)
{
    QStringList parts;
    for (const Block &block : blocksOfMarkdown(markdown)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            parts << paragraph->text.plain();
        else if (const auto *items = std::get_if<Items>(&block))
            parts << plainItems(*items, {}).chopped(1);
    }
    return parts.join(u"\n\n"_s);
}

} // namespace samsyn
