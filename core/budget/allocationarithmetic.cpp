// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationarithmetic.h"

#include <algorithm>

namespace samsyn {

namespace {

constexpr int mostScale = 1'000'000;

class Arithmetic
{
public:
    explicit Arithmetic(const AllocationResult &result) : m_result(result) {}
    AllocationArithmetic compute();

private:
    bool isMonthly() const { return m_result.input.rule.policy == AllocationPolicy::Monthly; }
    bool findScale();
    void setKeys();
    void setPrecedence();
    void setAmounts();
    void divide(ArithmeticLine &line);
    void findSections();
    void divideBySections(ArithmeticLine &line, unsigned months);
    SectionPart partOf(const ArithmeticLine &line, const AllocationSection &section, bool takesPart);
    void round();
    bool agrees() const;
    bool goesBefore(const ArithmeticLine &a, const ArithmeticLine &b) const;
    void see(const Integer &number) { m.largest = std::max(m.largest, number); }

    const AllocationResult &m_result;
    AllocationArithmetic m;
};

bool Arithmetic::findScale()
{
    for (m.scale = 1; m.scale <= mostScale; m.scale *= 10) {
        if (std::ranges::all_of(m_result.lines, [&](const AllocationLine &line) {
                return denominator(Rational(line.party.weight * m.scale)) == 1;
            }))
            return true;
    }
    return false;
}

void Arithmetic::setKeys()
{
    const AllocationRule &rule = m_result.input.rule;
    Integer divisor = 0;
    for (const AllocationLine &line : m_result.lines) {
        ArithmeticLine own;
        own.months = rule.policy != AllocationPolicy::Frozen ? line.months : line.counts ? 12 : 0;
        const Integer weight = numerator(Rational(line.party.weight * m.scale));
        switch (rule.key) {
        case AllocationKey::Population:
            own.key = line.party.population.value_or(0) * weight;
            break;
        case AllocationKey::Equal:
            own.key = weight == 0 ? 0 : 1;
            break;
        case AllocationKey::Weights:
            own.key = weight;
            break;
        }
        divisor = gcd(divisor, own.months);
        m.months += own.months;
        m.lines.push_back(std::move(own));
    }
    m.divisor = isMonthly() || divisor == 0 ? Integer(1) : divisor;
    Integer sum;
    for (ArithmeticLine &line : m.lines) {
        m.someByKey |= line.key * line.months > 0 ? 1 : 0;
        if (!isMonthly())
            line.key = line.key * line.months / m.divisor;
        sum += line.key;
    }
    m.keySum = std::max(Integer(1), sum);
}

void Arithmetic::setPrecedence()
{
    const auto figure = [&](const AllocationLine &line) {
        return m_result.precedenceByPopulation ? Rational(line.party.population.value_or(-1))
                                               : line.party.weight;
    };
    for (size_t i = 0; i < m.lines.size(); ++i) {
        const Rational own = figure(m_result.lines[i]);
        m.lines[i].precedence = 1;
        for (size_t j = 0; j < m.lines.size(); ++j) {
            const Rational other = figure(m_result.lines[j]);
            if (other > own || (other == own && j < i))
                ++m.lines[i].precedence;
        }
    }
}

void Arithmetic::setAmounts()
{
    const AllocationInput &input = m_result.input;
    m.sign = input.amount < Ore{} ? -1 : 1;
    m.amount = abs(Integer(input.amount.value));
    m.unit = input.rule.unit.value;
    m.base = input.rule.base.value;
    m.step = m.base == 0 ? 1 : 12;
    m.toSplit = m.step * m.amount - m.base * m.months;
    m.whole = m.step * m.unit * (isMonthly() ? 12 : 1);
    m.number = isMonthly() ? m.toSplit : Integer(m.toSplit / m.whole);
    m.left = m.toSplit - m.number * m.whole;
    m.numberHigh = m.number / partSize;
    m.numberLow = m.number - m.numberHigh * partSize;
    m.denominator = m.whole * m.keySum;
    see(12 * m.step * m.amount);
    see(m.denominator);
}

void Arithmetic::divide(ArithmeticLine &line)
{
    line.high = m.numberHigh * line.key / m.keySum;
    line.highRest = m.numberHigh * line.key - line.high * m.keySum;
    line.low = line.highRest * partSize + m.numberLow * line.key;
    line.lowWhole = line.low / m.keySum;
    line.lowRest = line.low - line.lowWhole * m.keySum;
    line.fixedWhole = m.base * line.months / m.whole;
    line.fixedRest = m.base * line.months - line.fixedWhole * m.whole;
    line.numerator = line.lowRest * m.whole + m.left * line.key + line.fixedRest * m.keySum;
    const Integer more = line.numerator / m.denominator;
    line.units = line.high * partSize + line.lowWhole + line.fixedWhole + more;
    line.remainder = line.numerator - more * m.denominator;
    for (const Integer &number : {Integer(m.numberHigh * line.key), line.low, line.numerator})
        see(number);
}

void Arithmetic::findSections()
{
    std::vector<unsigned> masks;
    for (const AllocationLine &line : m_result.lines)
        masks.push_back(monthsCovered(line.party.paying, m_result.input.year));
    for (int month = 1; month <= 12; ++month) {
        const bool same =
            month > 1 && std::ranges::all_of(masks, [&](unsigned mask) {
                return (mask >> (month - 1) & 1) == (mask >> (month - 2) & 1);
            });
        if (!same)
            m.sections.push_back({month, 0, 0});
        ++m.sections.back().months;
    }
    for (AllocationSection &section : m.sections) {
        for (size_t i = 0; i < masks.size(); ++i) {
            if (masks[i] >> (section.firstMonth - 1) & 1)
                section.keySum += m.lines[i].key;
        }
        m.emptyMonths += section.keySum == 0 ? section.months : 0;
    }
    for (size_t i = 0; i < masks.size(); ++i)
        divideBySections(m.lines[i], masks[i]);
}

SectionPart
Arithmetic::partOf(const ArithmeticLine &line, const AllocationSection &section, bool takesPart)
{
    const Integer sum = std::max(Integer(1), section.keySum);
    SectionPart part;
    part.takesPart = takesPart ? 1 : 0;
    part.key = line.key * section.months * part.takesPart;
    part.high = m.numberHigh * part.key / sum;
    part.rest = m.numberHigh * part.key - part.high * sum;
    part.low = part.rest * partSize + m.numberLow * part.key;
    part.whole = part.low / sum;
    part.left = part.low - part.whole * sum;
    part.first = part.left * decimalsSize / sum;
    part.left2 = part.left * decimalsSize - part.first * sum;
    part.second = part.left2 * decimalsSize / sum;
    part.left3 = part.left2 * decimalsSize - part.second * sum;
    part.third = part.left3 * decimalsSize / sum;
    see(m.numberHigh * part.key);
    see(part.low);
    see(sum * decimalsSize);
    return part;
}

void Arithmetic::divideBySections(ArithmeticLine &line, unsigned months)
{
    line.sum = m.base * line.months * m.step;
    line.third = decimalsLacking;
    for (const AllocationSection &section : m.sections) {
        line.parts.push_back(partOf(line, section, months >> (section.firstMonth - 1) & 1));
        const SectionPart &part = line.parts.back();
        line.sum += part.high * partSize + part.whole;
        line.first += part.first;
        line.second += part.second;
        line.third += part.third;
    }
    line.second += line.third / decimalsSize;
    line.first += line.second / decimalsSize;
    line.thirdDecimals = line.third % decimalsSize;
    line.secondDecimals = line.second % decimalsSize;
    line.firstDecimals = line.first % decimalsSize;
    line.carried = line.sum + line.first / decimalsSize;
    line.units = line.carried / m.whole;
    line.remainder = line.carried - line.units * m.whole;
    see(line.carried);
}

void Arithmetic::round()
{
    m.covered = isMonthly() ? Integer((12 * m.step * m.amount - m.toSplit * m.emptyMonths) /
                                      (12 * m.step))
                            : m.amount;
    m.units = m.covered / m.unit;
    m.leftByUnit = m.covered - m.units * m.unit;
    m.extras = m.units;
    for (const ArithmeticLine &line : m.lines)
        m.extras -= line.units;
    for (size_t i = 0; i < m.lines.size(); ++i) {
        ArithmeticLine &line = m.lines[i];
        line.own = line.units * m.unit + abs(Integer(m_result.lines[i].extra.value));
        const bool pays = m.someByKey != 0 ? line.key * line.months > 0
                                           : line.units > 0 || line.remainder > 0;
        line.eligible = pays ? 1 : 0;
    }
}

bool Arithmetic::goesBefore(const ArithmeticLine &a, const ArithmeticLine &b) const
{
    const Integer size = decimalsSize;
    const auto of = [&](const ArithmeticLine &line) {
        return Integer(((line.remainder * size + line.firstDecimals) * size + line.secondDecimals) *
                           size +
                       line.thirdDecimals);
    };
    const Integer difference = of(a) - of(b);
    const int same = isMonthly() ? decimalsLacking : 0;
    return difference > same || (abs(difference) <= same && a.precedence < b.precedence);
}

bool Arithmetic::agrees() const
{
    if (m.largest >= largestExact || m.extras != m_result.extraUnits)
        return false;
    for (size_t i = 0; i < m.lines.size(); ++i) {
        const ArithmeticLine &line = m.lines[i];
        const AllocationLine &known = m_result.lines[i];
        const bool hasRemainder = line.remainder != 0 || line.firstDecimals != 0 ||
                                  line.secondDecimals != 0 || line.thirdDecimals > decimalsLacking;
        const auto before = std::ranges::count_if(
            m.lines, [&](const ArithmeticLine &other) { return goesBefore(other, line); });
        const int rank = hasRemainder ? static_cast<int>(before) + 1 : 0;
        if (line.units * m.unit != abs(Integer(known.roundedDown.value)) || rank != known.rank)
            return false;
    }
    return true;
}

AllocationArithmetic Arithmetic::compute()
{
    if (!findScale())
        return std::move(m);
    setKeys();
    setPrecedence();
    setAmounts();
    if (isMonthly()) {
        findSections();
    } else {
        for (ArithmeticLine &line : m.lines)
            divide(line);
    }
    round();
    m.isExact = agrees();
    return std::move(m);
}

} // namespace

AllocationArithmetic allocationArithmetic(const AllocationResult &result)
{
    return Arithmetic(result).compute();
}

} // namespace samsyn
