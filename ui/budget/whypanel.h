// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/allocation.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace samsyn {

/// Why the chosen member pays what it pays: numbered steps, the amount under an ink rule, and the
/// sentence that can be forwarded.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void explain(const AllocationResult &result, const AllocationLine &line);
    QString sentence() const;

private:
    void addStep(int row, const QString &number, const QStringList &texts, bool isResult);
    void clear();

    QLabel *m_question;
    QLabel *m_sentence;
    QGridLayout *m_grid;
    QList<QWidget *> m_steps;
};

} // namespace samsyn
