// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/history.h"
#include "core/workspace/drafts.h"
#include "core/workspace/records.h"

#include <QObject>
#include <deque>
#include <functional>

namespace samsyn {

/// A problem as it stands in this workspace: acknowledged where it has a note.
struct ListedProblem {
    Problem problem;
    std::optional<ProblemAcknowledgement> acknowledgement;
};

/// An open workspace: all rooms together, and the one way to change them.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// A new, empty workspace. Throws Error; an existing file is never overwritten.
    static std::unique_ptr<Workspace> create(const QString &path, const QString &name,
                                             DocumentLanguage language = DocumentLanguage::sv);
    /// Throws Error as Store::open.
    static std::unique_ptr<Workspace> open(const QString &path, Store::Access access,
                                           int timeoutMilliseconds = 0);

    const Store &store() const { return *m_store; }
    const QString &path() const { return m_store->path(); }
    bool isReadOnly() const { return m_store->isReadOnly() || !m_readOnlyReason.isEmpty(); }
    /// From now on nothing is written, and the sentence says why; an empty one lifts that.
    void setReadOnly(const QString &reason) { m_readOnlyReason = reason; }
    WorkspaceSettings settings() const;

    using Work = std::function<void(Transaction &)>;
    /// Does the work in a transaction of this label, lets every room check what was written, and
    /// announces the change set after the commit. Throws Error; then nothing was changed.
    ChangeSet change(const QString &label, const Work &work);
    /// The same for what cannot be undone.
    ChangeSet changeForGood(const QString &label, const Work &work);

    /// The label of the step that undo() would take back, and redo() make again.
    std::optional<QString> undoLabel() const;
    std::optional<QString> redoLabel() const;
    /// Throws Error (Failed) where there is nothing to undo, or a row has changed since.
    ChangeSet undo();
    ChangeSet redo();

    /// Of all rooms, the gravest first. A problem that was acknowledged carries its note.
    std::vector<ListedProblem> problems() const;
    std::vector<Problem> openProblems() const;
    /// Silences a problem for as long as its facts stay the same. The note may not be empty.
    void acknowledge(const Problem &problem, const QString &note);
    void withdrawAcknowledgement(const Problem &problem);

    /// Where half-typed texts are kept until they are stored; nullptr while nothing may be written.
    DraftKeeper *drafts();

    /// Makes anew what the search knows, which is no change of the workspace. Throws Error.
    void repairSearch();

Q_SIGNALS:
    /// After each commit, in the commits' order.
    void changed(const samsyn::ChangeSet &set);

private:
    explicit Workspace(std::unique_ptr<Store> store);
    ChangeSet write(const QString &label, ChangeKind kind, std::optional<qint64> reverses, const Work &work);
    void announce(const ChangeSet &set);

    std::unique_ptr<Store> m_store;
    std::unique_ptr<DraftKeeper> m_drafts; // writes its last before the store gives up the lock
    UndoList m_undo;
    QString m_readOnlyReason;
    std::deque<ChangeSet> m_announcements;
    bool m_announcing = false;
};

} // namespace samsyn
