// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatorgrid.h"

#include "core/plans/indicatorcharts.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct StandingSign {
    QString symbol;
    QColor (*color)();
};

StandingSign signOf(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::Met: return {u"done"_s, [] { return Tokens::current().doneText; }};
    case TargetStanding::OnTheWay: return {u"right"_s, [] { return Tokens::current().accent; }};
    case TargetStanding::Away: return {u"warning"_s, [] { return Tokens::current().warningMark; }};
    case TargetStanding::NotYet: return {u"flag"_s, [] { return Tokens::current().text2; }};
    case TargetStanding::None: break;
    }
    return {};
}

} // namespace

StandingLine::StandingLine(QWidget *parent)
    : QWidget(parent), m_symbol(new Symbol(u"info"_s, [] { return Tokens::current().text2; })), m_text(makeLabel({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"indicatorStanding"_s);
}

void StandingLine::setView(const IndicatorView &view)
{
    const StandingSign sign = signOf(view.standing());
    m_symbol->setVisible(!sign.symbol.isEmpty());
    if (!sign.symbol.isEmpty())
        m_symbol->setSymbol(sign.symbol, sign.color);
    m_text->setText(view.standingText());
}

IndicatorCard::IndicatorCard(QWidget *parent)
    : QFrame(parent), m_chart(new ChartView), m_standing(new StandingLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_chart, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_standing, 1);
    auto *open = new QPushButton(tr("Open"));
    open->setProperty("flat", true);
    open->setObjectName(u"indicatorOpen"_s);
    foot->addWidget(open, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(open, &QPushButton::clicked, this, &IndicatorCard::opened);
    connect(m_chart, &ChartView::categoryOpened, this, &IndicatorCard::opened);
}

void IndicatorCard::setView(const IndicatorView &view)
{
    setObjectName(u"indicatorCard_"_s + view.indicator.key);
    m_chart->setChart(indicatorChart(view, IndicatorLines::Headline));
    m_standing->setView(view);
    findChild<QPushButton *>(u"indicatorOpen"_s)->setAccessibleName(tr("Open %1").arg(view.indicator.title));
}

IndicatorGrid::IndicatorGrid(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"indicatorGrid"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    m_layout = new QGridLayout(body);
    m_layout->setContentsMargins(0, 8, 8, 24);
    m_layout->setHorizontalSpacing(24);
    m_layout->setVerticalSpacing(24);
    setWidget(body);
}

void IndicatorGrid::setViews(const std::vector<IndicatorView> &views)
{
    while (m_cards.size() > views.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
        m_columns = 0;
    }
    while (m_cards.size() < views.size()) {
        m_cards.push_back(new IndicatorCard);
        m_columns = 0;
    }
    for (size_t i = 0; i < views.size(); ++i) {
        m_cards[i]->setView(views[i]);
        m_cards[i]->disconnect(this);
        connect(m_cards[i], &IndicatorCard::opened, this, [this, id = views[i].indicator.id] { Q_EMIT opened(id); });
    }
    arrange();
}

void IndicatorGrid::arrange()
{
    constexpr int least = 340; // px that a chart needs for its end labels
    const int columns = std::clamp(viewport()->width() / least, 1, 3);
    if (columns == m_columns)
        return;
    for (int column = 0; column < 3; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_layout->rowCount(); ++i)
        m_layout->setRowStretch(i, 0);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_layout->addWidget(m_cards[i], int(i) / columns, int(i) % columns, Qt::AlignTop);
    m_layout->setRowStretch(int(m_cards.size()) / columns + 1, 1);
    m_columns = columns;
}

void IndicatorGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace samsyn
