// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "ui/budget/budgetpage.h"
#include "ui/members/memberspage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/problemspage.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

Room roomOf(const QString &id, const QString &symbol, Page *page)
{
    page->setObjectName(id + u"Page"_s);
    return {{id, page->title(), symbol}, page};
}

} // namespace

std::vector<Room> makeRooms(Workspace &workspace)
{
    return {roomOf(u"members"_s, u"members"_s, new MembersPage(workspace)),
            roomOf(u"budget"_s, u"budget"_s, new BudgetPage(workspace))};
}

std::vector<Room> makeFoot(Workspace &workspace)
{
    return {roomOf(u"problems"_s, u"flag"_s, new ProblemsPage(workspace)),
            roomOf(u"history"_s, u"history"_s, new HistoryPage(workspace))};
}

} // namespace samsyn
