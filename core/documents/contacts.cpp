// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/contacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

/// Addresses, and Swedish numbers with their area code: "08-535 300 00", "+46 70 123 45 67".
const QRegularExpression &contact()
{
    static const QRegularExpression pattern(
        u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
        "|(?<![\\w.,/:-])(?:\\+46[ \u00A0-]?(?:\\(0\\)[ \u00A0]?)?|0)[1-9]\\d{0,3}[ \u00A0-]{0,3}\\d{2,3}(?:[ \u00A0-]?\\d{2,3}){1,3}(?![\\w/:])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

class Omission
{
public:
    explicit Omission(QString mark) : m_mark(std::move(mark)) {}

    void operator()(Heading &heading) const { leaveOut(heading.text); }
    void operator()(Paragraph &paragraph) const
    {
        leaveOut(paragraph.text);
        leaveOut(paragraph.strong);
    }
    void operator()(Items &items) const
    {
        for (Items::Item &item : items.items)
            leaveOut(item);
    }
    void operator()(Facts &facts) const
    {
        for (auto &[label, value] : facts.rows)
            leaveOut(value);
    }
    void operator()(Signatures &signatures) const
    {
        for (auto &[role, name] : signatures.rows)
            leaveOut(name);
    }
    void operator()(Table &table) const
    {
        for (Row &row : table.rows) {
            for (Cell &cell : row.cells)
                leaveOut(cell.text);
        }
    }
    void operator()(Contents &) const {}
    void operator()(Chart &) const {}
    void operator()(PageBreak &) const {}

private:
    void leaveOut(QString &text) const { text = withoutContacts(text, m_mark); }
    void leaveOut(RichText &text) const
    {
        RichText kept;
        for (const Run &run : text.runs)
            kept.add(withoutContacts(run.text, m_mark), run.strong, run.emphasis);
        text = kept;
    }
    void leaveOut(Items::Item &item) const
    {
        leaveOut(item.text);
        for (Items::Item &under : item.items)
            leaveOut(under);
    }

    QString m_mark;
};

/// "Åsa Wikner, strateg, 08-535 300 00, asa@…": what is left of a foot, without empty places.
QString footWithout(const QString &foot)
{
    static const QRegularExpression parts(u"\\s*[,;\\n]\\s*|\\s+[·|]\\s+"_s);
    QStringList kept;
    for (const QString &part : foot.split(parts, Qt::SkipEmptyParts)) {
        if (!part.contains(contact()))
            kept << part.trimmed();
    }
    return kept.join(u", "_s);
}

} // namespace

QString withoutContacts(const QString &text, const QString &mark)
{
    return QString(text).replace(contact(), mark);
}

Document withoutContacts(Document document)
{
    const LanguageScope scope(document.language);
    const Omission leaveOut(Text::tr("[contact left out]"));
    for (Block &block : document.blocks)
        std::visit(leaveOut, block);
    if (document.contact.contains(contact()))
        document.contact = footWithout(document.contact);
    return document;
}

} // namespace samsyn
