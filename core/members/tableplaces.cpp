// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/tableplaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PopulationImport)
};

void addOnce(std::vector<size_t> &places, size_t place)
{
    if (std::ranges::find(places, place) == places.end())
        places.push_back(place);
}

} // namespace

TablePlaces::TablePlaces(const std::vector<KnownPlace> &known)
{
    for (const KnownPlace &place : known) {
        const size_t index = m_places.size();
        m_places.push_back({&place, findMunicipality(place.code)});
        if (!place.code.isEmpty())
            m_byCode.insert(place.code, index);
        for (const QString &name : place.names)
            addName(index, name);
        if (m_places.back().shipped)
            addName(index, m_places.back().shipped->name);
    }
    for (const Municipality &municipality : municipalities()) {
        if (m_byCode.contains(municipality.code))
            continue;
        m_byCode.insert(municipality.code, m_places.size());
        m_places.push_back({nullptr, &municipality});
        addName(m_places.size() - 1, municipality.name);
    }
}

void TablePlaces::addName(size_t place, const QString &name)
{
    const QStringList forms = placeNameForms(name);
    addOnce(m_asWritten[forms.first()], place);
    for (const QString &form : forms)
        addOnce(m_anyForm[form], place);
}

/// A municipality that somebody entered without its code hides the shipped one of that name.
std::vector<size_t> TablePlaces::preferKnown(const std::vector<size_t> &places) const
{
    std::vector<size_t> known;
    std::ranges::copy_if(places, std::back_inserter(known), [this](size_t place) {
        return m_places[place].known != nullptr;
    });
    return known.empty() ? places : known;
}

/// The places of the closest form of the name that anybody has.
std::vector<size_t> TablePlaces::named(const QString &name) const
{
    const QStringList forms = placeNameForms(name);
    if (name.isEmpty())
        return {};
    if (const auto found = m_asWritten.find(forms.first()); found != m_asWritten.end())
        return preferKnown(*found);
    for (const QString &form : forms) {
        if (const auto found = m_anyForm.find(form); found != m_anyForm.end())
            return preferKnown(*found);
    }
    return {};
}

QString TablePlaces::label(const Place &place) const
{
    const QString name = place.known && !place.known->names.isEmpty() ? place.known->names.first()
                         : place.shipped                              ? place.shipped->name
                                                                      : QString();
    const QString code = place.known ? place.known->code : place.shipped->code;
    return QString(code + ' '_L1 + name).trimmed();
}

TablePlaces::Match TablePlaces::findByCode(const TablePlace &written) const
{
    const auto found = m_byCode.find(written.code);
    std::optional<Place> byCode;
    if (found != m_byCode.end())
        byCode = m_places[*found];
    const std::vector<size_t> byName = named(written.name);
    const bool agree =
        byName.empty() || (byCode && std::ranges::find(byName, *found) != byName.end());
    if (agree && widerPlace({{}, written.name}) == WiderPlace::None)
        return {byCode, {}, false};
    // Only the workspace's own places are without a code: the name is theirs, the code new to them.
    for (const size_t index : byName) {
        const Place &place = m_places[index];
        const bool isShippedName =
            !byCode || !byCode->shipped ||
            placeNameForms(written.name).contains(placeNameForms(byCode->shipped->name).first());
        if (place.known && place.known->code.isEmpty() && !(byCode && byCode->known) &&
            isShippedName)
            return {place, {}, false};
    }
    const bool namesKnown = !byName.empty() && m_places[byName.front()].known;
    return {{},
            byCode ? Text::tr("Code and name are of two places: the code is of %1, not of %2.")
                         .arg(label(*byCode), written.name.left(60))
                   : Text::tr("Code and name do not fit: %1 is unknown, and %2 has another code.")
                         .arg(written.code, written.name.left(60)),
            (byCode && byCode->known) || namesKnown};
}

TablePlaces::Match TablePlaces::find(const TablePlace &written) const
{
    if (!written.code.isEmpty())
        return findByCode(written);
    const std::vector<size_t> places = named(written.name);
    if (places.empty())
        return {};
    if (places.size() == 1)
        return {m_places[places.front()], {}, false};
    QStringList labels;
    for (const size_t place : places)
        labels << label(m_places[place]);
    return {{},
            Text::tr("“%1” could be several: %2. Write the code.")
                .arg(written.name, labels.join(u", "_s)),
            true};
}

} // namespace samsyn
