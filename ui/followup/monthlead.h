// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace samsyn {

class Symbol;

/// The page's one sentence: the light with its word, and what the figures say.
class MonthLead : public QWidget
{
    Q_OBJECT

public:
    explicit MonthLead(QWidget *parent = nullptr);
    void setReview(const MonthReview &review, bool mayChange);

Q_SIGNALS:
    void lightChosen(Light light);

private:
    void offerLights();

    MonthReview m_review;
    Symbol *m_symbol;
    QLabel *m_light;
    QLabel *m_sentence;
    QLabel *m_reasons;
    QPushButton *m_change;
};

} // namespace samsyn
