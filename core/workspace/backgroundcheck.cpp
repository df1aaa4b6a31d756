// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backgroundcheck.h"

#include "core/store/copies.h"
#include "core/store/integrity.h"
#include "core/store/searchindex.h"

namespace samsyn {

namespace {

/// Nothing may leave a thread: what is thrown becomes a sentence.
template <typename Work>
QString sentenceOf(const Work &work)
{
    try {
        work();
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

BackgroundCheck::BackgroundCheck(const Workspace &workspace, Copies copies, QObject *parent) : QObject(parent)
{
    const bool makesCopy = copies == Copies::Daily && !workspace.isReadOnly();
    const auto look = [this, makesCopy, path = workspace.path(), inFull = workspace.store().wasRecovered()] {
        std::unique_ptr<Store> store;
        QStringList damage;
        bool searchIsRight = true;
        const QString failure = sentenceOf([&] {
            store = Store::openBeside(path, allEntities());
            damage = findDamage(*store, inFull);
            const Snapshot snapshot(store->connection());
            searchIsRight = !damage.isEmpty() || searchIndexIsRight(*store, inFull);
        });
        if (!failure.isEmpty())
            damage << failure;
        Q_EMIT finished(damage); // queued, since the receivers live in another thread
        const bool mayCopy = damage.isEmpty() && makesCopy;
        if (const QString why = mayCopy ? sentenceOf([&] { makeDailyCopy(*store); }) : QString(); !why.isEmpty())
            Q_EMIT copyFailed(why);
        if (!searchIsRight) // last, since whoever mends it writes
            Q_EMIT searchIsWrong();
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
