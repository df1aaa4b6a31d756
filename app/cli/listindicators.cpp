// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing.h"
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/plans/indicators.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliListIndicators)
};

ListCell decimalCell(const std::optional<Decimal> &value)
{
    return value ? ListCell{{formatDecimal(*value), value->digits}, value->digits} : ListCell{Cell::none(), nullptr};
}

QString standingWord(TargetStanding standing)
{
    static constexpr const char *words[] = {"none", "met", "on_the_way", "away", "not_yet"};
    return QString::fromLatin1(words[size_t(standing)]);
}

} // namespace

/// The latest value is that of all together, or of the only organization; where there are several, as
/// many as have met the target are counted.
Listing listIndicators(const Store &store, const ListRequest &request)
{
    Listing listing;
    listing.table.caption = Text::tr("Indicators");
    listing.column(u"key"_s, Text::tr("Key"));
    listing.column(u"code"_s, Text::tr("Number"));
    listing.column(u"title"_s, Text::tr("Indicator"));
    listing.column(u"unit"_s, Text::tr("Unit"));
    listing.column(u"latest"_s, Text::tr("Latest"), Column::Kind::Number);
    listing.column(u"date"_s, Text::tr("Measured"));
    listing.column(u"target"_s, Text::tr("Target"), Column::Kind::Number);
    listing.column(u"target_date"_s, Text::tr("By"));
    listing.column(u"standing"_s, Text::tr("Standing"));
    listing.column(u"organizations"_s, Text::tr("With values"), Column::Kind::Number);
    listing.column(u"met"_s, Text::tr("Target met"), Column::Kind::Number);
    for (const IndicatorView &view : indicatorViews(store, request.on.value_or(today()))) {
        const IndicatorSeries *chief = view.headline();
        const IndicatorStanding standing = chief ? chief->standing : targetStanding(view.indicator, view.targets, {}, view.day);
        const auto &[latest, start, target, word] = standing;
        listing.row({textCell(view.indicator.key), textCell(view.indicator.code), textCell(view.indicator.title), textCell(view.indicator.unit),
                     decimalCell(latest ? latest->value : std::nullopt), dayCell(latest ? std::optional(latest->date) : std::nullopt),
                     decimalCell(target ? std::optional(target->value) : std::nullopt), dayCell(target ? std::optional(target->date) : std::nullopt),
                     {Cell::of(targetStandingName(word)), standingWord(word)}, countCell(view.organizations()),
                     countCell(view.targets.empty() ? std::nullopt : std::optional<qint64>(view.count(TargetStanding::Met)))});
    }
    return listing;
}

} // namespace samsyn::cli
