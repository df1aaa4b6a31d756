// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/indicators.h"

#include <QFrame>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace samsyn {

class ChartView;
class Symbol;

/// How an indicator stands, in shape and words.
class StandingLine : public QWidget
{
    Q_OBJECT

public:
    explicit StandingLine(QWidget *parent = nullptr);
    void setView(const IndicatorView &view);

private:
    Symbol *m_symbol;
    QLabel *m_text;
};

/// A small chart with what it says: title, unit, latest value, standing.
class IndicatorCard : public QFrame
{
    Q_OBJECT

public:
    explicit IndicatorCard(QWidget *parent = nullptr);
    void setView(const IndicatorView &view);

Q_SIGNALS:
    void opened();

private:
    ChartView *m_chart;
    StandingLine *m_standing;
};

/// Small multiples: as many beside each other as have room.
class IndicatorGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit IndicatorGrid(QWidget *parent = nullptr);
    void setViews(const std::vector<IndicatorView> &views);

Q_SIGNALS:
    void opened(samsyn::Id<samsyn::Indicator> id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_layout;
    std::vector<IndicatorCard *> m_cards;
    int m_columns = 0;
};

} // namespace samsyn
