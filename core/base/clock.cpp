// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QMutex>

namespace samsyn {

namespace {

QMutex mutex;

QDateTime &stoppedAt()
{
    static QDateTime moment =
        QDateTime::fromString(qEnvironmentVariable("SAMSYN_NOW"), Qt::ISODate);
    return moment;
}

} // namespace

QDateTime now()
{
    const QMutexLocker lock(&mutex);
    return stoppedAt().isValid() ? stoppedAt() : QDateTime::currentDateTime();
}

QDate today()
{
    return now().date();
}

StoppedClock::StoppedClock(const QDateTime &moment)
{
    const QMutexLocker lock(&mutex);
    m_before = std::exchange(stoppedAt(), moment);
}

StoppedClock::~StoppedClock()
{
    const QMutexLocker lock(&mutex);
    stoppedAt() = m_before;
}

} // namespace samsyn
