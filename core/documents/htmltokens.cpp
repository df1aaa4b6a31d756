// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/htmltokens.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

const QHash<QString, QChar> &entities()
{
    static const QHash<QString, QChar> known = [] {
        QHash<QString, QChar> map{
            {u"amp"_s, u'&'},    {u"lt"_s, u'<'},    {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
            {u"apos"_s, u'\''},  {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'},  {u"lsquo"_s, u'‘'},
            {u"rsquo"_s, u'’'},  {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'},  {u"bdquo"_s, u'„'},
            {u"hellip"_s, u'…'}, {u"bull"_s, u'•'},  {u"euro"_s, u'€'},   {u"minus"_s, u'−'},
            {u"ensp"_s, u' '},   {u"emsp"_s, u' '},  {u"thinsp"_s, u' '}, {u"rarr"_s, u'→'}};
        // The Latin letters, in their order from U+00A0
        const QStringList latin =
            u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"_s
                .split(' '_L1);
        for (qsizetype i = 0; i < latin.size(); ++i)
            map.insert(latin[i], QChar(static_cast<char16_t>(0xA0 + i)));
        return map;
    }();
    return known;
}

QString character(const QString &name)
{
    if (!name.startsWith('#'_L1)) {
        const auto known = entities().constFind(name);
        return known == entities().constEnd() ? QString() : QString(*known);
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == 'x'_L1;
    const uint code = isHex ? name.mid(2).toUInt({}, 16) : name.mid(1).toUInt();
    if (code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return u" "_s;
    const auto letter = static_cast<char32_t>(code);
    return QString::fromUcs4(&letter, 1);
}

QString decoded(const QString &text)
{
    static const QRegularExpression entity(u"&(#?\\w{1,10});"_s);
    QString out;
    qsizetype copied = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        const QString shown = character(match.captured(1));
        out += shown.isEmpty() ? match.captured() : shown;
        copied = match.capturedEnd();
    }
    out += QStringView(text).mid(copied);
    return out;
}

HtmlTag tagOf(const QString &inside)
{
    static const QRegularExpression attribute(
        u"([\\w:-]+)\\s*(?:=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?"_s);
    HtmlTag tag;
    tag.closes = inside.startsWith('/'_L1);
    bool isName = true;
    for (auto found = attribute.globalMatch(inside); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1).toLower();
        if (std::exchange(isName, false)) {
            tag.name = name;
            continue;
        }
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        tag.attributes.insert(name, decoded(value));
    }
    return tag;
}

/// Where a tag that begins here ends: a > in a quoted value is part of it.
qsizetype endOfTag(const QString &html, qsizetype at)
{
    QChar quote;
    for (; at < html.size(); ++at) {
        const QChar c = html[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == '"'_L1 || c == '\''_L1) && html[at - 1] == '='_L1)
            quote = c;
        else if (c == '>'_L1)
            return at;
    }
    return -1;
}

} // namespace

QString HtmlTag::style(const QString &property) const
{
    const QStringList rules = attributes.value(u"style"_s).toLower().split(';'_L1);
    for (const QString &rule : rules)
        if (rule.section(':'_L1, 0, 0).trimmed() == property)
            return rule.section(':'_L1, 1).trimmed();
    return {};
}

void readHtml(const QString &html,
              const std::function<void(const HtmlTag &)> &onTag,
              const std::function<void(const QString &)> &onText)
{
    static const QSet<QString> silent{u"style"_s,
                                      u"script"_s,
                                      u"title"_s,
                                      u"xml"_s,
                                      u"svg"_s,
                                      u"object"_s,
                                      u"template"_s,
                                      u"select"_s};
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf('<'_L1, at);
        if (const QString text = html.mid(at, open < 0 ? -1 : open - at); !text.isEmpty())
            onText(decoded(text));
        if (open < 0 || open + 1 >= html.size())
            return;
        const QChar next = html[open + 1];
        if (!next.isLetter() && next != '/'_L1 && next != '!'_L1 && next != '?'_L1) {
            onText(u"<"_s);
            at = open + 1;
            continue;
        }
        const bool isComment = QStringView(html).mid(open).startsWith(u"<!--");
        const qsizetype end =
            isComment ? html.indexOf(u"-->"_s, open + 4) : endOfTag(html, open + 1);
        if (end < 0)
            return; // cut off in the middle
        at = end + (isComment ? 3 : 1);
        if (!next.isLetter() && next != '/'_L1)
            continue;
        const HtmlTag tag = tagOf(html.mid(open + 1, end - open - 1));
        if (!tag.closes && silent.contains(tag.name)) {
            const qsizetype close = html.indexOf(u"</"_s + tag.name, at, Qt::CaseInsensitive);
            at = close < 0 ? html.size() : close;
        } else {
            onTag(tag);
        }
    }
}

} // namespace samsyn
