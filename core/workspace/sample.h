// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace samsyn {

/// Makes the sample: Etablering Södertörn 2010-2012 as its documents tell it. Organizations and
/// figures are real, persons are invented. Throws Error as Workspace::create.
std::unique_ptr<Workspace> createSample(const QString &path);

} // namespace samsyn
