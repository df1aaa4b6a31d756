// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

class Store;

/// What a strategist reads in the morning, in this order.
enum class TodayTopic { Meetings, Minutes, Actions, Activities, Review, Money, Seats };
std::vector<TodayTopic> todayTopics();

/// What there is to do about it, as its button says.
enum class TodayStep {
    Prepare,     // fill the agenda
    Call,        // send the notice
    SetDay,      // of a meeting planned for a month
    TakeMinutes, // it is today, going on, or was
    Plan,        // meetings of the year
    Send,        // the minutes
    Approve,
    Seal,
    Publish,
    FollowUp,    // an action point
    ShowActivity,
    ReviewMonth,
    ShowFault,   // money does not add up, or something cannot be computed
    ShowBudget,
    Fill,        // a seat
    None,        // to know: all is done that can be done now
};

/// A row of the first page, in words.
struct TodayRow {
    TodayTopic topic = TodayTopic::Meetings;
    TodayStep step = TodayStep::None;
    RecordRef record; // where it is done
    QString room;     // where there is no record yet: the page, by its id
    QString title;    // "Beredningsgruppen onsdag 14 mars 2012 kl. 09.00"
    QString detail;   // "Kallelsen ska ut senast 7 mars 2012."
    std::optional<QDate> by; // the day it is to be done
    bool isLate = false;

    bool operator==(const TodayRow &) const = default;
};

/// Everything that is to be done on the day or soon: meetings of the next six weeks, action points and
/// activities that are late or due within two, what held meetings lack, months to approve, money that does
/// not add up or is not answered, seats without a holder. By topic, the most urgent first.
/// @param open problems that nobody has acknowledged; the faults among them are listed
std::vector<TodayRow> todayRows(const Store &store, QDate day, const std::vector<Problem> &open = {});

/// The one to begin with: a meeting whose minutes are to be taken, else what is late or due first,
/// whatever topic. Nothing where nothing is to be done.
std::optional<size_t> nextStep(const std::vector<TodayRow> &rows);

/// "Send the notice …".
QString todayStepName(TodayStep step);
QString todayTopicName(TodayTopic topic);

} // namespace samsyn
