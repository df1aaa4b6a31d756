// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypage.h"

#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int shown = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryColumns)
};

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns(4);
    columns[0].head = Text::tr("When");
    columns[1].head = Text::tr("What");
    columns[1].stretch = true;
    columns[2].head = Text::tr("Who");
    columns[2].muted = true;
    columns[3].head = Text::tr("Rows written");
    columns[3].number = columns[3].muted = true;
    return columns;
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new TableModel(columns(), this))
{
    auto *view = new TableView(m_model, TableView::Kind::Table, tr("History"), this);
    view->setObjectName(u"history"_s);
    setFocusProxy(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->addWidget(view);
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::refresh()
{
    std::vector<TableRow> rows;
    for (const HistoryEntry &entry : history(m_workspace.store(), shown)) {
        QString what = entry.label;
        if (entry.kind == ChangeKind::Undo)
            what = tr("Undid: %1").arg(what);
        else if (entry.kind == ChangeKind::Redo)
            what = tr("Redid: %1").arg(what);
        rows.push_back(
            {{u"history"_s, entry.id},
             {textCell(u"%1 %2"_s.arg(formatDate(entry.at.date()), formatTime(entry.at.time()))),
              textCell(what),
              textCell(entry.user),
              textCell(formatCount(entry.changes))},
             RowKind::Plain,
             false});
    }
    m_model->setRows(std::move(rows));
}

} // namespace samsyn
