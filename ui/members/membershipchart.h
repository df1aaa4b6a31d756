// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/chart.h"
#include "core/members/members.h"

#include <vector>

namespace samsyn {

/// A chart of several organizations, in the order of its categories or lines.
struct OrganizationsChart {
    Chart chart;
    std::vector<Id<Organization>> organizations;
};

/// The memberships of all who belong or belonged as bars over the years: first who shares the cost
/// on the day, then who belongs without, then former ones. The chosen one stands out; of more than
/// 30 the first are shown, and the chosen one among them.
OrganizationsChart membershipChart(const std::vector<MemberSummary> &summaries,
                                   QDate day,
                                   Id<Organization> chosen);

/// The populations on 31 December of those who belong on the day, and of the chosen one, until the
/// day: a line each, the largest first, at most 30.
OrganizationsChart populationsChart(const Store &store,
                                    const std::vector<MemberSummary> &summaries,
                                    QDate day,
                                    Id<Organization> chosen);

} // namespace samsyn
