// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/timelinemodel.h"
#include "ui/plans/timelinescale.h"

#include <QWidget>

namespace samsyn {

/// The timeline's heads: what stands in its columns, and the months above the time. What it says, each
/// row says too, so that it is nothing to assistive technology.
class TimelineHead : public QWidget
{
    Q_OBJECT

public:
    TimelineHead(const TimelineModel &model, const TimelineScale &scale, QWidget *parent = nullptr);
    /// @param rows px that the rows below are wide, without their scroll bar
    void arrange(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TimelineModel &m_model;
    const TimelineScale &m_scale;
    int m_rows = 0;
};

/// What bars and marks mean: shape and word of each.
class TimelineKey : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineKey(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace samsyn
