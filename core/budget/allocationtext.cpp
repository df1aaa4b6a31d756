// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationtext.h"

#include "core/base/format.h"
#include "core/base/language.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AllocationText)
};

} // namespace

bool allMunicipalities(const AllocationResult &result)
{
    return std::ranges::all_of(
        result.lines, [](const AllocationLine &line) { return line.party.code.size() == 4; });
}

bool weightsCount(const AllocationResult &result)
{
    return result.input.rule.key == AllocationKey::Population &&
           std::ranges::any_of(result.lines,
                               [](const AllocationLine &line) { return line.party.weight != 1; });
}

bool monthsMatter(const AllocationResult &result)
{
    return result.input.rule.policy != AllocationPolicy::Frozen &&
           (result.monthsCount || !result.emptyMonths.empty());
}

bool someHaveFewerMonths(const AllocationResult &result)
{
    return std::ranges::any_of(result.lines,
                               [](const AllocationLine &line) { return line.months != 12; });
}

std::vector<const AllocationLine *> linesByName(const AllocationResult &result)
{
    QCollator collator(QLocale(languageCode(currentLanguage())));
    std::vector<const AllocationLine *> lines;
    for (const AllocationLine &line : result.lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, [&](const AllocationLine *a, const AllocationLine *b) {
        return collator.compare(a->party.name, b->party.name) < 0;
    });
    return lines;
}

int payersOf(const AllocationResult &result)
{
    return static_cast<int>(std::ranges::count_if(result.lines, [](const AllocationLine &line) {
        return line.keyShare != 0 || line.fixed != 0;
    }));
}

QDate populationDateOf(const AllocationResult &result, const AllocationLine &line)
{
    if (line.party.populationDate.isValid())
        return line.party.populationDate;
    return result.input.rule.populationDate.value_or(QDate());
}

bool hasOwnDate(const AllocationResult &result, const AllocationLine &line)
{
    const QDate own = line.party.populationDate;
    return own.isValid() && own != result.input.rule.populationDate && line.party.population;
}

Ore magnitudeOf(Ore amount)
{
    return amount < Ore{} ? -amount : amount;
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString formatUnits(Ore amount)
{
    return magnitudeOf(amount) < Ore::fromKronor(1)
               ? Text::tr("%1 öre").arg(formatCount(amount.value))
               : formatKronor(amount);
}

QString wholeUnits(Ore unit)
{
    if (unit == Ore::fromKronor(1))
        return Text::tr("whole kronor");
    if (unit == Ore{1})
        return Text::tr("whole öre");
    return Text::tr("whole %1").arg(formatUnits(unit));
}

QString formatSmall(Ore amount)
{
    return magnitudeOf(amount) < Ore::fromKronor(1)
               ? formatUnits(amount)
               : Text::tr("%1 kr").arg(formatAmount(amount, true));
}

std::optional<Ore> perInhabitant(Ore amount, std::optional<qint64> population)
{
    if (!population || *population <= 0)
        return std::nullopt;
    const Ore each = oreNearest(Rational(amount.value, *population));
    return each == Ore{} ? std::nullopt : std::optional(each);
}

QString formatWeight(const Rational &weight)
{
    int decimals = 0;
    for (Rational scaled = weight; decimals < 6 && denominator(scaled) != 1; ++decimals)
        scaled *= 10;
    return formatDecimal(weight, decimals);
}

QString formatQuota(const Rational &ore, Ore unit)
{
    int decimals = 5;
    for (qint64 value = unit.value; value >= 10 && decimals > 2; value /= 10)
        --decimals;
    return formatDecimal(ore / 100, decimals);
}

} // namespace samsyn
