// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/monthlead.h"

#include "core/followup/monthtext.h"
#include "ui/followup/lightmark.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int symbolSize = 32;

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Why the light is what it is: the reason of who changed it before those of the figures.
QString reasonsOf(const MonthReview &review)
{
    if (review.light == Light::None)
        return lightReasonsText(review.figures.reasons);
    return MonthLead::tr("By the figures: %1. Changed: %2", "light, reason").arg(lightName(review.figures.light), review.lightReason);
}

} // namespace

MonthLead::MonthLead(QWidget *parent)
    : QWidget(parent), m_symbol(new Symbol(u"info"_s, lightInk(Light::None), symbolSize)), m_light(makeLabel({}, TextSize::Object)), m_sentence(makeLabel({})),
      m_reasons(makeLabel({}, TextSize::Small, Shade::Grey)), m_change(new QPushButton(tr("Change the assessment …")))
{
    m_light->setObjectName(u"monthLight"_s);
    m_sentence->setObjectName(u"monthSentence"_s);
    m_reasons->setObjectName(u"monthReasons"_s);
    m_change->setObjectName(u"changeLight"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_light, m_sentence, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    m_sentence->setWordWrap(true);
    m_reasons->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(16);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    connect(m_change, &QPushButton::clicked, this, &MonthLead::offerLights);
}

void MonthLead::setReview(const MonthReview &review, bool mayChange)
{
    m_review = review;
    const Light light = review.shownLight();
    m_symbol->setSymbol(lightSymbol(light), lightInk(light));
    m_light->setText(upperFirst(lightName(light)));
    m_sentence->setText(monthSummary(review));
    m_reasons->setText(reasonsOf(review));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_change->setVisible(mayChange);
    setAccessibleName(monthSentence(review));
}

/// Three lights and the proposed one among them: that one needs no reason.
void MonthLead::offerLights()
{
    QMenu menu(this);
    for (const Light light : {Light::OnTheWay, Light::AtRisk, Light::OffTrack}) {
        const QString name = light == m_review.figures.light ? tr("%1, as the figures say").arg(upperFirst(lightName(light))) : upperFirst(lightName(light));
        QAction *action = menu.addAction(icon(lightSymbol(light)), name, this, [this, light] { Q_EMIT lightChosen(light); });
        action->setCheckable(true);
        action->setChecked(light == m_review.shownLight());
    }
    menu.exec(m_change->mapToGlobal(QPoint(0, m_change->height())));
}

} // namespace samsyn
