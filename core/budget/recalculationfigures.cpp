// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/recalculation.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecalculationFigures)
};

using Figures = std::vector<RecalculationFigure>;

/// 1, 10, … up to a million: what makes all weights whole.
QString scaleFormula()
{
    QString formula = u"1000000"_s;
    for (int decimals = 5; decimals >= 0; --decimals)
        formula = u"IF(SUMPRODUCT(ABS([weight:]-ROUND([weight:],%1)))<0.0000001,%2,%3)"_s.arg(
            QString::number(decimals), '1'_L1 + QString(decimals, '0'_L1), formula);
    return formula;
}

void addInput(Figures &figures, const AllocationArithmetic &m, const Recalculation &all)
{
    figures.push_back({u"sign"_s, Text::tr("Sign of the amount"), u"IF({asked}<0,-1,1)"_s, whole(m.sign),
                       Text::tr("a negative amount is split as if it were positive, and turned")});
    figures.push_back({u"amount"_s, Text::tr("Amount, öre"), u"ROUND(ABS({asked})*100,0)"_s, whole(m.amount)});
    figures.push_back({u"unit"_s, Text::tr("Unit, öre"), u"ROUND({askedUnit}*100,0)"_s, whole(m.unit)});
    figures.push_back({u"base"_s, Text::tr("Fixed part for a year, öre"), u"ROUND({askedBase}*100,0)"_s, whole(m.base)});
    if (all.result.input.rule.key != AllocationKey::Equal)
        figures.push_back({u"scale"_s, Text::tr("Weights times"), scaleFormula(), whole(m.scale),
                           Text::tr("so that all are whole; weights may have six decimals")});
    if (!all.isMonthly())
        figures.push_back({u"divisor"_s, Text::tr("Months divided by"), u"MAX(1,GCD([counted:]))"_s, whole(m.divisor),
                           Text::tr("their common divisor, so that key figures stay small")});
    figures.push_back({u"step"_s, Text::tr("Counted in"), u"IF({base}=0,1,12)"_s, whole(m.step),
                       Text::tr("1: öre; 12: twelfths of an öre, since the fixed part goes by months")});
    figures.push_back({u"monthsSum"_s, Text::tr("Months of all"), u"SUM([counted:])"_s, whole(m.months)});
    figures.push_back({u"toSplit"_s, Text::tr("Split by the key"), u"{step}*{amount}-{base}*{monthsSum}"_s, whole(m.toSplit),
                       Text::tr("the amount less the fixed parts")});
    figures.push_back({u"whole"_s, Text::tr("A unit is"), all.isMonthly() ? u"12*{step}*{unit}"_s : u"{step}*{unit}"_s, whole(m.whole)});
}

void addDivision(Figures &figures, const AllocationArithmetic &m, bool isMonthly)
{
    if (isMonthly) {
        figures.push_back({u"number"_s, Text::tr("To divide"), u"{toSplit}"_s, whole(m.number)});
    } else {
        figures.push_back({u"keySum"_s, Text::tr("Sum of the key figures"), u"MAX(1,SUM([key:]))"_s, whole(m.keySum)});
        figures.push_back({u"number"_s, Text::tr("Units to divide"), u"INT({toSplit}/{whole})"_s, whole(m.number)});
        figures.push_back({u"numberLeft"_s, Text::tr("What is no unit"), u"{toSplit}-{number}*{whole}"_s, whole(m.left)});
        figures.push_back({u"denominator"_s, Text::tr("Denominator of the remainders"), u"{whole}*{keySum}"_s, whole(m.denominator)});
    }
    figures.push_back({u"numberHigh"_s, Text::tr("High part of what is divided"), u"INT({number}/%1)"_s.arg(partSize), whole(m.numberHigh),
                       Text::tr("divided in two parts, so that no figure is longer than a spreadsheet holds")});
    figures.push_back({u"numberLow"_s, Text::tr("Low part"), u"{number}-{numberHigh}*%1"_s.arg(partSize), whole(m.numberLow)});
}

void addRounding(Figures &figures, const AllocationArithmetic &m, bool isMonthly)
{
    if (isMonthly) {
        QStringList months;
        for (size_t s = 1; s <= m.sections.size(); ++s)
            months << u"IF({keySum%1}=0,{months%1},0)"_s.arg(s);
        figures.push_back({u"empty"_s, Text::tr("Months with nobody"), months.join('+'_L1), whole(m.emptyMonths)});
        figures.push_back({u"covered"_s, Text::tr("Covered, öre"),
                           u"INT((12*{step}*{amount}-{toSplit}*{empty})/(12*{step}))"_s, whole(m.covered)});
    } else {
        figures.push_back({u"covered"_s, Text::tr("Covered, öre"), u"{amount}"_s, whole(m.covered)});
    }
    figures.push_back({u"unitsSum"_s, Text::tr("Units of all"), u"INT({covered}/{unit})"_s, whole(m.units)});
    figures.push_back({u"left"_s, Text::tr("Rest, öre"), u"{covered}-{unitsSum}*{unit}"_s, whole(m.leftByUnit),
                       Text::tr("what is no multiple of the unit goes to the largest payer")});
    figures.push_back({u"extras"_s, Text::tr("Extra units"), u"{unitsSum}-SUM([units:])"_s, whole(m.extras),
                       Text::tr("one each to the largest remainders")});
    figures.push_back({u"someByKey"_s, Text::tr("Somebody pays by the key"),
                       u"IF(SUMPRODUCT([key:]*[counted:])>0,1,0)"_s, whole(m.someByKey)});
    QStringList largest{u"12*{step}*{amount}"_s};
    if (isMonthly) {
        for (size_t s = 1; s <= m.sections.size(); ++s)
            largest << u"MAX([low%1:])"_s.arg(s) << u"{keySum%1}*%2"_s.arg(s).arg(decimalsSize)
                    << u"{numberHigh}*MAX([key%1:])"_s.arg(s);
        largest << u"MAX([carried:])"_s;
    } else {
        largest << u"{denominator}"_s << u"{numberHigh}*MAX([key:])"_s << u"MAX([low:])"_s << u"MAX([numerator:])"_s;
    }
    figures.push_back({u"largest"_s, Text::tr("Largest figure on the way"), u"MAX(%1)"_s.arg(largest.join(','_L1)),
                       whole(m.largest), Text::tr("exact below %1").arg(formatCount(largestExact))});
}

} // namespace

std::vector<RecalculationFigure> recalculationFigures(const Recalculation &recalculation)
{
    Figures figures;
    const AllocationArithmetic &m = recalculation.arithmetic;
    if (!m.isExact)
        return figures;
    addInput(figures, m, recalculation);
    addDivision(figures, m, recalculation.isMonthly());
    addRounding(figures, m, recalculation.isMonthly());
    for (RecalculationFigure &figure : figures)
        figure.style = {.number = CellStyle::Number::Grouped};
    return figures;
}

} // namespace samsyn
