// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/rosterlines.h"

#include "core/members/members.h"
#include "core/members/municipalities.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr std::array<std::pair<QStringView, GroupKind>, 10> kindWords{{
    {u"ledningsgrupp", GroupKind::Executive}, {u"styrgrupp", GroupKind::Steering},
    {u"beredningsgrupp", GroupKind::Preparatory}, {u"arbetsgrupp", GroupKind::Working},
    {u"referensgrupp", GroupKind::Reference}, {u"executive group", GroupKind::Executive},
    {u"steering group", GroupKind::Steering}, {u"preparatory group", GroupKind::Preparatory},
    {u"working group", GroupKind::Working}, {u"reference group", GroupKind::Reference}}};

constexpr std::array<QStringView, 14> headWords{u"namn", u"name", u"titel", u"title", u"kommun", u"organisation", u"organization", u"part", u"grupp", u"group", u"befattning", u"funktion", u"roll", u"från"};

/// A line without its bullet and what closes it.
QString bare(const QString &line)
{
    QString text = line.simplified();
    static const QRegularExpression bullet(uR"(^(?:[•·▪◦*]\s*|o\s+(?=\p{Lu})|[-–—]\s*(?=\p{L})|\d+[.)]\s+)+)"_s);
    text.remove(bullet);
    while (!text.isEmpty() && u" ,;:."_s.contains(text.back()))
        text.chop(1);
    return text;
}

/// Two to five words that begin with a capital letter: what may be a name where a title follows.
bool looksLikeName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5)
        return false;
    return std::ranges::all_of(words, [](const QString &word) { return word.front().isUpper(); })
        && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

/// What the headings above a line say.
struct RosterReader::Context {
    std::optional<Id<Group>> group;
    std::optional<Id<Organization>> organization;
    QString unknownOrganization; // a heading that looks like one but is not in the workspace
    std::vector<std::optional<Id<Group>>> columns; // of a matrix, after the first
};

RosterReader::RosterReader(const Store &store, QDate day)
{
    for (const OrganizationName &name : store.all<OrganizationName>()) {
        for (const QString &form : placeNameForms(name.name))
            m_organizations.emplace(form, name.organization);
    }
    for (const Organization &organization : store.all<Organization>()) {
        for (const QString &name : {organization.name, organization.fullName}) {
            for (const QString &form : name.isEmpty() ? QStringList() : placeNameForms(name))
                m_organizations.emplace(form, organization.id);
        }
        if (organization.key == "af"_L1 || organization.name == u"Arbetsförmedlingen")
            m_organizations.emplace(u"af"_s, organization.id);
    }
    for (const Group &group : groupsOn(store, day)) {
        m_groups.emplace(nameOn(store, group, day).toLower(), group.id);
        if (!group.body)
            m_kinds[kindOn(store, group, day)].push_back(group.id);
    }
}

std::optional<Id<Organization>> RosterReader::organizationNamed(const QString &name) const
{
    for (const QString &form : placeNameForms(name)) {
        if (const auto found = m_organizations.find(form); found != m_organizations.end())
            return found->second;
    }
    return std::nullopt;
}

std::optional<Id<Group>> RosterReader::groupOfKind(GroupKind kind) const
{
    const auto found = m_kinds.find(kind);
    return found != m_kinds.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
}

std::optional<Id<Group>> RosterReader::groupNamed(const QString &name) const
{
    const QString plain = bare(name).toLower();
    if (const auto found = m_groups.find(plain); found != m_groups.end())
        return found->second;
    for (const auto &[word, kind] : kindWords) {
        if (plain.startsWith(word) && plain.size() <= word.size() + 2) // "Arbetsgruppen"
            return groupOfKind(kind);
    }
    return std::nullopt;
}

/// "Huddinge kommun;", "Arbetsgruppen:", with what stands in parentheses left out.
bool RosterReader::readHeading(const QString &text, Context &context) const
{
    QString name = bare(text);
    if (const qsizetype open = name.indexOf(u'('); open > 0)
        name = name.left(open).trimmed();
    if (const auto organization = organizationNamed(name)) {
        context.organization = organization;
        context.unknownOrganization.clear();
        return true;
    }
    if (const auto group = groupNamed(name)) {
        context.group = group;
        context.organization.reset();
        context.unknownOrganization.clear();
        return true;
    }
    if (name.endsWith(" kommun"_L1, Qt::CaseInsensitive) && !name.contains(u',')) {
        context.organization.reset();
        context.unknownOrganization = name;
        return true;
    }
    return false;
}

RosterLine RosterReader::readLine(const QString &text, int line, Context &context) const
{
    RosterLine read{RosterLine::Kind::Other, line, text.simplified(), {}, context.group, context.organization, false};
    if (readHeading(text, context)) {
        read.kind = RosterLine::Kind::Heading;
        return read;
    }
    const auto entry = parseSeatEntry(bare(text));
    if (!entry)
        return read;
    const bool isPerson = entry->kind == SeatEntry::Kind::Person && looksLikeName(entry->name) && (functionOfTitle(entry->title) || context.group);
    const bool isOpen = entry->kind != SeatEntry::Kind::Person && (!entry->title.isEmpty() || context.group);
    if (!isPerson && !isOpen)
        return read;
    read.kind = RosterLine::Kind::Entry;
    read.entry = *entry;
    if (!entry->organization.isEmpty()) {
        const auto named = organizationNamed(entry->organization);
        read.namesOrganization = true;
        read.organization = named;
    } else if (!context.unknownOrganization.isEmpty()) {
        read.namesOrganization = true;
        read.entry.organization = context.unknownOrganization;
    }
    return read;
}

/// The cells of a row in any order: each is known by what it is.
RosterLine RosterReader::readCells(const QStringList &cells, int line, Context &context) const
{
    RosterLine read{RosterLine::Kind::Other, line, cells.join(u" · "_s), {}, context.group, context.organization, false};
    QStringList rest;
    for (const QString &cell : cells) {
        const QString text = cell.simplified();
        if (text.isEmpty())
            continue;
        if (const auto group = groupNamed(text))
            read.group = group;
        else if (const auto organization = organizationNamed(text))
            read.organization = organization;
        else
            rest << text;
    }
    if (rest.isEmpty())
        return read;
    const auto isHead = [](const QString &text) {
        return std::ranges::any_of(headWords, [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    };
    if (std::ranges::all_of(rest, isHead))
        return read;
    const auto name = std::ranges::find_if(rest, [](const QString &text) { return looksLikeName(text) && !functionOfTitle(text); });
    if (name != rest.end())
        std::iter_swap(rest.begin(), name);
    if (const auto entry = parseSeatEntry(rest.mid(0, 2).join(u", "_s))) {
        read.kind = RosterLine::Kind::Entry;
        read.entry = *entry;
    }
    return read;
}

/// A row of heads that names groups makes what follows a matrix.
bool RosterReader::readHeads(const QStringList &cells, Context &context) const
{
    std::vector<std::optional<Id<Group>>> columns;
    int groups = 0;
    for (const QString &cell : cells.mid(1)) {
        columns.push_back(groupNamed(cell));
        groups += columns.back().has_value();
    }
    if (groups < 1 || organizationNamed(cells.front()) || functionOfTitle(cells.join(u' ')))
        return false;
    context.columns = std::move(columns);
    return groups + 1 >= std::ranges::count_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

void RosterReader::readMatrix(const QStringList &cells, int line, Context &context, std::vector<RosterLine> &lines) const
{
    const auto organization = organizationNamed(cells.front());
    for (int i = 1; i < cells.size(); ++i) {
        const auto group = size_t(i) <= context.columns.size() ? context.columns[size_t(i) - 1] : std::nullopt;
        for (const QString &part : cells[i].split(QRegularExpression(uR"([;\n])"_s), Qt::SkipEmptyParts)) {
            const auto entry = group ? parseSeatEntry(part) : std::nullopt;
            if (entry)
                lines.push_back({RosterLine::Kind::Entry, line, cells.front().simplified() + u": "_s + part.simplified(), *entry, group, organization, !organization});
        }
    }
}

std::vector<RosterLine> RosterReader::read(const QString &text) const
{
    std::vector<RosterLine> lines;
    Context context;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n');
    const QStringList rows = plain.split(u'\n');
    for (int i = 0; i < rows.size(); ++i) {
        const QString line = rows[i].trimmed();
        if (line.isEmpty() || bare(line).size() < 2) // a bullet that stands alone
            continue;
        QStringList cells = rows[i].split(u'\t');
        while (cells.size() > 1 && cells.back().trimmed().isEmpty())
            cells.removeLast();
        const bool isIndented = cells.size() == 2 && bare(cells.front()).size() < 2; // a bullet, or nothing
        if (cells.size() > 1 && readHeads(cells, context))
            lines.push_back({RosterLine::Kind::Heading, i + 1, line.simplified(), {}, {}, {}, false});
        else if (cells.size() > 1 && !isIndented && !context.columns.empty())
            readMatrix(cells, i + 1, context, lines);
        else if (cells.size() > 1 && !isIndented)
            lines.push_back(readCells(cells, i + 1, context));
        else
            lines.push_back(readLine(cells.back(), i + 1, context));
    }
    return lines;
}

} // namespace samsyn
