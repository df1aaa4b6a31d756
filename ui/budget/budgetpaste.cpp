// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"
#include "ui/budget/pasterowsdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace samsyn {

/// What was copied is offered at once; rows are costs or financing as the table they are pasted in.
void BudgetPage::pasteRows(std::optional<BudgetPart> part)
{
    if (!m_budget || isLocked())
        return;
    PasteRowsDialog dialog(m_workspace, m_sheet, QGuiApplication::clipboard()->mimeData(), part, this);
    dialog.exec();
}

} // namespace samsyn
