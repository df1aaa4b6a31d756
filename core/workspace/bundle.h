// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QByteArray>

namespace samsyn {

/// The whole workspace but its history as one JSON document (the design's "bundle"): the same
/// content always gives the same bytes.
QByteArray exportBundle(const Store &store);

/// Fills a workspace that has no records yet, in one step that cannot be undone. Throws Error:
/// Failed, with the path of what is unknown, missing, twice or of the wrong type, and where the
/// workspace has records; Newer for a bundle of a later format. Then nothing was changed.
void importBundle(Workspace &workspace, const QByteArray &json);

} // namespace samsyn
