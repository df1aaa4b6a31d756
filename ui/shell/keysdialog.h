// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>

namespace samsyn {

/// Every key that the window's menus know at this moment, and those of lists and fields.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);
};

} // namespace samsyn
