// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/workspace/workspace.h"

namespace samsyn {

/// Who a document is from, by the workspace's settings: sender (the collaboration itself where no
/// other is named), logo, who decides, who answers questions.
void setSender(Document &document, const Workspace &workspace);

/// Absent where there is none, and where what was stored is no picture that documents can hold.
std::optional<Picture> logoOf(const Workspace &workspace);

/// Keeps a picture as the logo in place of the one before. Throws Error (Failed) as pictureOf does.
void changeLogo(Workspace &workspace, const QString &name, const QByteArray &bytes);
void removeLogo(Workspace &workspace);

} // namespace samsyn
