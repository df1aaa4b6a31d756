// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>
#include <QThread>

namespace samsyn {

/// Looks for damage in an open workspace in a thread of its own, so that the first page is there
/// at once: in full where the last writer was cut off, else SQLite's quick check, and always the
/// content hash. Then the day's copy is made. It is waited for when this is destroyed.
class BackgroundCheck : public QObject
{
    Q_OBJECT

public:
    enum class Copies { None, Daily };
    explicit BackgroundCheck(const Workspace &workspace, Copies copies, QObject *parent = nullptr);
    ~BackgroundCheck() override;
    /// Begins; whoever wants to hear of the end has connected before.
    void start();

Q_SIGNALS:
    /// Once, in this object's thread: a sentence for each damage, none where the file is whole.
    void finished(const QStringList &damage);
    /// The day's copy could not be made; why.
    void copyFailed(const QString &sentence);
    /// After that, where only what the search knows is not as it should be.
    void searchIsWrong();

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace samsyn
