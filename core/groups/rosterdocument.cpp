// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups/rosterdocument.h"

#include "core/base/format.h"
#include "core/groups/groupdefaults.h"
#include "core/groups/groups.h"
#include "core/members/members.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterDocument)
};

/// The roster of one day.
class Roster
{
public:
    Roster(const Store &store, const RosterRequest &options) : m_store(store), m_options(options) {}

    void addGroup(Document &document, const Group &group) const;
    Table representation(const std::vector<Group> &groups) const;
    QString name(const Group &group) const { return nameOn(m_store, group, m_options.day); }

private:
    Facts facts(const Group &group) const;
    Table seats(const std::vector<SeatView> &views, const QString &caption) const;
    QString holder(const SeatView &view) const;
    QString contacts(const SeatView &view) const;
    QString formerName(const Group &group) const;

    const Store &m_store;
    RosterRequest m_options;
};

QString Roster::formerName(const Group &group) const
{
    const GroupName *latest = nullptr;
    const auto names = m_store.where<GroupName>("group", group.id.value);
    for (const GroupName &known : names) {
        if (known.from <= m_options.day && known.name != name(group) && (!latest || latest->from < known.from))
            latest = &known;
    }
    return latest ? latest->name : QString();
}

Facts Roster::facts(const Group &group) const
{
    Facts facts;
    facts.isRuled = true;
    const auto row = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    row(Text::tr("Level"), groupKindName(kindOn(m_store, group, m_options.day)));
    row(Text::tr("Assignment"), group.assignment);
    if (const auto target = group.target ? m_store.find(*group.target) : std::nullopt) {
        const auto sharing = m_store.where<Group>("target", group.target->value).size();
        row(Text::tr("Meets"), sharing > 1 ? Text::tr("%1 times a year, together with the other groups of “%2”").arg(targetText(*target), target->name)
                                           : Text::tr("%1 times a year").arg(targetText(*target)));
    }
    if (const auto above = group.reportsTo ? m_store.find(*group.reportsTo) : std::nullopt)
        row(Text::tr("Reports to"), name(*above));
    row(Text::tr("Former name"), formerName(group));
    if (const auto before = group.replaces ? m_store.find(*group.replaces) : std::nullopt)
        row(Text::tr("Replaces"), name(*before));
    row(Text::tr("Minutes"), group.minutesForm == MinutesForm::Formal ? Text::tr("Formal minutes, approved by verifiers") : Text::tr("Meeting notes, approved by the next meeting"));
    return facts;
}

QString Roster::holder(const SeatView &view) const
{
    if (view.person) {
        QString line = view.title.isEmpty() ? view.person->name : view.person->name + u", "_s + view.title;
        if (view.seat.leadsCollaboration)
            line += u"\n"_s + Text::tr("leads the collaboration");
        return line;
    }
    const SeatState state = view.stateOn(m_options.day);
    QStringList parts{seatStateName(state)};
    if (view.seat.stateSince && state == SeatState::Vacant)
        parts << Text::tr("since %1").arg(formatDateLong(*view.seat.stateSince));
    if (!view.seat.stateReason.isEmpty() && state == view.seat.state)
        parts << view.seat.stateReason;
    return parts.join(u", "_s);
}

QString Roster::contacts(const SeatView &view) const
{
    if (!view.person)
        return {};
    QStringList parts{view.person->email, view.person->phone};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

Table Roster::seats(const std::vector<SeatView> &views, const QString &caption) const
{
    Table table;
    table.caption = caption;
    table.columns = {{Text::tr("Organization")}, {Text::tr("Function")}, {Text::tr("Name, title"), Column::Kind::Text, true}, {Text::tr("Role")}};
    if (m_options.withContacts)
        table.columns.push_back({Text::tr("Reached at")});
    for (const SeatView &view : views) {
        const bool isOrdinary = view.seat.role == SeatRole::Holder;
        Row row{{Cell::of(view.organizationName.isEmpty() ? Text::tr("The collaboration") : view.organizationName),
                 Cell::of(seatFunctionName(view.seat.function)), Cell::of(holder(view)),
                 Cell::of(isOrdinary ? QString() : seatRoleName(view.seat.role))}};
        if (m_options.withContacts)
            row.cells.push_back(Cell::of(contacts(view)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void Roster::addGroup(Document &document, const Group &group) const
{
    document.add(facts(group));
    const auto views = seatsOn(m_store, group.id, m_options.day);
    if (views.empty()) {
        document.add(Paragraph{Text::tr("The group has no seats on this day."), Paragraph::Style::Note});
        return;
    }
    document.add(seats(views, Text::tr("Seats of %1").arg(name(group))));
    const auto open = std::ranges::count_if(views, [this](const SeatView &view) {
        return votes(view.seat.role) && !view.isFilled() && view.stateOn(m_options.day) != SeatState::NotApplicable;
    });
    const auto voting = std::ranges::count_if(views, [](const SeatView &view) { return votes(view.seat.role); });
    if (open > 0)
        document.add(Paragraph{Text::tr("%1 of %2 voting seats have nobody.").arg(open).arg(voting), Paragraph::Style::Note});
}

Table Roster::representation(const std::vector<Group> &groups) const
{
    Table table;
    table.caption = Text::tr("Where we are represented");
    table.columns = {{Text::tr("Group")}, {Text::tr("Whose")}, {Text::tr("Represented by"), Column::Kind::Text, true}};
    for (const Group &group : groups) {
        const auto body = m_store.find(*group.body);
        QStringList ours;
        for (const SeatView &view : seatsOn(m_store, group.id, m_options.day))
            ours << holder(view);
        table.rows.push_back({{Cell::of(name(group)), Cell::of(body ? nameOn(m_store, *body, m_options.day) : QString()), ours.isEmpty() ? Cell::none() : Cell::of(ours.join(u'\n'))}});
    }
    return table;
}

Document begin(const RosterRequest &options, const QString &title)
{
    Document document;
    document.language = options.language;
    document.title = title;
    document.state = Text::tr("As of %1").arg(formatDateLong(options.day));
    document.kind = Text::tr("Roster");
    document.date = options.day;
    document.reference = Text::tr("Roster, %1").arg(formatDate(options.day));
    return document;
}

} // namespace

Document rosterDocument(const Store &store, Id<Group> id, const RosterRequest &options)
{
    const LanguageScope said(options.language);
    const Group group = store.get(id);
    const Roster roster(store, options);
    Document document = begin(options, roster.name(group));
    roster.addGroup(document, group);
    return document;
}

Document rosterDocument(const Store &store, const RosterRequest &options)
{
    const LanguageScope said(options.language);
    const Roster roster(store, options);
    Document document = begin(options, Text::tr("Groups and their seats"));
    std::vector<Group> others;
    for (const Group &group : groupsOn(store, options.day)) {
        if (group.body) {
            others.push_back(group);
            continue;
        }
        document.add(Heading{1, roster.name(group)});
        roster.addGroup(document, group);
    }
    if (!others.empty()) {
        document.add(Heading{1, Text::tr("Networks and other bodies' groups")});
        document.add(roster.representation(others));
    }
    if (document.blocks.empty())
        document.add(Paragraph{Text::tr("There are no groups on this day.")});
    return document;
}

} // namespace samsyn
