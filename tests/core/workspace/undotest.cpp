// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget.h"
#include "core/members/members.h"
#include "core/store/searchindex.h"
#include "tests/support/workspaces.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

/// Random commands of every kind on one workspace; a rule may refuse one, and then nothing happened.
class Commands
{
public:
    Commands(Workspace &workspace, unsigned seed) : m_workspace(workspace), m_random(seed) {}

    void doOne()
    {
        try {
            m_workspace.change(u"Step"_s, [&](Transaction &transaction) { write(transaction); });
        } catch (const Error &) {
        }
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    template <typename T>
    std::optional<T> any()
    {
        const auto all = m_workspace.store().all<T>();
        return all.empty() ? std::nullopt : std::optional(all[size_t(below(int(all.size())))]);
    }

    void write(Transaction &transaction)
    {
        const auto organization = any<Organization>();
        const auto budget = any<Budget>();
        switch (below(9)) {
        case 0: {
            Organization added;
            added.name = u"Kommun %1"_s.arg(below(1000));
            added.code = QString::number(1000 + below(50));
            transaction.insert(added);
            break;
        }
        case 1:
            if (organization) {
                const QDate from = QDate(2009, 1, 1).addDays(below(1500));
                Membership membership;
                membership.organization = organization->id;
                membership.from = from;
                membership.to = from.addDays(below(300));
                transaction.insert(membership);
            }
            break;
        case 2:
            if (organization)
                transaction.insert(Population{{}, {}, organization->id, QDate(2000 + below(12), 12, 31), below(90000), u"SCB"_s});
            break;
        case 3:
            if (auto changed = organization) {
                changed->note += u'x';
                changed->courted = !changed->courted;
                transaction.update(*changed);
            }
            break;
        case 4:
            if (organization)
                transaction.remove(organization->id); // refused where something points to it
            break;
        case 5: {
            Budget added;
            added.year = 2000 + below(20);
            added.version = 1 + below(3);
            transaction.insert(added);
            break;
        }
        case 6:
            if (budget) {
                CostItem item;
                item.budget = budget->id;
                item.position = below(5);
                item.amount = Ore{below(1000000)};
                transaction.insert(item);
                transaction.insert(FinancingItem{{}, {}, budget->id, 0, FinancingKind::Own, {}, *item.amount});
            }
            break;
        case 7:
            if (budget)
                transaction.remove(budget->id); // with its rows
            break;
        default:
            if (const auto population = any<Population>())
                transaction.remove(population->id);
        }
    }

    Workspace &m_workspace;
    std::mt19937 m_random;
};

/// A quarter each, so that they run beside each other: of a thousand sequences in full (CONTRIBUTING),
/// else of a hundred.
unsigned sequences()
{
    return qEnvironmentVariableIsSet("SAMSYN_FAULTS") ? 250 : 25;
}

struct Undo : testing::TestWithParam<unsigned> {};

} // namespace

TEST_P(Undo, OfRandomSequencesOfFiftyCommandsEndsInEqualContent)
{
    const Folder folder;
    const auto workspace = Workspace::create(folder.path(u"undo.samsyn"_s), u"Prov"_s);
    for (unsigned sequence = 0; sequence < sequences(); ++sequence) {
        const quint64 before = workspace->store().contentHash();
        Commands commands(*workspace, GetParam() * 250 + sequence);
        int done = 0;
        const auto counter = QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] { ++done; });
        for (int command = 0; command < 50; ++command)
            commands.doOne();
        QObject::disconnect(counter);
        const quint64 after = workspace->store().contentHash();
        for (int step = 0; step < done; ++step)
            workspace->undo();
        ASSERT_EQ(workspace->store().contentHash(), before) << "sequence " << sequence;
        ASSERT_TRUE(searchIndexIsRight(workspace->store(), true)) << "sequence " << sequence;
        for (int step = 0; step < done; ++step)
            workspace->redo();
        ASSERT_EQ(workspace->store().contentHash(), after) << "sequence " << sequence;
        ASSERT_TRUE(searchIndexIsRight(workspace->store(), true)) << "sequence " << sequence;
        if (sequence % 20 != 0) { // a few stand, so that the next ones find rows to change
            for (int step = 0; step < done; ++step)
                workspace->undo();
        }
    }
    EXPECT_EQ(workspace->store().computedContentHash(), workspace->store().contentHash());
    EXPECT_NO_THROW(workspace->store().connection().execute(
        u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s));
}

INSTANTIATE_TEST_SUITE_P(Quarter, Undo, testing::Range(0u, 4u));
