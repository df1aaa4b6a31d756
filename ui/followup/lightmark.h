// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/review.h"

#include <QColor>
#include <QString>

namespace samsyn {

/// A light is never a colour alone: a tick, a triangle, an octagon or a ring, with its word beside it.
QString lightSymbol(Light light);
QColor (*lightInk(Light light))();

} // namespace samsyn
