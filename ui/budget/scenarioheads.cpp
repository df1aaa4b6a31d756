// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/scenarioheads.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tableview.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn {

ScenarioHeads::ScenarioHeads(TableView *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setObjectName(u"scenarioHeads"_s);
    for (int at = 0; at < mostScenarios; ++at)
        m_heads.push_back(makeHead(at));
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &ScenarioHeads::place);
    connect(
        table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &ScenarioHeads::place);
    hide();
}

ScenarioHeads::Head ScenarioHeads::makeHead(int at)
{
    Head head;
    head.box = new QWidget(this);
    head.box->setProperty("surface", u"quiet"_s);
    head.box->setAttribute(Qt::WA_StyledBackground);
    head.name = makeLabel({}, TextSize::Body, Shade::Ink, head.box);
    head.name->setObjectName(u"scenarioName%1"_s.arg(at + 1));
    head.name->setWordWrap(true);
    head.whyNot = makeLabel({}, TextSize::Small, Shade::Error, head.box);
    head.whyNot->setObjectName(u"scenarioWhyNot%1"_s.arg(at + 1));
    head.whyNot->setWordWrap(true);
    head.more = new QToolButton(head.box);
    head.more->setObjectName(u"scenarioMore%1"_s.arg(at + 1));
    head.more->setIcon(icon(u"more"_s));
    head.more->setFocusPolicy(Qt::StrongFocus);
    connect(head.more, &QToolButton::clicked, this, [this, at] { offer(at); });
    head.mark = new QFrame(head.box);
    head.mark->setProperty("rule", u"accent"_s);
    head.mark->setFixedHeight(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(head.name, 1, Qt::AlignVCenter);
    line->addWidget(head.more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head.box);
    column->setContentsMargins(8, 2, 2, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(head.whyNot);
    column->addStretch();
    column->addWidget(head.mark);
    return head;
}

void ScenarioHeads::show(const std::vector<ScenarioSplit> &scenarios,
                         int firstColumn,
                         bool readOnly)
{
    m_firstColumn = firstColumn;
    m_scenarios.clear();
    m_names.clear();
    for (size_t at = 0; at < m_heads.size(); ++at) {
        const Head &head = m_heads[at];
        const bool used = at < scenarios.size();
        head.box->setVisible(used);
        if (!used)
            continue;
        const ScenarioSplit &scenario = scenarios[at];
        m_scenarios.push_back(scenario.id);
        m_names << scenario.name;
        head.name->setText(scenario.name);
        head.name->setToolTip(scenario.assumption.toHtmlEscaped());
        head.whyNot->setText(scenario.whyNot);
        head.whyNot->setVisible(!scenario.whyNot.isEmpty());
        head.more->setVisible(!readOnly);
        head.more->setAccessibleName(tr("What to do with the scenario “%1”").arg(scenario.name));
        head.more->setToolTip(tr("Change, make a draft, remove"));
    }
    setVisible(!scenarios.empty());
    place();
}

void ScenarioHeads::setCurrent(int scenario)
{
    for (size_t at = 0; at < m_heads.size(); ++at) {
        const bool isCurrent = static_cast<int>(at) == scenario;
        m_heads[at].mark->setVisible(isCurrent);
        m_heads[at].name->setFont(textFont(isCurrent ? TextSize::Strong : TextSize::Body));
    }
    place();
}

void ScenarioHeads::offer(int at)
{
    const Id<Scenario> id = m_scenarios[static_cast<size_t>(at)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"scenarioMenu"_s);
    menu->addAction(tr("Change …"), this, [this, id] { Q_EMIT changeWanted(id); });
    menu->addAction(tr("Make a new draft of it"), this, [this, id] { Q_EMIT draftWanted(id); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, id] { Q_EMIT removeWanted(id); });
    const QToolButton *button = m_heads[static_cast<size_t>(at)].more;
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

/// Each stands over its two columns, all as high as the highest.
void ScenarioHeads::place()
{
    const QHeaderView *columns = m_table->horizontalHeader();
    int height = 0;
    for (size_t at = 0; at < m_scenarios.size(); ++at) {
        const int column = m_firstColumn + static_cast<int>(2 * at);
        if (column + 1 >= columns->count())
            return; // the table is about to get its columns
        const int left = columns->sectionViewportPosition(column);
        const int width = columns->sectionSize(column) + columns->sectionSize(column + 1);
        QWidget *box = m_heads[at].box;
        box->move(left + 1, 0); // the columns' rule goes on beside it
        box->resize(width - 1, box->height());
        height = qMax(height, box->heightForWidth(width - 1));
    }
    for (size_t at = 0; at < m_scenarios.size(); ++at)
        m_heads[at].box->resize(m_heads[at].box->width(), height);
    setFixedHeight(height);
}

void ScenarioHeads::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace samsyn
