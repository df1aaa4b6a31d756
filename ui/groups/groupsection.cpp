// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupsection.h"

#include "core/groups/agendatemplate.h"
#include "core/groups/seat.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QShortcut>
#include <algorithm>

namespace samsyn {

GroupSection::GroupSection(Workspace &workspace, const QString &objectName, const QString &title,
                           const QString &removeText, std::vector<TableColumn> columns, QWidget *parent)
    : TableSection(objectName, title, removeText, std::move(columns), parent), m_workspace(workspace)
{
}

void GroupSection::setShown(const ShownGroup &shown)
{
    const bool isOther = m_shown.group.id != shown.group.id;
    m_shown = shown;
    showRows(shown.readOnly, isOther);
}

void GroupSection::setMove(std::function<void(qint64, int)> move)
{
    const std::pair<int, int> keys[] = {{Qt::Key_Up, -1}, {Qt::Key_Down, 1}};
    for (const auto &[key, step] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), table(), nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, move, step = step] {
            const RecordRef chosen = table()->currentRef();
            if (!isReadOnly() && !chosen.isNull())
                run(this, [&] { move(chosen.id, step); });
        });
    }
}

template <typename T>
void moveInGroup(Workspace &workspace, const QString &label, qint64 id, int step)
{
    workspace.change(label, [&](Transaction &transaction) {
        const Store &store = transaction.store();
        auto rows = store.where<T>("group", store.get(Id<T>{id}).group.value);
        std::ranges::stable_sort(rows, {}, &T::position);
        const auto at = std::ranges::find(rows, id, [](const T &row) { return row.id.value; });
        const auto to = at + step;
        if ((step < 0 && at == rows.begin()) || to == rows.end())
            return;
        std::iter_swap(at, to);
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].position = int(i);
            transaction.update(rows[i]);
        }
    });
}

template void moveInGroup<Seat>(Workspace &, const QString &, qint64, int);
template void moveInGroup<AgendaTemplateItem>(Workspace &, const QString &, qint64, int);

} // namespace samsyn
