// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace samsyn {

/// The program's only clock. Local time; tests and screenshots stop it, else the environment's
/// SAMSYN_NOW (ISO 8601) does.
QDateTime now();
QDate today();

/// Stops the clock for as long as it lives.
class StoppedClock
{
public:
    explicit StoppedClock(const QDateTime &moment);
    ~StoppedClock();
    StoppedClock(const StoppedClock &) = delete;
    StoppedClock &operator=(const StoppedClock &) = delete;

private:
    QDateTime m_before;
};

} // namespace samsyn
