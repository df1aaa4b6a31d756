// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/seatentry.h"

#include <map>

namespace samsyn {

/// A line of a pasted roster, read but not yet matched with seats.
struct RosterLine {
    enum class Kind { Heading, Entry, Other };
    Kind kind = Kind::Other;
    int line = 0; // in the text, from 1
    QString written;
    SeatEntry entry;
    std::optional<Id<Group>> group;               // that the line, its heading or its column names
    std::optional<Id<Organization>> organization; // likewise
    bool namesOrganization = false; // it names one, known or not: entry.organization says which
};

/// Finds out of each line what it is: organizations and groups are known by their names, whatever
/// case and whatever form ("Salem kommun" for Salems kommun); groups also by their level's word.
class RosterReader
{
public:
    RosterReader(const Store &store, QDate day);
    std::vector<RosterLine> read(const QString &text) const;

    std::optional<Id<Organization>> organizationNamed(const QString &name) const;
    /// By its name, else by the word of its level where only one group has that level.
    std::optional<Id<Group>> groupNamed(const QString &name) const;
    std::optional<Id<Group>> groupOfKind(GroupKind kind) const;

private:
    struct Context;
    RosterLine readLine(const QString &text, int line, Context &context) const;
    RosterLine readCells(const QStringList &cells, int line, Context &context) const;
    bool readHeads(const QStringList &cells, Context &context) const;
    void readMatrix(const QStringList &cells, int line, Context &context, std::vector<RosterLine> &lines) const;
    bool readHeading(const QString &text, Context &context) const;

    std::map<QString, Id<Organization>> m_organizations; // by each form of their names
    std::map<QString, Id<Group>> m_groups;               // by their names, lower case
    std::map<GroupKind, std::vector<Id<Group>>> m_kinds;
};

} // namespace samsyn
