// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

TableRow row(const QString &what, const QString &keys, RowKind kind)
{
    static qint64 number = 0;
    return {{kind == RowKind::Plain ? u"key"_s : QString(), ++number},
            {textCell(what), textCell(keys)},
            kind,
            false};
}

QString plain(QString text)
{
    return text.remove(u'&');
}

void addMenu(std::vector<TableRow> &rows, const QAction *entry)
{
    if (!entry->menu())
        return;
    std::vector<TableRow> found;
    for (const QAction *action : entry->menu()->actions()) {
        if (!action->shortcut().isEmpty())
            found.push_back(row(plain(action->text()),
                                action->shortcut().toString(QKeySequence::NativeText),
                                RowKind::Plain));
    }
    if (found.empty())
        return;
    rows.push_back(row(plain(entry->text()), u" "_s, RowKind::Head));
    rows.insert(rows.end(), found.begin(), found.end());
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(520, 560);
    std::vector<TableColumn> columns(2);
    columns[0].stretch = true;
    columns[1].number = true;
    auto *model = new TableModel(columns, this);
    std::vector<TableRow> rows;
    for (const QAction *entry : menus)
        addMenu(rows, entry);
    const auto native = [](const char16_t *keys) {
        return QKeySequence(QString::fromUtf16(keys)).toString(QKeySequence::NativeText);
    };
    rows.push_back(row(tr("Lists and fields"), u" "_s, RowKind::Head));
    rows.push_back(row(tr("Edit the cell"), native(u"F2"), RowKind::Plain));
    rows.push_back(
        row(tr("Store what is typed, open what is chosen"), native(u"Return"), RowKind::Plain));
    rows.push_back(
        row(tr("Give back the old value, close the message"), native(u"Esc"), RowKind::Plain));
    rows.push_back(row(tr("Choose a date in a calendar"), native(u"Alt+Down"), RowKind::Plain));
    model->setRows(std::move(rows));
    auto *view = new TableView(model, TableView::Kind::List, tr("Keys"), this);
    view->setObjectName(u"keyList"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view);
    column->addWidget(buttons);
}

} // namespace samsyn
