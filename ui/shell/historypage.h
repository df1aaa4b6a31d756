// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace samsyn {

class TableModel;
class Workspace;

/// What was done in the workspace, when and by whom, the latest first.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;

private:
    Workspace &m_workspace;
    TableModel *m_model;
};

} // namespace samsyn
