// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/section.h"

namespace samsyn {

Section::Section(Workspace &workspace, const QString &objectName, const QString &title,
                 const QString &removeText, std::vector<TableColumn> columns, QWidget *parent)
    : TableSection(objectName, title, removeText, std::move(columns), parent), m_workspace(workspace)
{
}

void Section::setShown(const Shown &shown)
{
    const bool isOther = m_shown.organization.id != shown.organization.id;
    m_shown = shown;
    showRows(shown.readOnly, isOther);
}

} // namespace samsyn
