// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/agendadialog.h"

#include "ui/widgets/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

AgendaDialog::AgendaDialog(const AgendaProposal &proposal, QWidget *parent)
    : QDialog(parent), m_proposal(proposal), m_tree(new QTreeWidget), m_count(makeLabel({}, TextSize::Small, Shade::Grey))
{
    setWindowTitle(tr("Fill the agenda"));
    resize(840, 560);
    m_tree->setObjectName(u"proposal"_s);
    m_tree->setAccessibleName(tr("What comes along"));
    m_tree->setHeaderLabels({tr("Item"), tr("Why")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    fill();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Put on the agenda"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takeAgenda"_s);
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { count(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
    m_tree->setFocus();
}

void AgendaDialog::fill()
{
    for (size_t i = 0; i < m_proposal.items.size(); ++i) {
        const ProposedItem &entry = m_proposal.items[i];
        auto *row = new QTreeWidgetItem(m_tree, {entry.item.title, entry.reason});
        row->setCheckState(0, Qt::Checked);
        row->setData(0, Qt::UserRole, qulonglong(i));
    }
    if (!m_proposal.staying.empty()) {
        auto *rest = new QTreeWidgetItem(m_tree, {tr("%n do(es) not come along", nullptr, int(m_proposal.staying.size()))});
        rest->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const StayingItem &entry : m_proposal.staying) {
            auto *row = new QTreeWidgetItem(rest, {entry.title, entry.reason});
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, qBound(260, m_tree->columnWidth(0) + 16, 440));
}

std::vector<AgendaItem> AgendaDialog::ticked() const
{
    std::vector<AgendaItem> items;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_tree->topLevelItem(i);
        if (row->data(0, Qt::UserRole).isValid() && row->checkState(0) == Qt::Checked)
            items.push_back(m_proposal.items[row->data(0, Qt::UserRole).toULongLong()].item);
    }
    return items;
}

void AgendaDialog::count()
{
    const int chosen = int(ticked().size());
    m_count->setText(m_proposal.items.empty() ? tr("Everything that is open stands on the agenda already.")
                                              : tr("%1 of %2 come along").arg(chosen).arg(m_proposal.items.size()));
    if (m_take)
        m_take->setEnabled(chosen > 0);
}

} // namespace samsyn
