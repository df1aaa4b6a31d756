// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace samsyn {

/// Whoever can say in the page that something could not be done: the window.
class MessageArea
{
public:
    virtual ~MessageArea() = default;
    virtual void showError(const QString &sentence) = 0;
    /// A command begins: what the last one said no longer holds.
    virtual void clearError() = 0;
};

/// The one edge of the window (idea 6 of the design): runs a command, and shows the sentence of an
/// Error in the nearest message area around the widget, or in a dialog where there is none.
/// Returns whether the command went through.
bool run(QWidget *from, const std::function<void()> &command);

} // namespace samsyn
