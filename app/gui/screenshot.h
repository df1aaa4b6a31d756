// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace samsyn {

struct Options;

/// Draws the page into the picture, in the font and the size that never vary, without touching the
/// user's settings. Returns the program's exit status.
int takeScreenshot(QApplication &app, const Options &options);

} // namespace samsyn
