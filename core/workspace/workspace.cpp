// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/error.h"
#include "core/store/searchindex.h"
#include "core/workspace/conditions.h"
#include "core/workspace/rules.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

void removeAcknowledgements(Transaction &transaction, const Problem &problem)
{
    for (const auto &old : transaction.store().where<ProblemAcknowledgement>("record", problem.place.toText())) {
        if (old.code == problem.code)
            transaction.remove(old.id);
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_store(std::move(store)), m_undo(undoList(*m_store))
{
}

std::unique_ptr<Workspace> Workspace::create(const QString &path, const QString &name, DocumentLanguage language)
{
    std::unique_ptr<Workspace> workspace(new Workspace(Store::create(path, allEntities())));
    workspace->changeForGood(Text::tr("Create workspace"), [&](Transaction &transaction) {
        WorkspaceSettings settings;
        settings.id = {1};
        settings.key = u"workspace"_s;
        settings.name = name;
        settings.language = language;
        transaction.insertWithId(WorkspaceSettings::entity, toValues(settings));
    });
    return workspace;
}

std::unique_ptr<Workspace> Workspace::open(const QString &path, Store::Access access, int timeoutMilliseconds)
{
    return std::unique_ptr<Workspace>(
        new Workspace(Store::open(path, access, allEntities(), timeoutMilliseconds)));
}

DraftKeeper *Workspace::drafts()
{
    if (isReadOnly())
        return nullptr;
    if (!m_drafts)
        m_drafts = std::make_unique<DraftKeeper>(path());
    return m_drafts.get();
}

WorkspaceSettings Workspace::settings() const
{
    return m_store->get(Id<WorkspaceSettings>{1});
}

ChangeSet Workspace::change(const QString &label, const Work &work)
{
    return write(label, ChangeKind::Change, {}, work);
}

ChangeSet Workspace::changeForGood(const QString &label, const Work &work)
{
    return write(label, ChangeKind::Barrier, {}, work);
}

ChangeSet Workspace::write(const QString &label, ChangeKind kind, std::optional<qint64> reverses, const Work &work)
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(ErrorKind::Locked, m_readOnlyReason);
    const auto writeOnce = [&] {
        Transaction transaction(*m_store, label, kind, reverses);
        work(transaction);
        if (kind == ChangeKind::Change) // what is undone or done again has it among its changes
            wakeConditions(transaction);
        if (!transaction.isEmpty())
            checkRules(*m_store, transaction.changes());
        return transaction.commit();
    };
    ChangeSet set;
    try {
        set = writeOnce();
    } catch (const SearchIndexDamaged &) { // what hinders the search never hinders the work
        repairSearchIndex(*m_store);
        set = writeOnce();
    }
    if (set.changes.empty())
        return set;
    m_undo.add(set.id, set.kind, set.reverses);
    announce(set);
    return set;
}

void Workspace::announce(const ChangeSet &set)
{
    m_announcements.push_back(set);
    if (m_announcing)
        return; // a listener wrote: its change set follows when all have heard of this one
    m_announcing = true;
    const auto done = qScopeGuard([this] { // also where a listener throws, which it should not
        m_announcing = false;
        m_announcements.clear();
    });
    while (!m_announcements.empty()) {
        const ChangeSet next = std::move(m_announcements.front());
        m_announcements.pop_front();
        Q_EMIT changed(next);
    }
}

std::optional<QString> Workspace::undoLabel() const
{
    const std::optional<qint64> id = m_undo.undoable();
    return id && !isReadOnly() ? std::optional(changeLabel(*m_store, *id)) : std::nullopt;
}

std::optional<QString> Workspace::redoLabel() const
{
    const std::optional<qint64> id = m_undo.redoable();
    return id && !isReadOnly() ? std::optional(changeLabel(*m_store, *id)) : std::nullopt;
}

ChangeSet Workspace::undo()
{
    const std::optional<qint64> id = m_undo.undoable();
    if (!id)
        throw Error(ErrorKind::Failed, Text::tr("There is nothing to undo."));
    const ChangeSet earlier = changeSet(*m_store, *id);
    return write(earlier.label, ChangeKind::Undo, id, [&](Transaction &transaction) { samsyn::undo(transaction, earlier); });
}

ChangeSet Workspace::redo()
{
    const std::optional<qint64> id = m_undo.redoable();
    if (!id)
        throw Error(ErrorKind::Failed, Text::tr("There is nothing to do again."));
    const ChangeSet earlier = changeSet(*m_store, *id);
    return write(earlier.label, ChangeKind::Redo, id, [&](Transaction &transaction) { samsyn::redo(transaction, earlier); });
}

std::vector<ListedProblem> Workspace::problems() const
{
    const auto acknowledgements = m_store->all<ProblemAcknowledgement>();
    std::vector<ListedProblem> listed;
    for (Problem &problem : findProblems(*m_store)) {
        const auto found = std::ranges::find_if(acknowledgements, [&](const ProblemAcknowledgement &known) {
            return known.code == problem.code && known.record == problem.place && known.facts == problem.facts;
        });
        listed.push_back({std::move(problem), found == acknowledgements.end() ? std::nullopt : std::optional(*found)});
    }
    std::ranges::stable_sort(listed, [](const ListedProblem &a, const ListedProblem &b) {
        return a.problem.severity > b.problem.severity;
    });
    return listed;
}

std::vector<Problem> Workspace::openProblems() const
{
    std::vector<Problem> open;
    for (ListedProblem &listed : problems()) {
        if (!listed.acknowledgement)
            open.push_back(std::move(listed.problem));
    }
    return open;
}

void Workspace::acknowledge(const Problem &problem, const QString &note)
{
    if (note.trimmed().isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Write why it is as it should be, so that others understand it too."));
    change(Text::tr("Accept with a reason"), [&](Transaction &transaction) {
        removeAcknowledgements(transaction, problem);
        transaction.insert(ProblemAcknowledgement{{}, {}, problem.code, problem.place, problem.facts, note.trimmed()});
    });
}

void Workspace::withdrawAcknowledgement(const Problem &problem)
{
    change(Text::tr("Withdraw a reason"), [&](Transaction &transaction) {
        removeAcknowledgements(transaction, problem);
    });
}

void Workspace::repairSearch()
{
    if (!m_readOnlyReason.isEmpty())
        throw Error(ErrorKind::Locked, m_readOnlyReason);
    repairSearchIndex(*m_store);
}

} // namespace samsyn
