// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"

#include "core/base/clock.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/monthtext.h"
#include "core/followup/reviews.h"
#include "core/members/members.h"
#include "core/members/person.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListFollowup)
};

QDate dayOf(const ListRequest &request)
{
    return request.on.value_or(today());
}

QString stateWord(ReviewState state)
{
    switch (state) {
    case ReviewState::Running: return u"running"_s;
    case ReviewState::Missing: return u"missing"_s;
    case ReviewState::Open: return u"open"_s;
    case ReviewState::Prepared: return u"prepared"_s;
    case ReviewState::Approved: return u"approved"_s;
    }
    Q_UNREACHABLE();
}

ListCell lightOf(const ReviewedMonth &month)
{
    Review shown;
    shown.light = month.light;
    return month.approval ? wordCell(lightName(month.light), Review::entity, "light", &shown) : textCell({});
}

ListCell wayOf(const ReviewedMonth &month)
{
    ReviewApproval shown;
    shown.way = month.approval ? month.approval->way : ApprovalWay::AtTheScreen;
    return month.approval ? wordCell(approvalWayName(shown.way), ReviewApproval::entity, "way", &shown) : textCell({});
}

} // namespace

Listing listReviews(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Months");
    listing.column(u"month"_s, Text::tr("Month"));
    listing.column(u"state"_s, Text::tr("State"));
    listing.column(u"light"_s, Text::tr("Light"));
    listing.column(u"approved_on"_s, Text::tr("Approved on"));
    listing.column(u"approved_by"_s, Text::tr("By", "person"));
    listing.column(u"way"_s, Text::tr("How"));
    for (const ReviewedMonth &month : reviewedMonths(store, dayOf(request))) {
        if (request.year && month.month.year != *request.year)
            continue;
        listing.row({textCell(month.month.first().toString(u"yyyy-MM")), {Cell::of(reviewStateName(month.state)), JsonValue(stateWord(month.state))}, lightOf(month),
                     dayCell(month.approval ? std::optional(month.approval->date) : std::nullopt), textCell(month.approval ? month.approval->name : QString()), wayOf(month)});
    }
    return listing;
}

Listing listBriefings(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Informed boards");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"date"_s, Text::tr("Day"));
    listing.column(u"organization"_s, Text::tr("Member"));
    listing.column(u"board"_s, Text::tr("Board"));
    listing.column(u"subject"_s, Text::tr("Subject"));
    listing.column(u"by"_s, Text::tr("Informed by"));
    auto briefings = store.all<BoardBriefing>();
    std::ranges::stable_sort(briefings, {}, &BoardBriefing::date);
    for (const BoardBriefing &briefing : briefings) {
        if ((request.on && *request.on < briefing.date) || (request.year && briefing.date.year() != *request.year))
            continue;
        const auto person = briefing.person ? store.find(*briefing.person) : std::nullopt;
        listing.row({textCell(briefing.key), dayCell(briefing.date), textCell(nameOn(store, store.get(briefing.organization), briefing.date)), textCell(briefing.board),
                     textCell(briefing.subject), textCell(person ? person->name : briefing.briefedBy)});
    }
    return listing;
}

} // namespace samsyn::cli
