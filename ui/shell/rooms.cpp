// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "ui/budget/budgetpage.h"
#include "ui/followup/followuppage.h"
#include "ui/followup/todaypage.h"
#include "ui/groups/groupspage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/members/memberspage.h"
#include "ui/plans/planspage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/problemspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rooms)
};

/// A room keeps its name in the sidebar whatever its page is about just now.
Room roomOf(const QString &id, const QString &name, Page *page)
{
    page->setObjectName(id + u"Page"_s);
    return {{id, name, id == u"problems" ? u"flag"_s : id}, page};
}

} // namespace

std::vector<Room> makeRooms(Workspace &workspace)
{
    return {roomOf(u"today"_s, Text::tr("Today"), new TodayPage(workspace)),
            roomOf(u"members"_s, Text::tr("Members"), new MembersPage(workspace)),
            roomOf(u"groups"_s, Text::tr("Groups"), new GroupsPage(workspace)),
            roomOf(u"meetings"_s, Text::tr("Meetings"), new MeetingsPage(workspace)),
            roomOf(u"plans"_s, Text::tr("Plans"), new PlansPage(workspace)),
            roomOf(u"budget"_s, Text::tr("Budget"), new BudgetPage(workspace)),
            roomOf(u"followup"_s, Text::tr("Follow-up"), new FollowupPage(workspace))};
}

std::vector<Room> makeFoot(Workspace &workspace)
{
    return {roomOf(u"problems"_s, Text::tr("To complete"), new ProblemsPage(workspace)),
            roomOf(u"history"_s, Text::tr("History"), new HistoryPage(workspace))};
}

} // namespace samsyn
