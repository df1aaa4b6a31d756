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
      m_scenario(makeLabel({}, TextSize::Strong, Shade::Accent, this)),
      m_assumption(makeLabel({}, TextSize::Body, Shade::Grey, this)),
      m_question(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_sentence(makeLabel({}, TextSize::Body, Shade::Ink, this)),
      m_grid(new QGridLayout),
      m_since(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_changeGrid(new QGridLayout)
{
    setObjectName(u"why"_s);
    setProperty("bar", u"info"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_question->setObjectName(u"whyQuestion"_s);
    m_sentence->setObjectName(u"whySentence"_s);
    m_scenario->setObjectName(u"whyScenario"_s);
    m_assumption->setObjectName(u"whyAssumption"_s);
    for (QLabel *label : {m_scenario, m_assumption, m_question, m_sentence})
        label->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_since->setObjectName(u"whySince"_s);
    for (QGridLayout *grid : {m_grid, m_changeGrid}) {
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        grid->setColumnMinimumWidth(1, 88);
        grid->setColumnStretch(2, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_scenario);
    column->addWidget(m_assumption);
    column->addWidget(m_question);
    column->addLayout(m_grid);
    column->addWidget(m_sentence);
    column->addWidget(m_since);
    column->addLayout(m_changeGrid);
}

QString WhyPanel::sentence() const
{
    return m_sentence->text();
}

void WhyPanel::explain(const AllocationResult &result,
                       const AllocationLine &line,
                       const std::optional<SplitChange> &change)
{
    clear();
    m_question->setText(allocationQuestion(line));
    m_question->show();
    addSteps(m_grid, allocationSteps(result, line), true);
    m_sentence->setText(allocationSentence(result, line));
    showChange(change, line.party.key);
    setAssumption({}, {});
    setAccessibleName(m_question->text());
    setAccessibleDescription(m_sentence->text());
}

void WhyPanel::say(const QString &sentence)
{
    clear();
    m_question->hide();
    m_since->hide();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setAccessibleDescription({});
    setAssumption({}, {});
}

void WhyPanel::setAssumption(const QString &name, const QString &assumption)
{
    m_scenario->setText(name);
    m_assumption->setText(assumption);
    m_scenario->setVisible(!name.isEmpty());
    m_assumption->setVisible(!assumption.isEmpty());
    if (!name.isEmpty())
        setAccessibleDescription(name + u": "_s + assumption + u' ' + m_sentence->text());
}

/// The sentence goes on with it, and its steps stand below, unnumbered.
void WhyPanel::showChange(const std::optional<SplitChange> &change, const QString &member)
{
    const MemberChange *of = change ? change->of(member) : nullptr;
    m_since->setVisible(of != nullptr);
    if (!of)
        return;
    m_since->setText(tr("Since %1").arg(change->fromYear));
    m_sentence->setText(m_sentence->text() + u' ' + splitChangeSentence(*change, *of));
    addSteps(m_changeGrid, splitChangeSteps(*change, *of), false);
}

void WhyPanel::addSteps(QGridLayout *grid, const std::vector<ExplanationStep> &steps, bool numbered)
{
    int row = 0;
    for (const ExplanationStep &step : steps) {
        if (step.isResult) {
            auto *rule = new QFrame(this);
            rule->setProperty("rule", u"ink"_s);
            rule->setFixedHeight(1);
            grid->addWidget(rule, row++, 0, 1, 4);
            m_steps << rule;
        }
        addStep(grid,
                row,
                numbered && !step.isResult ? QString::number(row + 1) : QString(),
                {step.label, step.detail, step.figure},
                step.isResult);
        ++row;
    }
}

void WhyPanel::addStep(QGridLayout *grid,
                       int row,
                       const QString &number,
                       const QStringList &texts,
                       bool isResult)
{
    const TextSize size = isResult ? TextSize::Strong : TextSize::Body;
    QLabel *label = makeLabel(texts[0], size, Shade::Ink, this);
    QLabel *detail = makeLabel(texts[1], TextSize::Body, Shade::Grey, this);
    QLabel *figure = makeLabel(texts[2], size, Shade::Ink, this);
    detail->setWordWrap(true);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (number.isEmpty()) {
        grid->addWidget(label, row, 0, 1, 2, Qt::AlignTop);
    } else {
        QLabel *place = makeLabel(number, TextSize::Body, Shade::Grey, this);
        grid->addWidget(place, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1, Qt::AlignTop);
        m_steps << place;
    }
    grid->addWidget(detail, row, 2);
    grid->addWidget(figure, row, 3);
    m_steps << label << detail << figure;
}

void WhyPanel::clear()
{
    qDeleteAll(m_steps);
    m_steps.clear();
}

} // namespace samsyn
