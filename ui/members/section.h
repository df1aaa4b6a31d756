// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/organization.h"
#include "ui/widgets/tablesection.h"

namespace samsyn {

class Workspace;

/// The organization that is shown, and how.
struct Shown {
    Organization organization;
    QString name; // on that day
    QDate day;
    bool readOnly = false;
};

/// A table of what belongs to one organization.
class Section : public TableSection
{
    Q_OBJECT

public:
    Section(Workspace &workspace, const QString &objectName, const QString &title,
            const QString &removeText, std::vector<TableColumn> columns, QWidget *parent = nullptr);

    void setShown(const Shown &shown);

protected:
    Workspace &workspace() const { return m_workspace; }
    const Shown &shown() const { return m_shown; }

private:
    Workspace &m_workspace;
    Shown m_shown;
};

} // namespace samsyn
