// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/personmerge.h"

#include "core/base/error.h"
#include "core/groups/seat.h"
#include "core/meetings/meeting.h"
#include "core/meetings/seal.h"
#include "core/members/organization.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonMerge)
};

/// A row that belongs to a meeting whose minutes are sealed, which the file refuses to change.
bool isSealed(const Store &store, const Entity &entity, const Values &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (entity.fields[i].kind != FieldKind::Reference || entity.fields[i].target != &Meeting::entity || isNothing(row[i]))
            continue;
        if (!store.where<Seal>("meeting", row[i]).empty())
            return true;
    }
    return false;
}

/// The same title at the same place at the same time, said of both.
bool isSaidAlready(const Store &store, Id<Person> keep, const Employment &employment)
{
    const auto own = store.where<Employment>("person", keep.value);
    return std::ranges::any_of(own, [&](const Employment &known) {
        return known.organization == employment.organization && known.title.compare(employment.title, Qt::CaseInsensitive) == 0
            && known.period().overlaps(employment.period());
    });
}

/// One holder for the time that both held the same seat.
void joinHolders(Transaction &transaction, Id<Person> keep, const SeatHolder &other)
{
    for (SeatHolder own : transaction.store().where<SeatHolder>("seat", other.seat.value)) {
        if (own.person != keep || !own.period().overlaps(other.period()))
            continue;
        own.from = own.from && other.from ? std::optional(std::min(*own.from, *other.from)) : std::nullopt;
        own.to = own.to && other.to ? std::optional(std::max(*own.to, *other.to)) : std::nullopt;
        transaction.remove(other.id);
        transaction.update(own);
        return;
    }
    SeatHolder moved = other;
    moved.person = keep;
    transaction.update(moved);
}

/// Lets the row point to the one that is kept. Returns false where minutes are sealed.
bool redirect(Transaction &transaction, const Entity &entity, const Values &row, Id<Person> keep, Id<Person> other)
{
    if (isSealed(transaction.store(), entity, row))
        return false;
    if (&entity == &Employment::entity && isSaidAlready(transaction.store(), keep, fromValues<Employment>(row))) {
        transaction.remove(fromValues<Employment>(row).id);
        return true;
    }
    if (&entity == &SeatHolder::entity) {
        joinHolders(transaction, keep, fromValues<SeatHolder>(row));
        return true;
    }
    Values changed = row;
    for (size_t i = 0; i < changed.size(); ++i) {
        if (entity.fields[i].kind == FieldKind::Reference && entity.fields[i].target == &Person::entity && changed[i] == Value(other.value))
            changed[i] = keep.value;
    }
    transaction.update(entity, changed);
    return true;
}

} // namespace

void mergePersons(Transaction &transaction, Id<Person> keep, Id<Person> other)
{
    if (keep == other)
        throw Error(ErrorKind::Failed, Text::tr("Choose two persons: one who is kept, and one who is the same."));
    const Store &store = transaction.store();
    Person kept = store.get(keep);
    const Person same = store.get(other);
    bool isFree = true;
    for (const Entity *entity : store.entities()) {
        for (const Field &field : entity->fields) {
            if (field.kind != FieldKind::Reference || field.target != &Person::entity)
                continue;
            for (const Values &row : store.rowsWhere(*entity, field.name, other.value))
                isFree = redirect(transaction, *entity, row, keep, other) && isFree;
        }
    }
    const std::pair<QString Person::*, QString> lacks[] = {{&Person::email, same.email}, {&Person::phone, same.phone}, {&Person::note, same.note}};
    for (const auto &[field, text] : lacks) {
        if ((kept.*field).isEmpty())
            kept.*field = text;
    }
    transaction.update(kept);
    if (isFree) {
        transaction.remove(other);
        return;
    }
    Person left;
    left.id = same.id;
    left.key = same.key;
    left.name = same.name;
    left.note = Text::tr("Is %1; stands in sealed minutes.").arg(kept.name);
    transaction.update(left);
}

std::vector<SimilarPersons> similarPersons(const Store &store, Id<Organization> organization)
{
    std::vector<std::pair<Person, Id<Employment>>> workers;
    for (const Employment &employment : store.where<Employment>("organization", organization.value)) {
        const bool isKnown = std::ranges::any_of(workers, [&](const auto &worker) { return worker.first.id == employment.person; });
        if (const auto person = isKnown ? std::nullopt : store.find(employment.person))
            workers.emplace_back(*person, employment.id);
    }
    std::vector<SimilarPersons> found;
    for (size_t i = 0; i < workers.size(); ++i) {
        for (size_t j = i + 1; j < workers.size(); ++j) {
            if (isSimilarName(workers[i].first.name, workers[j].first.name))
                found.push_back({workers[i].first, workers[j].first, workers[j].second});
        }
    }
    return found;
}

std::vector<Problem> personProblems(const Store &store)
{
    std::vector<Problem> problems;
    for (const Organization &organization : store.all<Organization>()) {
        for (const SimilarPersons &pair : similarPersons(store, organization.id))
            problems.push_back({u"similar_persons"_s, Severity::Notice,
                                Text::tr("%1 and %2 may be the same person.").arg(pair.first.name, pair.second.name),
                                Text::tr("Both stand at %1. Merge them among its people, or note here that they are two.").arg(organization.name),
                                {Employment::entity.name(), pair.place.value}, u"%1 %2"_s.arg(pair.first.key, pair.second.key)});
    }
    return problems;
}

bool isSimilarName(const QString &a, const QString &b)
{
    const auto plain = [](QString name) { return name.remove(u'-').remove(u' ').toLower(); };
    const QString first = plain(a), second = plain(b);
    if (qAbs(first.size() - second.size()) > 2 || first.isEmpty() || second.isEmpty())
        return false;
    std::vector<qsizetype> row(size_t(second.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= first.size(); ++i) { // Levenshtein's distance
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (first[i - 1] != second[qsizetype(j) - 1])});
            diagonal = above;
        }
    }
    return row.back() <= (first.size() > 8 ? 2 : 1);
}

} // namespace samsyn
