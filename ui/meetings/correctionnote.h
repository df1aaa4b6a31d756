// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meetinglog.h"

#include <QFrame>

namespace samsyn {

/// A correction beside what it corrects: its number in the margin, the new text, who decided it and
/// why. What stood there before stays in its place.
class CorrectionNote : public QFrame
{
    Q_OBJECT

public:
    explicit CorrectionNote(const Correction &correction, QWidget *parent = nullptr);
};

} // namespace samsyn
