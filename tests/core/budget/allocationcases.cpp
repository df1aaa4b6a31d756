// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/budget/allocationcases.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

std::vector<AllocationParty> eight(const std::vector<qint64> &populations)
{
    const std::vector<std::pair<QString, QString>> names{{u"0120"_s, u"Värmdö"_s},
                                                         {u"0126"_s, u"Huddinge"_s},
                                                         {u"0127"_s, u"Botkyrka"_s},
                                                         {u"0128"_s, u"Salem"_s},
                                                         {u"0136"_s, u"Haninge"_s},
                                                         {u"0138"_s, u"Tyresö"_s},
                                                         {u"0182"_s, u"Nacka"_s},
                                                         {u"0192"_s, u"Nynäshamn"_s}};
    std::vector<AllocationParty> parties;
    for (size_t i = 0; i < names.size(); ++i)
        parties.push_back(party(names[i].first, names[i].second, populations[i]));
    return parties;
}

} // namespace

AllocationParty party(const QString &code, const QString &name, qint64 population)
{
    AllocationParty party;
    party.key = code;
    party.code = code;
    party.name = name;
    party.paying = {Period{}};
    party.population = population;
    party.populationSource = u"SCB"_s;
    return party;
}

std::vector<AllocationParty> eightOf2010()
{
    return eight({38301, 97453, 82608, 15391, 77054, 42947, 90108, 26032});
}

std::vector<AllocationParty> eightOf2011()
{
    return eight({38894, 99049, 84677, 15694, 78326, 43328, 91616, 26248});
}

std::vector<AllocationParty> eightOf2016()
{
    return eight({42000, 107538, 90675, 16615, 85693, 47103, 99359, 27752});
}

AllocationInput inputOf(std::vector<AllocationParty> parties, Ore amount)
{
    AllocationInput input;
    input.year = 2012;
    input.amount = amount;
    input.rule.populationDate = QDate(2010, 12, 31);
    input.parties = std::move(parties);
    return input;
}

AllocationInput sampleInput()
{
    return inputOf(eightOf2010(), Ore::fromKronor(438150));
}

AllocationParty &named(AllocationInput &input, const QString &name)
{
    const auto found = std::ranges::find(input.parties, name, &AllocationParty::name);
    if (found == input.parties.end())
        throw std::runtime_error("no such party: " + name.toStdString());
    return *found;
}

const AllocationLine &named(const AllocationResult &result, const QString &name)
{
    const auto found = std::ranges::find(
        result.lines, name, [](const AllocationLine &line) { return line.party.name; });
    if (found == result.lines.end())
        throw std::runtime_error("no such line: " + name.toStdString());
    return *found;
}

std::map<QString, qint64> kronor(const AllocationResult &result)
{
    std::map<QString, qint64> paid;
    for (const AllocationLine &line : result.lines) {
        EXPECT_EQ(line.amount.value % 100, 0) << line.party.name.toStdString();
        paid[line.party.name] = line.amount.value / 100;
    }
    return paid;
}

} // namespace samsyn::test
