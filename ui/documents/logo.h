// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/picture.h"

#include <QImage>

namespace samsyn {

/// The picture in this size, in pixels, on white: PDF/A-1b knows nothing transparent, and a page is
/// white. A null image where it cannot be read.
QImage flattened(const Picture &picture, const QSize &size);

} // namespace samsyn
