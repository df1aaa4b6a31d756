// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace samsyn {

/// One of a few, side by side with one edge; arrows move.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const QStringList &choices, const QString &accessibleName, QWidget *parent = nullptr);
    int current() const; // -1 for none
    void setCurrent(int at);

Q_SIGNALS:
    void chosen(int at); // by the user

private:
    QButtonGroup *m_group;
};

} // namespace samsyn
