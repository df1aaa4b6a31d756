// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/members/municipalities.h"
#include "core/members/tablecells.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace samsyn {

struct Organization;

/// An organization as the table may mean it.
struct KnownPlace
{
    Id<Organization> id;
    QString key;
    QString code;      // four digits, or empty
    QStringList names; // short, full and former ones
};

/// The places that a row may mean: the workspace's, and the shipped municipalities beside them.
class TablePlaces
{
public:
    struct Place
    {
        const KnownPlace *known = nullptr;
        const Municipality *shipped = nullptr;
    };
    struct Match
    {
        std::optional<Place> place;
        QString error; // a translated sentence: several places, or code and name of two
        bool concernsKnown = false; // whether the error is about a place of the workspace
    };

    explicit TablePlaces(const std::vector<KnownPlace> &known);

    Match find(const TablePlace &written) const;

private:
    using Index = QHash<QString, std::vector<size_t>>;

    void addName(size_t place, const QString &name);
    std::vector<size_t> named(const QString &name) const;
    std::vector<size_t> preferKnown(const std::vector<size_t> &places) const;
    Match findByCode(const TablePlace &written) const;
    QString label(const Place &place) const;

    std::vector<Place> m_places;
    QHash<QString, size_t> m_byCode;
    Index m_asWritten;
    Index m_anyForm;
};

} // namespace samsyn
