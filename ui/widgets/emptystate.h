// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace samsyn {

/// What stands where there is nothing yet: what is missing, why, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &symbol,
               const QString &what,
               const QString &why,
               QWidget *parent = nullptr);
    /// The first is the blue one.
    QPushButton *addButton(const QString &text, const QString &objectName);

private:
    QHBoxLayout *m_buttons;
};

} // namespace samsyn
