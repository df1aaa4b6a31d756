// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicatorcharts.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace samsyn {

class ChartView;
class IndicatorForm;
class MeasurementTable;
class Segments;
class StandingLine;
class TargetSection;
class Workspace;

/// One indicator: its chart, values, facts and targets.
class IndicatorDetails : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorDetails(Workspace &workspace, QWidget *parent = nullptr);

    void setView(const IndicatorView &view, bool readOnly);
    void editTitle();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showChart();

    IndicatorView m_view;
    StandingLine *m_standing;
    Segments *m_lines;
    QComboBox *m_of; // whose women and men
    ChartView *m_chart;
    QLabel *m_notes;
    MeasurementTable *m_measurements;
    IndicatorForm *m_form;
    TargetSection *m_targets;
    QBoxLayout *m_columns;
};

} // namespace samsyn
