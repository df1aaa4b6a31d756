// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/balancestrip.h"

#include "core/base/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn {

QString balanceSentence(const Budget &budget, const Balance &balance)
{
    QString sentence = BalanceStrip::tr("Financing %1 less costs %2 is %3.")
                           .arg(formatKronor(balance.financing),
                                formatKronor(balance.costs),
                                formatKronor(balance.difference));
    if (balance.stated) {
        const QString where =
            budget.statedIn.isEmpty() ? BalanceStrip::tr("elsewhere") : budget.statedIn;
        sentence +=
            u' ' + BalanceStrip::tr("Stated total %1 (%2), from which the rows differ by %3.")
                       .arg(formatKronor(*balance.stated),
                            where,
                            formatKronor(-*balance.statedDifference));
    }
    return sentence;
}

void makeYearButton(QToolButton *button, QMenu *menu)
{
    button->setFont(textFont(TextSize::Strong));
    button->setIcon(icon(u"down"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the year
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
}

BalanceStrip::BalanceStrip(QWidget *parent)
    : QWidget(parent),
      m_year(new QToolButton(this)),
      m_yearMenu(new QMenu(this)),
      m_stated(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(0);
    m_year->setObjectName(u"yearChooser"_s);
    makeYearButton(m_year, m_yearMenu);
    m_financing = addFigure(tr("Financing"), u"financingSum"_s, true);
    addSign(u"−"_s);
    m_costs = addFigure(tr("Costs"), u"costsSum"_s, true);
    addSign(u"="_s);
    m_difference = addFigure(tr("Difference"), u"difference"_s, true);
    row->addSpacing(40);
    addYear();
    row->addStretch();
    m_total = addFigure({}, u"statedTotal"_s, false);
    row->addSpacing(32);
    m_deviation = addFigure(tr("Rows differ"), u"statedDifference"_s, true);
    for (const Figure *figure : {&m_total, &m_deviation}) {
        figure->label->setAlignment(Qt::AlignRight);
        figure->value->setAlignment(Qt::AlignRight);
    }
    row->addSpacing(8);
    m_stated->setObjectName(u"changeStated"_s);
    m_stated->setProperty("flat", true);
    m_stated->setCheckable(true);
    row->addWidget(m_stated, 0, Qt::AlignBottom);
}

/// Text of the button begins where its label does.
void BalanceStrip::addYear()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *label = makeLabel(tr("Year"), TextSize::Small, Shade::Grey, this);
    label->setIndent(8);
    label->setBuddy(m_year);
    m_year->setFixedHeight(m_costs.value->sizeHint().height()); // stands on the figures' line
    column->addWidget(label);
    column->addWidget(m_year);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
}

BalanceStrip::Figure
BalanceStrip::addFigure(const QString &label, const QString &objectName, bool strong)
{
    Figure figure;
    figure.box = new QWidget(this);
    figure.label = makeLabel(label, TextSize::Small, Shade::Grey, figure.box);
    figure.value = makeLabel({}, TextSize::Title, Shade::Ink, figure.box);
    figure.value->setObjectName(objectName);
    if (!strong) {
        QFont font = figure.value->font();
        font.setWeight(QFont::Normal);
        figure.value->setFont(font);
    }
    auto *column = new QVBoxLayout(figure.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure.label);
    column->addWidget(figure.value);
    layout()->addWidget(figure.box);
    return figure;
}

QLabel *BalanceStrip::addSign(const QString &sign)
{
    QLabel *label = makeLabel(sign, TextSize::Title, Shade::Grey, this);
    QFont font = label->font();
    font.setWeight(QFont::Normal);
    label->setFont(font);
    label->setContentsMargins(20, 0, 20, 0);
    static_cast<QHBoxLayout *>(layout())->addWidget(label, 0, Qt::AlignBottom);
    return label;
}

void BalanceStrip::show(const Budget &budget, const Balance &balance, bool readOnly)
{
    m_year->setText(QString::number(budget.year));
    m_year->setAccessibleName(tr("Year: %1").arg(budget.year));
    m_financing.value->setText(formatKronor(balance.financing));
    m_costs.value->setText(formatKronor(balance.costs));
    m_difference.value->setText(formatKronor(balance.difference));
    setShade(m_difference.value, balance.difference == Ore{} ? Shade::Ink : Shade::Warning);

    m_total.box->setVisible(balance.stated.has_value());
    m_deviation.box->setVisible(balance.stated.has_value());
    if (balance.stated) {
        const Ore deviation = -*balance.statedDifference;
        m_total.label->setText(budget.statedIn.isEmpty()
                                   ? tr("Stated total")
                                   : tr("Stated total, %1").arg(budget.statedIn));
        m_total.value->setText(formatKronor(*balance.stated));
        m_deviation.value->setText(formatKronor(deviation));
        setShade(m_deviation.value, deviation == Ore{} ? Shade::Ink : Shade::Warning);
    }
    m_stated->setText(balance.stated ? tr("Change") : tr("Enter a stated total"));
    m_stated->setAccessibleName(balance.stated ? tr("Change the stated total") : m_stated->text());
    m_stated->setVisible(!readOnly);
    setAccessibleName(balanceSentence(budget, balance));
}

} // namespace samsyn
