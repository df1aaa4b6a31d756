// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backgroundcheck.h"

#include "core/store/integrity.h"

namespace samsyn {

BackgroundCheck::BackgroundCheck(const Workspace &workspace, QObject *parent) : QObject(parent)
{
    const auto look = [this, path = workspace.path(), inFull = workspace.store().wasRecovered()] {
        QStringList damage;
        try {
            damage = findDamage(*Store::openBeside(path, allEntities()), inFull);
        } catch (const std::exception &error) { // nothing may leave a thread
            damage << QString::fromUtf8(error.what());
        }
        Q_EMIT finished(damage); // queued, since the receivers live in another thread
    };
    m_thread.reset(QThread::create(look));
}

void BackgroundCheck::start()
{
    m_thread->start(QThread::LowPriority);
}

BackgroundCheck::~BackgroundCheck()
{
    m_thread->wait();
}

} // namespace samsyn
