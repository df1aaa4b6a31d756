// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListing)
};

} // namespace

ListCell textCell(const QString &text)
{
    QString shown = text;
    return {Cell::of(shown.replace(u'\n', QStringLiteral(", "))), text}; // a row each
}

ListCell dayCell(std::optional<QDate> day)
{
    return day ? ListCell{Cell::of(formatDate(*day)), day->toString(Qt::ISODate)} : ListCell{Cell::none(), nullptr};
}

ListCell countCell(std::optional<qint64> count)
{
    return count ? ListCell{Cell::count(*count), *count} : ListCell{Cell::none(), nullptr};
}

ListCell yearCell(int year)
{
    return {Cell::of(QString::number(year)), qint64(year)};
}

ListCell amountCell(std::optional<Ore> amount)
{
    return amount ? ListCell{Cell::amount(*amount), amount->value} : ListCell{Cell::none(), nullptr};
}

ListCell truthCell(std::optional<bool> truth)
{
    return truth ? ListCell{Cell::of(*truth ? Text::tr("yes") : Text::tr("no")), *truth} : ListCell{Cell::none(), nullptr};
}

ListCell wordCell(const QString &words, const Entity &entity, std::string_view field, const void *record)
{
    return {Cell::of(words), enumerationName(entity, field, record)};
}

QString enumerationName(const Entity &entity, std::string_view field, const void *record)
{
    return std::get<QString>(entity.fields[*entity.indexOf(field)].read(record));
}

void Listing::column(const QString &name, const QString &head, Column::Kind kind)
{
    names.push_back(name);
    table.columns.push_back({head, kind});
}

void Listing::row(std::vector<ListCell> cells)
{
    JsonObject object;
    Row shown;
    for (size_t i = 0; i < cells.size(); ++i) {
        shown.cells.push_back(std::move(cells[i].first));
        object.emplace_back(names[i], std::move(cells[i].second));
    }
    table.rows.push_back(std::move(shown));
    rows.push_back(std::move(object));
}

} // namespace samsyn::cli
