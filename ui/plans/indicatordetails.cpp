// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatordetails.h"

#include "ui/charts/chartview.h"
#include "ui/plans/indicatorform.h"
#include "ui/plans/indicatorgrid.h"
#include "ui/plans/measurementtable.h"
#include "ui/plans/targetsection.h"
#include "ui/widgets/look.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

IndicatorDetails::IndicatorDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_standing(new StandingLine), m_lines(new Segments({tr("Each organization"), tr("Women and men")}, tr("Lines"))),
      m_of(new QComboBox), m_chart(new ChartView), m_notes(makeLabel({}, TextSize::Small, Shade::Grey)),
      m_measurements(new MeasurementTable(workspace)), m_form(new IndicatorForm(workspace)), m_targets(new TargetSection(workspace)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    m_columns->setContentsMargins(0, 8, 8, 24);
    m_columns->setSpacing(32);
    m_columns->addWidget(makeLeft(), 3);
    m_columns->addWidget(makeRight(), 2);
    body->setLayout(m_columns);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"indicatorDetails"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *IndicatorDetails::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(8);
    head->addWidget(m_standing, 1);
    m_of->setObjectName(u"indicatorChartOf"_s);
    m_of->setAccessibleName(tr("Women and men of"));
    head->addWidget(m_of);
    m_lines->setObjectName(u"indicatorLines"_s);
    m_lines->setCurrent(0);
    m_lines->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_lines);
    column->addLayout(head);
    m_chart->setObjectName(u"indicatorChart"_s);
    m_chart->setMinimumHeight(256);
    column->addWidget(m_chart);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(u"indicatorNotes"_s);
    m_notes->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_notes);
    column->addWidget(m_measurements);
    column->addStretch();
    connect(m_lines, &Segments::chosen, this, &IndicatorDetails::showChart);
    connect(m_of, &QComboBox::activated, this, &IndicatorDetails::showChart);
    return left;
}

QWidget *IndicatorDetails::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_targets);
    column->addStretch();
    return right;
}

void IndicatorDetails::setView(const IndicatorView &view, bool readOnly)
{
    m_form->setIndicator(view.indicator, readOnly);
    const bool isOther = view.indicator.id != m_view.indicator.id;
    m_view = view;
    if (isOther)
        m_lines->setCurrent(0);
    const QVariant whose = m_of->currentData();
    m_of->clear();
    for (const IndicatorSeries &series : view.series) {
        const qint64 id = series.organization ? series.organization->value : 0;
        if (series.group != MeasurementGroup::Total && m_of->findData(id) < 0)
            m_of->addItem(series.organizationName, id);
    }
    m_of->setCurrentIndex(qMax(0, m_of->findData(whose)));
    m_standing->setView(view);
    m_notes->setText(indicatorNotes(view.indicator).join(u"\n"_s));
    m_notes->setVisible(!m_notes->text().isEmpty());
    m_measurements->setView(view, readOnly);
    m_targets->setView(view, readOnly);
    showChart();
}

void IndicatorDetails::showChart()
{
    const bool isSplit = m_view.isSplitByGroup();
    m_lines->setVisible(isSplit);
    const bool byGroup = isSplit && m_lines->current() == 1;
    m_of->setVisible(byGroup && m_of->count() > 1);
    const qint64 whose = m_of->currentData().toLongLong();
    m_chart->setChart(byGroup ? indicatorChart(m_view, IndicatorLines::Groups, whose ? std::optional(Id<Organization>{whose}) : std::nullopt)
                              : indicatorChart(m_view, IndicatorLines::Organizations));
}

void IndicatorDetails::editTitle()
{
    m_form->editTitle();
}

void IndicatorDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int wide = 960; // below it chart and form stand under each other
    m_columns->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace samsyn
