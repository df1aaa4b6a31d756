// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

namespace samsyn {

/// A text that is being typed and is not stored in the workspace yet.
struct Draft
{
    RecordRef record;
    QString field;
    QString stored; // what the workspace held when the typing began
    QString text;
    QDateTime at; // when it was last typed in
};

/// Keeps half-typed texts in a small private file beside the workspace, so that whoever is cut off
/// loses less than two seconds of typing and the history gets no step for each pause. A text that
/// is stored is dropped here; the file goes with the last one. Needs the workspace's lock, and an
/// event loop to write what was typed within the second after the last writing.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// Reads what the last process left. A file that cannot be read is put aside, never removed.
    explicit DraftKeeper(const QString &workspace, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~DraftKeeper() override;

    static QString pathFor(const QString &workspace);

    /// On the disk at once, or where something was just written within a second.
    void
    keep(const RecordRef &record, const QString &field, const QString &stored, const QString &text);
    std::optional<Draft> find(const RecordRef &record, const QString &field) const;
    /// The same, which is then dropped.
    std::optional<Draft> take(const RecordRef &record, const QString &field);
    /// The text is stored, or not wanted any more.
    void drop(const RecordRef &record, const QString &field);
    const std::vector<Draft> &drafts() const { return m_drafts; }
    /// Writes now what is waiting to be written.
    void flush();

Q_SIGNALS:
    /// The disk does not take the drafts. Said once, until one could be written again.
    void failed(const QString &sentence);

private:
    void read();
    void write() const;
    void scheduleWriting();
    std::vector<Draft>::iterator at(const RecordRef &record, const QString &field);

    QString m_path;
    std::vector<Draft> m_drafts;
    QTimer m_pause; // runs while it is too early to write again
    bool m_waits = false;
    bool m_hasFailed = false;
};

} // namespace samsyn
