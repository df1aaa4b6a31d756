// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/formchoice.h"

#include <QPushButton>
#include <vector>

namespace samsyn {

/// Any number of several: a button that names those that are chosen, over a menu where each is ticked.
class PickButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PickButton(const QString &none, QWidget *parent = nullptr);
    void setChoices(const std::vector<FormChoice> &choices, const std::vector<qint64> &chosen);

Q_SIGNALS:
    void picked(qint64 value, bool on);

private:
    QString m_none;
};

} // namespace samsyn
