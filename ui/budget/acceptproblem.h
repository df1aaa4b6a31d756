// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

class QWidget;

namespace samsyn {

/// Asks why a problem may stay as it is, and stores the answer; nothing where it is given up.
/// Throws Error as Workspace::acknowledge.
void acceptWithReason(Workspace &workspace, const Problem &problem, QWidget *parent);

} // namespace samsyn
