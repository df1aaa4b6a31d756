// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/previewdialog.h"

#include "core/base/error.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

PreviewDialog::PreviewDialog(const QString &title,
                             const QString &action,
                             const QString &actionName,
                             std::vector<TableColumn> columns,
                             const QString &tableName,
                             QWidget *parent)
    : QDialog(parent),
      m_fields(new QVBoxLayout),
      m_message(new MessageBar),
      m_counts(makeLabel({}, TextSize::Strong)),
      m_model(new TableModel(std::move(columns), this)),
      m_rows(new TableView(m_model, TableView::Kind::Table, tableName)),
      m_errors(new ErrorLine),
      m_leaveOut(new QCheckBox(tr("&Leave out the rows that cannot be read in")))
{
    setWindowTitle(title);
    resize(860, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_fields->setSpacing(10);
    column->addLayout(m_fields);
    m_message->setObjectName(u"importMessage"_s);
    column->addWidget(m_message);
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_counts);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setErrorLine(m_errors);
    column->addWidget(m_rows, 1);
    column->addWidget(m_errors);
    column->addWidget(makeFoot(action, actionName));
    enable();
}

QWidget *PreviewDialog::makeFoot(const QString &action, const QString &actionName)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PreviewDialog::enable);
    row->addWidget(m_leaveOut, 1);
    row->addStretch();
    auto *buttons = new QDialogButtonBox;
    m_action = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_action->setObjectName(actionName);
    m_action->setProperty("primary", true);
    m_action->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        try {
            takeIn();
            accept();
        } catch (const Error &error) {
            m_message->say(MessageBar::Kind::Error, error.sentence());
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

int PreviewDialog::count(PreviewState state) const
{
    return int(std::ranges::count(m_states, state));
}

void PreviewDialog::showRows(std::vector<TableRow> rows, const std::vector<PreviewState> &states)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].ref = {u"row"_s, qint64(i) + 1};
        rows[i].muted = states[i] == PreviewState::Same || states[i] == PreviewState::Skipped;
    }
    const bool isAnother = states.size() != m_states.size();
    m_states = states;
    m_model->setRows(std::move(rows));
    // What keeps the table from being taken in is shown first
    if (const auto error = std::ranges::find(m_states, PreviewState::Error); isAnother && error != m_states.end())
        m_rows->setCurrentRef({u"row"_s, qint64(error - m_states.begin()) + 1});
    m_counts->setText(states.empty() ? QString()
                                     : tr("%1 new, %2 changed, %3 same, %4 skipped, %5 cannot be read in")
                                           .arg(count(PreviewState::New))
                                           .arg(count(PreviewState::Changed))
                                           .arg(count(PreviewState::Same))
                                           .arg(count(PreviewState::Skipped))
                                           .arg(count(PreviewState::Error)));
    enable();
}

bool PreviewDialog::leavesOut() const
{
    return m_leaveOut->isChecked();
}

void PreviewDialog::enable()
{
    const bool any = count(PreviewState::New) + count(PreviewState::Changed) > 0;
    const bool hasErrors = count(PreviewState::Error) > 0;
    m_leaveOut->setVisible(hasErrors);
    m_rows->setVisible(!m_states.empty());
    if (m_action)
        m_action->setEnabled((any || (!m_states.empty() && hasMore())) && (!hasErrors || leavesOut()));
}

TableCell PreviewDialog::stateCell(PreviewState state)
{
    switch (state) {
    case PreviewState::New:
        return textCell(tr("new"));
    case PreviewState::Same:
        return textCell(tr("same"));
    case PreviewState::Changed:
        return textCell(tr("changed"));
    case PreviewState::Skipped:
        return textCell(tr("skipped"));
    case PreviewState::Error:
        break;
    }
    TableCell cell = textCell(tr("cannot be read in"));
    cell.mark = CellMark::Error;
    return cell;
}

} // namespace samsyn
