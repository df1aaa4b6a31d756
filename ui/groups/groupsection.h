// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/group.h"
#include "ui/widgets/tablesection.h"

#include <functional>

namespace samsyn {

class Workspace;

/// The group that is shown, and how.
struct ShownGroup {
    Group group;
    QString name; // on that day
    QDate day;
    bool readOnly = false;
};

/// A table of what belongs to one group.
class GroupSection : public TableSection
{
    Q_OBJECT

public:
    GroupSection(Workspace &workspace, const QString &objectName, const QString &title,
                 const QString &removeText, std::vector<TableColumn> columns, QWidget *parent = nullptr);

    void setShown(const ShownGroup &shown);

protected:
    Workspace &workspace() const { return m_workspace; }
    const ShownGroup &shown() const { return m_shown; }
    /// Ctrl+Up and Ctrl+Down move the chosen row among its like. May throw Error.
    void setMove(std::function<void(qint64 row, int step)> move);

private:
    Workspace &m_workspace;
    ShownGroup m_shown;
};

/// Puts the row one place up (-1) or down (1) among the rows of its group, as one step.
template <typename T>
void moveInGroup(Workspace &workspace, const QString &label, qint64 id, int step);

} // namespace samsyn
