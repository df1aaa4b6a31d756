// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

namespace samsyn {

/// Lays a small dialog out: what is asked, a line for what is wrong, and its two buttons. The action
/// may throw Error: then the sentence stands in the dialog, which stays open.
void layOut(QDialog *dialog, QWidget *fields, const QString &action, const QString &actionName, std::function<void()> act);

} // namespace samsyn
