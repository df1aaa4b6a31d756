// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/allocationtext.h"
#include "core/budget/recalculation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecalculationColumns)
};

constexpr CellStyle::Number grouped = CellStyle::Number::Grouped;
constexpr CellStyle input{.number = grouped, .isInput = true};
constexpr CellStyle count{.number = grouped};
constexpr CellStyle money{.number = grouped, .decimals = 2};
constexpr CellStyle strongMoney{.number = grouped, .decimals = 2, .isStrong = true};
constexpr CellStyle help{.number = grouped, .isGrey = true};

class Columns
{
public:
    explicit Columns(const Recalculation &recalculation)
        : m_all(recalculation), m_result(recalculation.result), m_arithmetic(recalculation.arithmetic)
    {
    }
    std::vector<RecalculationColumn> make();

private:
    using Line = AllocationLine;
    void addInputs();
    void addSplit();
    void addAmounts();
    void addDivision();
    void addSum();
    void addOrder();
    void add(RecalculationColumn column) { m_columns.push_back(std::move(column)); }
    void addHelp(const QString &name, const QString &head, const QString &formula, Integer ArithmeticLine::*value);
    std::function<std::optional<SheetValue>(size_t)> amountOf(Ore Line::*amount) const;
    /// The formula, unless the figures are too long for a spreadsheet.
    QString ifExact(const QString &formula) const
    {
        return m_arithmetic.isExact ? formula : QString();
    }

    const Recalculation &m_all;
    const AllocationResult &m_result;
    const AllocationArithmetic &m_arithmetic;
    std::vector<RecalculationColumn> m_columns;
};

std::function<std::optional<SheetValue>(size_t)> Columns::amountOf(Ore Line::*amount) const
{
    return [&split = m_result, amount](size_t i) { return kronor(split.lines[i].*amount); };
}

void Columns::addHelp(const QString &name, const QString &head, const QString &formula, Integer ArithmeticLine::*value)
{
    add({name, head, 15, help, formula, [&m = m_arithmetic, value](size_t i) {
             return whole(m.lines[i].*value);
         }});
}

void Columns::addInputs()
{
    const CellStyle changed = m_arithmetic.isExact ? input : count;
    const auto party = [&split = m_result](size_t i) -> const AllocationParty & {
        return split.lines[i].party;
    };
    add({u"code"_s, Text::tr("Code"), 7, {}, {}, [=](size_t i) { return party(i).code; }});
    add({u"name"_s, allMunicipalities(m_result) ? Text::tr("Municipality") : Text::tr("Member"), 24, {}, {},
         [=](size_t i) { return party(i).name; }});
    add({u"population"_s, Text::tr("Population"), 13, changed, {},
         [=](size_t i) -> std::optional<SheetValue> {
             if (!party(i).population)
                 return std::nullopt;
             return whole(*party(i).population);
         },
         true});
    CellStyle weight = changed;
    weight.number = CellStyle::Number::Plain;
    add({u"weight"_s, Text::tr("Weight"), 9, weight, {},
         [=](size_t i) { return decimal(party(i).weight, 6); }});
    const bool fromSheet = m_all.isMonthly() && m_arithmetic.isExact;
    QStringList months;
    for (size_t s = 0; s < m_arithmetic.sections.size(); ++s)
        months << u"{months%1}*[part%1]"_s.arg(s + 1);
    add({u"months"_s, Text::tr("Months"), 9, fromSheet ? count : changed,
         fromSheet ? months.join('+'_L1) : QString(),
         [&split = m_result](size_t i) { return whole(split.lines[i].months); }});
    if (m_all.isFrozen()) {
        add({u"counts"_s, Text::tr("Takes part on the basis date, 1 or 0"), 12, changed, {},
             [&split = m_result](size_t i) { return whole(split.lines[i].counts ? 1 : 0); }});
    }
}

void Columns::addSplit()
{
    QString key;
    switch (m_result.input.rule.key) {
    case AllocationKey::Population:
        key = u"ROUND([population]*[weight]*{scale},0)"_s;
        break;
    case AllocationKey::Equal:
        key = u"IF([weight]=0,0,1)"_s;
        break;
    case AllocationKey::Weights:
        key = u"ROUND([weight]*{scale},0)"_s;
        break;
    }
    if (!m_all.isMonthly())
        key += u"*[counted]/{divisor}"_s;
    if (m_arithmetic.isExact) {
        add({u"key"_s, Text::tr("Key figure"), 13, count, key,
             [&m = m_arithmetic](size_t i) { return whole(m.lines[i].key); }, true});
    }
    add({u"quota"_s, Text::tr("Quota, kronor"), 15, {.number = grouped, .decimals = 5},
         ifExact(u"{sign}*([units]+[part])*{unit}/100"_s),
         [&split = m_result](size_t i) { return decimal(split.lines[i].quota / 100, 9); }});
    add({u"down"_s, Text::tr("Rounded down, kronor"), 14, money,
         ifExact(u"{sign}*[units]*{unit}/100"_s), amountOf(&Line::roundedDown), true});
    add({u"part"_s, Text::tr("Remainder, of a unit"), 12, {.number = grouped, .decimals = 6},
         ifExact(m_all.isMonthly()
                     ? u"([remainder]+([first]+[second]/1000000)/1000000)/{whole}"_s
                     : u"[remainder]/{denominator}"_s),
         [&split = m_result](size_t i) { return decimal(split.lines[i].remainder, 12); }});
    const QString rank =
        m_all.isMonthly()
            ? u"IF(AND([remainder]=0,[first]=0,[second]=0,[third]<=%1),0,1+SUMPRODUCT((%2>%1)+(ABS(%2)<=%1)*([order:]<[order])))"_s
                  .arg(decimalsLacking)
                  .arg(u"(([remainder:]-[remainder])*1E18+([first:]-[first])*1E12+([second:]-[second])*1E6+[third:]-[third])"_s)
            : u"IF([remainder]=0,0,1+SUMPRODUCT(([remainder:]>[remainder])+([remainder:]=[remainder])*([order:]<[order])))"_s;
    add({u"rank"_s, Text::tr("Rank"), 7, count, ifExact(rank),
         [&split = m_result](size_t i) { return whole(split.lines[i].rank); }});
}

void Columns::addAmounts()
{
    add({u"extra"_s, Text::tr("Extra, kronor"), 11, money,
         ifExact(u"IF(AND([rank]>0,[rank]<={extras}),{sign}*{unit}/100,0)"_s), amountOf(&Line::extra),
         true});
    add({u"rest"_s, Text::tr("Rest, kronor"), 11, money,
         ifExact(u"IF(AND({left}>0,[pays]=1),IF(SUMPRODUCT([pays:]*(([own:]>[own])+([own:]=[own])*([order:]<[order])))=0,{sign}*{left}/100,0),0)"_s),
         amountOf(&Line::adjustment), true});
    const QString sum = u"ROUND([down]+[extra]+[rest],2)"_s;
    if (m_all.isFrozen()) {
        add({u"year"_s, Text::tr("Whole year, kronor"), 14, money, sum, amountOf(&Line::yearAmount), true});
        add({u"amount"_s, Text::tr("Amount, kronor"), 14, strongMoney,
             ifExact(u"IF([months]=12,[year],{sign}*INT(ROUND(ABS([year])*100,0)*[months]/(12*{unit}))*{unit}/100)"_s),
             amountOf(&Line::amount), true});
    } else {
        add({u"amount"_s, Text::tr("Amount, kronor"), 14, strongMoney, sum, amountOf(&Line::amount), true});
    }
    add({u"share"_s, Text::tr("Share, percent"), 10, money, u"IF({asked}=0,0,[quota]/{asked}*100)"_s,
         [&split = m_result](size_t i) {
             const AllocationInput &asked = split.input;
             return decimal(asked.amount == Ore{} ? Rational(0) : Rational(split.lines[i].share * 100), 9);
         }});
    add({u"difference"_s, Text::tr("More or less than in the split, kronor"), 15, money, u"ROUND([amount]-({decided}),2)"_s,
         [](size_t) { return kronor({}); }, true});
}

/// Units × key / sum of keys without a number of more than 15 digits: in two parts, each with its
/// rest, and then all that is less than a unit as one numerator.
void Columns::addDivision()
{
    using Help = ArithmeticLine;
    addHelp(u"high"_s, Text::tr("Units by the key, high part"), u"INT({numberHigh}*[key]/{keySum})"_s, &Help::high);
    addHelp(u"highRest"_s, Text::tr("What is left of it"), u"{numberHigh}*[key]-[high]*{keySum}"_s, &Help::highRest);
    addHelp(u"low"_s, Text::tr("The same, low part"), u"[highRest]*%1+{numberLow}*[key]"_s.arg(partSize), &Help::low);
    addHelp(u"lowWhole"_s, Text::tr("Units by the key, low part"), u"INT([low]/{keySum})"_s, &Help::lowWhole);
    addHelp(u"lowRest"_s, Text::tr("What is left of the low part"), u"[low]-[lowWhole]*{keySum}"_s, &Help::lowRest);
    addHelp(u"fixedWhole"_s, Text::tr("Units of the fixed part"), u"INT({base}*[counted]/{whole})"_s, &Help::fixedWhole);
    addHelp(u"fixedRest"_s, Text::tr("What is left of the fixed part"), u"{base}*[counted]-[fixedWhole]*{whole}"_s, &Help::fixedRest);
    addHelp(u"numerator"_s, Text::tr("All that is left, as a numerator"), u"[lowRest]*{whole}+{numberLeft}*[key]+[fixedRest]*{keySum}"_s,
            &Help::numerator);
    addHelp(u"units"_s, Text::tr("Units, rounded down"), u"[high]*%1+[lowWhole]+[fixedWhole]+INT([numerator]/{denominator})"_s.arg(partSize),
            &Help::units);
    addHelp(u"remainder"_s, Text::tr("Numerator of the remainder"), u"[numerator]-INT([numerator]/{denominator})*{denominator}"_s,
            &Help::remainder);
}

/// The sections' parts, which stand on the sheet of the months, summed: wholes and three times six
/// decimals, carried over from the last to the first.
void Columns::addSum()
{
    QStringList sums[4];
    for (size_t s = 1; s <= m_arithmetic.sections.size(); ++s) {
        sums[0] << u"[high%1]*%2+[whole%1]"_s.arg(s).arg(partSize);
        sums[1] << u"[first%1]"_s.arg(s);
        sums[2] << u"[second%1]"_s.arg(s);
        sums[3] << u"[third%1]"_s.arg(s);
    }
    const auto sum = [&](int of) { return sums[of].join('+'_L1); };
    const auto carry = [](const QString &name) { return u"INT([%1]/%2)"_s.arg(name).arg(decimalsSize); };
    const auto rest = [&](const QString &name) { return u"[%1]-%2*%3"_s.arg(name, carry(name)).arg(decimalsSize); };
    using Help = ArithmeticLine;
    addHelp(u"sum"_s, Text::tr("Sum of the months, whole"), sum(0) + u"+{base}*[months]*{step}"_s, &Help::sum);
    addHelp(u"thirdSum"_s, Text::tr("Sum of the last six decimals"), sum(3) + u"+%1"_s.arg(decimalsLacking), &Help::third);
    addHelp(u"secondSum"_s, Text::tr("Sum of the middle six"), sum(2) + '+'_L1 + carry(u"thirdSum"_s), &Help::second);
    addHelp(u"firstSum"_s, Text::tr("Sum of the first six"), sum(1) + '+'_L1 + carry(u"secondSum"_s), &Help::first);
    addHelp(u"carried"_s, Text::tr("Sum with what is carried over"), u"[sum]+"_s + carry(u"firstSum"_s), &Help::carried);
    addHelp(u"units"_s, Text::tr("Units, rounded down"), u"INT([carried]/{whole})"_s, &Help::units);
    addHelp(u"remainder"_s, Text::tr("Numerator of the remainder"), u"[carried]-[units]*{whole}"_s, &Help::remainder);
    addHelp(u"first"_s, Text::tr("Remainder, first six decimals"), rest(u"firstSum"_s), &Help::firstDecimals);
    addHelp(u"second"_s, Text::tr("The next six"), rest(u"secondSum"_s), &Help::secondDecimals);
    addHelp(u"third"_s, Text::tr("The last six"), rest(u"thirdSum"_s), &Help::thirdDecimals);
}

void Columns::addOrder()
{
    const bool byPopulation = m_result.precedenceByPopulation;
    add({u"precedence"_s, byPopulation ? Text::tr("Of equals, the larger population first") : Text::tr("Of equals, the larger weight first"), 15, help,
         byPopulation ? u"IF(ISNUMBER([population]),[population],-1)"_s : u"[weight]"_s,
         [&split = m_result, byPopulation](size_t i) {
             const AllocationParty &party = split.lines[i].party;
             return byPopulation ? whole(party.population.value_or(-1)) : decimal(party.weight, 6);
         }});
    add({u"order"_s, Text::tr("Order of equals"), 10, help,
         u"1+SUMPRODUCT(([precedence:]>[precedence])+([precedence:]=[precedence])*(ROW([precedence:])<ROW([precedence])))"_s,
         [&m = m_arithmetic](size_t i) { return whole(m.lines[i].precedence); }});
    addHelp(u"own"_s, Text::tr("Öre before the rest"), u"[units]*{unit}+IF(AND([rank]>0,[rank]<={extras}),{unit},0)"_s, &ArithmeticLine::own);
    add({u"pays"_s, Text::tr("May get the rest"), 10, help,
         u"IF({someByKey}=1,IF([key]*[counted]>0,1,0),IF([units]+[remainder]>0,1,0))"_s,
         [&m = m_arithmetic](size_t i) { return whole(m.lines[i].eligible); }});
}

std::vector<RecalculationColumn> Columns::make()
{
    addInputs();
    addSplit();
    addAmounts();
    if (!m_arithmetic.isExact)
        return std::move(m_columns);
    if (m_all.isFrozen())
        addHelp(u"counted"_s, Text::tr("Months that count"), u"IF([counts]=1,12,0)"_s, &ArithmeticLine::months);
    if (m_all.isMonthly())
        addSum();
    else
        addDivision();
    addOrder();
    return std::move(m_columns);
}

} // namespace

std::vector<RecalculationColumn> recalculationColumns(const Recalculation &recalculation)
{
    return Columns(recalculation).make();
}

} // namespace samsyn
