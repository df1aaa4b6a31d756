// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QString>

namespace samsyn::test {

/// Where a room stands in the sidebar, by its name there; Alt and this number, plus 1, go to it.
inline int roomRow(const QWidget &window, const QString &name)
{
    const auto *rooms = window.findChild<QListView *>(QStringLiteral("navigation"));
    for (int row = 0; rooms && row < rooms->model()->rowCount(); ++row) {
        if (rooms->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

} // namespace samsyn::test
