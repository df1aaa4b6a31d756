// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page Budget is put together; what it shows stands in budgetpage.cpp.
#include "ui/budget/balancestrip.h"
#include "ui/budget/budgetcharts.h"
#include "ui/budget/budgetedits.h"
#include "ui/budget/budgetpage.h"
#include "ui/budget/budgettables.h"
#include "ui/budget/rowssection.h"
#include "ui/budget/splitsection.h"
#include "ui/budget/splittable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int margin = 16;
constexpr int columnSpacing = 16;
constexpr int leftWidth = 488;     // 472 of text and 8 on each side
constexpr int wideLeftWidth = 576; // on a page that is as wide as a large window's
constexpr int widePage = 1300;

} // namespace

BudgetPage::BudgetPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedLayout(this))
{
    setObjectName(u"budgetPage"_s);
    addCommand(PageCommand::New, tr("New budget for another year …"), [this] { askForYear(); });
    QAction *paste =
        addCommand(PageCommand::Import, tr("Paste rows …"), [this] { pasteRows(); });
    m_preview = addCommand(
        PageCommand::Document,
        tr("Preview the allocation"),
        [this] { m_showsYears ? previewYears() : previewAllocation(); },
        false);
    setHeadActions({paste, m_preview});
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeBody());
    makeVersions();
    refresh();
}

QWidget *BudgetPage::makeEmptyState()
{
    auto *empty = new EmptyState(
        u"budget"_s,
        tr("There is no budget yet."),
        tr("A budget holds what the year costs, who pays for it, and what each member's part is."),
        this);
    QPushButton *add = empty->addButton(tr("New budget for %1").arg(nextYear()), u"newBudget"_s);
    connect(
        add, &QPushButton::clicked, this, [this] { run(this, [this] { addYear(nextYear()); }); });
    return empty;
}

QWidget *BudgetPage::makeBody()
{
    auto *body = new QWidget(this);
    m_strip = new BalanceStrip(body);
    m_statedEditor = makeStatedEditor();
    m_bar = new MessageBar(body);
    m_bar->setObjectName(u"budgetProblem"_s);
    m_stateBar = new MessageBar(body);
    m_stateBar->setObjectName(u"budgetState"_s);
    m_stateBar->hide();
    connect(m_strip->statedButton(), &QPushButton::toggled, this, [this](bool open) {
        m_statedEditor->setVisible(open);
        if (open)
            m_statedTotal->setFocus();
    });

    auto *rows = new QWidget(body);
    m_left = new QWidget(rows);
    m_costs = makeCosts();
    m_financing = makeFinancing();
    m_split = new SplitSection(m_workspace, rows);
    connect(m_split, &SplitSection::memberOpened, this, &Page::recordWanted);
    connect(m_split, &SplitSection::comparisonWanted, this, [this] {
        run(this, [this] { previewComparison(); });
    });
    connect(m_split, &SplitSection::draftMade, this, [this](Id<Budget> draft) {
        m_budget = draft;
        refresh();
    });
    connect(m_split, &SplitSection::shapeChanged, this, &BudgetPage::refresh);
    m_rows = new QBoxLayout(QBoxLayout::TopToBottom, m_left);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
    m_rows->addWidget(m_costs, 0, Qt::AlignTop);
    m_rows->addWidget(m_financing, 0, Qt::AlignTop);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(columnSpacing);
    m_columns->addWidget(m_left, 0, Qt::AlignTop);
    m_columns->addWidget(m_split, 1, Qt::AlignTop);
    m_charts = new BudgetCharts(rows);
    connect(m_split, &SplitSection::lineChosen, m_charts, &BudgetCharts::setCurrentLine);
    connect(m_charts, &BudgetCharts::lineChosen, m_split, &SplitSection::setCurrentLine);
    auto *content = new QVBoxLayout(rows);
    content->setContentsMargins(margin, 8, margin, margin);
    content->addLayout(m_columns);
    content->addWidget(m_charts);
    content->addStretch();

    auto *scroll = new QScrollArea(body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    rows->setProperty("surface", u"page"_s);
    rows->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(rows);
    // The scroll bar stands in the margin, so that everything keeps one right edge
    QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, content, [bar, content](int, int last) {
        const int taken = last > 0 ? qMin(margin, bar->sizeHint().width()) : 0;
        content->setContentsMargins(margin, 8, margin - taken, margin);
    });
    auto *barRow = new QVBoxLayout;
    barRow->setContentsMargins(16, 0, 16, 0);
    barRow->setSpacing(4);
    barRow->addWidget(m_stateBar);
    barRow->addWidget(m_bar);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_statedEditor);
    column->addLayout(barRow);
    column->addWidget(scroll, 1);
    return body;
}

QWidget *BudgetPage::makeStatedEditor()
{
    auto *editor = new QWidget(this);
    editor->setObjectName(u"statedEditor"_s);
    m_statedForm = new Form(editor);
    m_statedTotal = new MoneyEdit(editor);
    m_statedIn = new LineEdit(editor);
    m_statedTotal->setMaximumWidth(160);
    m_statedForm->add(tr("S&tated total, kr"), m_statedTotal, u"statedTotalField"_s);
    m_statedForm->addBeside(tr("Stated &in"), m_statedIn, u"statedInField"_s);
    m_statedIn->setPlaceholderText(tr("For example an application and its date"));
    const auto store = [this] {
        changeStatedTotal(m_workspace, m_budget, m_statedTotal->amount(), m_statedIn->text());
    };
    m_statedForm->bind(m_statedTotal, store);
    m_statedForm->bind(m_statedIn, store);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(24, 0, 24, 4);
    row->addWidget(m_statedForm);
    editor->hide();
    return editor;
}

RowsSection *BudgetPage::makeCosts()
{
    RowsHandling handling;
    handling.store = [this](const TableRow &row, int column, const QVariant &value) {
        changeCost(m_workspace, {row.ref.id}, RowColumn(column), value);
    };
    handling.add = [this] {
        const RecordRef added{CostItem::entity.name(), addCost(m_workspace, m_budget).value};
        refresh();
        return added;
    };
    handling.remove = [this](const RecordRef &row) { removeCost(m_workspace, {row.id}); };
    handling.move = [this](const RecordRef &row, int step) {
        moveCost(m_workspace, {row.id}, step);
    };
    handling.paste = [this] { pasteRows(BudgetPart::Costs); };
    return new RowsSection(tr("Costs"), u"costs"_s, costColumns(0), handling, m_left);
}

RowsSection *BudgetPage::makeFinancing()
{
    RowsHandling handling;
    handling.store = [this](const TableRow &row, int column, const QVariant &value) {
        changeFinancing(m_workspace, {row.ref.id}, RowColumn(column), value);
    };
    handling.add = [this] {
        const RecordRef added{FinancingItem::entity.name(),
                              addFinancing(m_workspace, m_budget).value};
        refresh();
        return added;
    };
    handling.remove = [this](const RecordRef &row) { removeFinancing(m_workspace, {row.id}); };
    handling.move = [this](const RecordRef &row, int step) {
        moveFinancing(m_workspace, {row.id}, step);
    };
    handling.paste = [this] { pasteRows(BudgetPart::Financing); };
    return new RowsSection(tr("Financing"), u"financing"_s, financingColumns(0), handling, m_left);
}

void BudgetPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// The split stands beside the rows; where its scenarios have no room there, it stands below and
/// takes the page's whole width, with costs and financing side by side above it.
void BudgetPage::arrange()
{
    const int left = width() >= widePage ? wideLeftWidth : leftWidth;
    const int whole = width() - 2 * margin;
    const auto detail = m_split->detailFor(whole - left - columnSpacing);
    const bool beside = detail.has_value();
    m_split->setDetail(
        detail ? *detail : m_split->detailFor(whole).value_or(SplitDetail::AmountsAlone));
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rows->setDirection(beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setFixedWidth(beside ? left : whole);
    m_charts->setCostsWidth(left - 5);
}

} // namespace samsyn
