// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/focusarea.h"
#include "ui/plans/recordform.h"

namespace samsyn {

/// A focus area: its place in the tree, who commissioned it, what is still an open question.
class AreaForm : public RecordForm<FocusArea>
{
public:
    explicit AreaForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addQuestion();
    void addLinks();
};

} // namespace samsyn
