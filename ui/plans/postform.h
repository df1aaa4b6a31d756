// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/post.h"
#include "ui/plans/recordform.h"

namespace samsyn {

/// What a post is: title, employer, assignment and the areas that it is for.
class PostForm : public RecordForm<Post>
{
public:
    explicit PostForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addAreas();
};

} // namespace samsyn
