// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/exchange/json.h"
#include "core/store/entity.h"
#include "core/store/store.h"

namespace samsyn::cli {

/// What a cell is for people and for machines.
using ListCell = std::pair<Cell, JsonValue>;
ListCell textCell(const QString &text);
ListCell dayCell(std::optional<QDate> day);
ListCell countCell(std::optional<qint64> count);
ListCell yearCell(int year);
ListCell amountCell(std::optional<Ore> amount);
ListCell truthCell(std::optional<bool> truth);
/// A value of an enumeration: the words for people, its name in the bundle for machines.
ListCell wordCell(const QString &words, const Entity &entity, std::string_view field, const void *record);
QString enumerationName(const Entity &entity, std::string_view field, const void *record);

/// The same rows for people and for machines.
struct Listing {
    Table table;
    std::vector<QString> names; // of the columns in JSON
    JsonArray rows;

    void column(const QString &name, const QString &head, Column::Kind kind = Column::Kind::Text);
    void row(std::vector<ListCell> cells);
};

/// Which of the rows are wanted; each list says what it goes by.
struct ListRequest {
    std::optional<QDate> on;
    std::optional<int> year;
    QString group; // a key; empty is every group
};

// Of the rooms that have a file of their own.
Listing listGroups(const Store &store, const ListRequest &request);   // all, or those of the day
Listing listSeats(const Store &store, const ListRequest &request);    // of the day, else of today
Listing listMeetings(const Store &store, const ListRequest &request); // of the day, year and group
Listing listDecisions(const Store &store, const ListRequest &request); // as they stand on the day
Listing listActions(const Store &store, const ListRequest &request);   // late on the day or not
Listing listIndicators(const Store &store, const ListRequest &request); // as they stand on the day
Listing listPlans(const Store &store, const ListRequest &request);      // of the year, with what is done by the day
Listing listAreas(const Store &store, const ListRequest &request);      // with what is done by the day
Listing listGoals(const Store &store, const ListRequest &request);      // of the year
Listing listActivities(const Store &store, const ListRequest &request); // of the year's plans, as they are on the day
Listing listReviews(const Store &store, const ListRequest &request);    // of the year, as they stand on the day
Listing listBriefings(const Store &store, const ListRequest &request);  // of the year, up to the day
Listing listPosts(const Store &store, const ListRequest &request);      // all, or those of the day

} // namespace samsyn::cli
