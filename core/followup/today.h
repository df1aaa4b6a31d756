// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace samsyn {

class Store;

/// What a strategist reads in the morning, in this order.
enum class TodayTopic { Meetings, Minutes, Actions, Seats };

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
    Fill,        // a seat
    None,        // to know: all is done that can be done now
};

/// A row of the first page, in words.
struct TodayRow {
    TodayTopic topic = TodayTopic::Meetings;
    TodayStep step = TodayStep::None;
    RecordRef record; // where it is done
    QString title;    // "Beredningsgruppen onsdag 14 mars 2012 kl. 09.00"
    QString detail;   // "Kallelsen ska ut senast 7 mars 2012."
    std::optional<QDate> by; // the day it is to be done
    bool isLate = false;

    bool operator==(const TodayRow &) const = default;
};

/// Everything that is to be done on the day or soon: meetings of the next six weeks, action points due
/// within two, what held meetings lack, seats without a holder. By topic, the most urgent first.
std::vector<TodayRow> todayRows(const Store &store, QDate day);

/// The one to begin with: a meeting whose minutes are to be taken, else what is late or due first,
/// whatever topic. Nothing where nothing is to be done.
std::optional<size_t> nextStep(const std::vector<TodayRow> &rows);

/// "Send the notice …".
QString todayStepName(TodayStep step);
QString todayTopicName(TodayTopic topic);

} // namespace samsyn
