// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/whypanel.h"

#include "core/budget/allocationexplanation.h"
#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace samsyn {

WhyPanel::WhyPanel(QWidget *parent)
    : QFrame(parent),
      m_question(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_sentence(makeLabel({}, TextSize::Body, Shade::Ink, this)),
      m_grid(new QGridLayout)
{
    setObjectName(u"why"_s);
    setProperty("bar", u"info"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_question->setObjectName(u"whyQuestion"_s);
    m_sentence->setObjectName(u"whySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnMinimumWidth(1, 88);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addLayout(m_grid);
    column->addWidget(m_sentence);
}

QString WhyPanel::sentence() const
{
    return m_sentence->text();
}

void WhyPanel::explain(const AllocationResult &result, const AllocationLine &line)
{
    clear();
    m_question->setText(allocationQuestion(line));
    int row = 0;
    for (const ExplanationStep &step : allocationSteps(result, line)) {
        if (step.isResult) {
            auto *rule = new QFrame(this);
            rule->setProperty("rule", u"ink"_s);
            rule->setFixedHeight(1);
            m_grid->addWidget(rule, row++, 0, 1, 4);
            m_steps << rule;
        }
        addStep(row,
                step.isResult ? QString() : QString::number(row + 1),
                {step.label, step.detail, step.figure},
                step.isResult);
        ++row;
    }
    m_sentence->setText(allocationSentence(result, line));
    setAccessibleName(m_question->text());
    setAccessibleDescription(m_sentence->text());
}

void WhyPanel::addStep(int row, const QString &number, const QStringList &texts, bool isResult)
{
    const TextSize size = isResult ? TextSize::Strong : TextSize::Body;
    QLabel *label = makeLabel(texts[0], size, Shade::Ink, this);
    QLabel *detail = makeLabel(texts[1], TextSize::Body, Shade::Grey, this);
    QLabel *figure = makeLabel(texts[2], size, Shade::Ink, this);
    detail->setWordWrap(true);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (isResult) {
        m_grid->addWidget(label, row, 0, 1, 2);
    } else {
        QLabel *place = makeLabel(number, TextSize::Body, Shade::Grey, this);
        m_grid->addWidget(place, row, 0, Qt::AlignTop);
        m_grid->addWidget(label, row, 1, Qt::AlignTop);
        m_steps << place;
    }
    m_grid->addWidget(detail, row, 2);
    m_grid->addWidget(figure, row, 3);
    m_steps << label << detail << figure;
}

void WhyPanel::clear()
{
    qDeleteAll(m_steps);
    m_steps.clear();
}

} // namespace samsyn
