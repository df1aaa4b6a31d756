// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/continuedialog.h"

#include "core/base/clock.h"
#include "core/plans/planview.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int goalsHeight = 112;
constexpr int choiceColumn = 4;
constexpr ContinuationChoice choicesInOrder[] = {ContinuationChoice::Carry, ContinuationChoice::Close, ContinuationChoice::Drop};

std::vector<TableColumn> itemColumns()
{
    std::vector<TableColumn> columns(7);
    columns[0].head = ContinueDialog::tr("Area");
    columns[0].muted = true;
    columns[1].head = ContinueDialog::tr("Open goal or activity");
    columns[1].stretch = true;
    columns[2].head = ContinueDialog::tr("Time");
    columns[3].head = ContinueDialog::tr("State");
    columns[choiceColumn].head = ContinueDialog::tr("Choice");
    columns[choiceColumn].strong = true;
    columns[choiceColumn].editor = CellEditor::Choice;
    for (const ContinuationChoice choice : choicesInOrder)
        columns[choiceColumn].choices.emplace_back(int(choice), continuationChoiceName(choice));
    columns[5].head = ContinueDialog::tr("Why");
    columns[5].muted = true;
    columns[5].stretch = true;
    columns[6].head = ContinueDialog::tr("Then");
    return columns;
}

/// What becomes of it by the choice: its time in the next plan, or how a goal ends.
QString outcomeOf(const ContinuationItem &item)
{
    const bool isGoal = item.record.entity == Goal::entity.name();
    if (item.choice == ContinuationChoice::Carry)
        return item.nextTime;
    if (item.choice == ContinuationChoice::Close)
        return isGoal ? goalStateName(item.closesAs) : activityStateName(ActivityState::Done);
    return isGoal ? goalStateName(GoalState::Dropped) : activityStateName(ActivityState::Cancelled);
}

TableRow rowOf(const ContinuationItem &item)
{
    const bool isGoal = item.record.entity == Goal::entity.name();
    TableCell title = textCell(isGoal ? ContinueDialog::tr("Goal: %1").arg(item.title) : item.title);
    title.hint = item.responsible.isEmpty() ? item.title : item.title + u", "_s + item.responsible;
    TableCell choice = textCell(continuationChoiceName(item.choice));
    choice.value = int(item.choice);
    TableCell why = textCell(item.reason);
    why.hint = item.reason;
    return {item.record, {textCell(item.areaCode), title, textCell(item.time), textCell(item.state), choice, why, textCell(outcomeOf(item))}, RowKind::Plain, false};
}

std::optional<ContinuationChoice> choiceOf(const QString &key)
{
    const QString keys = ContinueDialog::tr("CED", "the keys for: carry on, close, drop; one letter each");
    const qsizetype at = key.size() == 1 ? keys.indexOf(key, 0, Qt::CaseInsensitive) : -1;
    return at < 0 ? std::nullopt : std::optional(choicesInOrder[at]);
}

} // namespace

ContinueDialog::ContinueDialog(Workspace &workspace, Id<Plan> plan, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_plan(workspace.store().get(plan)),
      m_items(proposedContinuation(workspace.store(), plan, today())),
      m_model(new TableModel(itemColumns(), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("What is open"), this)),
      m_counts(makeLabel({}, TextSize::Strong, Shade::Ink, this)),
      m_goals(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_from(new DateEdit(this)),
      m_to(new DateEdit(this)),
      m_error(new MessageBar(this))
{
    setObjectName(u"continueDialog"_s);
    setWindowTitle(tr("Continue %1").arg(m_plan.name));
    resize(1240, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(8);
    addItems(column);
    column->addWidget(makeForm());
    addGoals(column);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(makeButtons());
    showPeriod();
    showItems();
    m_table->setFocus();
}

void ContinueDialog::addItems(QVBoxLayout *column)
{
    QLabel *question = makeLabel(tr("What becomes of what is still open in %1?").arg(m_plan.name), TextSize::Section, Shade::Ink, this);
    QLabel *keys = makeLabel(tr("C carries it on with its time a year later, E ends it, D drops it. The plan itself keeps what was."), TextSize::Body, Shade::Grey, this);
    setAccessibleName(question->text());
    m_table->setObjectName(u"continueItems"_s);
    m_table->installEventFilter(this);
    m_counts->setObjectName(u"continueCounts"_s);
    m_model->setCommit([this](const TableRow &row, int, const QVariant &value) {
        const auto item = std::ranges::find(m_items, row.ref, &ContinuationItem::record);
        item->choice = ContinuationChoice(value.toInt());
        QMetaObject::invokeMethod(this, &ContinueDialog::showItems, Qt::QueuedConnection); // the cell's editor closes first
    });
    column->addWidget(question);
    column->addWidget(keys);
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
}

/// Goals that wait for a plan come along by themselves; those that were found are offered.
void ContinueDialog::addGoals(QVBoxLayout *column)
{
    const Store &store = m_workspace.store();
    const NewPlan next = proposedNewPlan(store, m_plan.id);
    QStringList waiting;
    for (const Goal &goal : waitingGoals(store, next.from, next.to))
        waiting << u"“%1”"_s.arg(goal.title);
    if (!waiting.isEmpty()) {
        QLabel *label = makeLabel(tr("Goals that wait for a plan come along: %1.").arg(waiting.join(u", "_s)), TextSize::Body, Shade::Ink, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_proposed = proposedGoals(store, next.from.year());
    m_goals->setObjectName(u"continueGoals"_s);
    m_goals->setAccessibleName(tr("Found since last year: which of it becomes a goal?"));
    for (const ProposedGoal &goal : m_proposed) {
        auto *item = new QListWidgetItem(goal.title + u" – "_s + goal.source, m_goals);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_goals->setVisible(!m_proposed.empty());
    m_goals->setMaximumHeight(goalsHeight);
    if (m_proposed.empty())
        return;
    m_goals->setCurrentRow(0);
    column->addWidget(makeLabel(m_goals->accessibleName(), TextSize::Strong, Shade::Ink, this));
    column->addWidget(m_goals);
}

QWidget *ContinueDialog::makeForm()
{
    const NewPlan next = proposedNewPlan(m_workspace.store(), m_plan.id);
    auto *form = new Form(this);
    m_name->setText(next.name);
    m_from->setDay(next.from);
    m_to->setDay(next.to);
    form->add(tr("&Next plan"), m_name, u"nextName"_s);
    form->addBeside(tr("F&rom"), m_from, u"nextFrom"_s);
    form->addBeside(tr("&To"), m_to, u"nextTo"_s);
    connect(m_from, &QLineEdit::textChanged, this, &ContinueDialog::showPeriod);
    return form;
}

QWidget *ContinueDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_continue = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_continue->setObjectName(u"continueNow"_s);
    setStyled(m_continue, "primary", true);
    m_continue->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"continueCancel"_s);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContinueDialog::continueNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ContinueDialog::showPeriod()
{
    const QDate from = m_from->day().value_or(proposedNewPlan(m_workspace.store(), m_plan.id).from);
    if (m_continue)
        m_continue->setText(tr("Continue in %1", "a year").arg(from.year()));
}

void ContinueDialog::showItems()
{
    std::vector<TableRow> rows;
    for (const ContinuationItem &item : m_items)
        rows.push_back(rowOf(item));
    m_model->setRows(std::move(rows));
    const auto count = [this](ContinuationChoice choice) { return QString::number(std::ranges::count(m_items, choice, &ContinuationItem::choice)); };
    m_counts->setText(m_items.empty() ? tr("Nothing is open. The next plan begins with what it will not do.")
                                      : tr("%1 carried on, %2 ended, %3 dropped").arg(count(ContinuationChoice::Carry), count(ContinuationChoice::Close), count(ContinuationChoice::Drop)));
    m_table->setVisible(!m_items.empty());
}

void ContinueDialog::choose(size_t item, ContinuationChoice choice)
{
    m_items[item].choice = choice;
    showItems();
    const QModelIndex below = m_model->index(int(item) + 1, choiceColumn);
    if (below.isValid())
        m_table->setCurrentIndex(below);
}

bool ContinueDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        const int row = m_table->currentIndex().row();
        if (const auto choice = isPlain && row >= 0 ? choiceOf(key->text()) : std::nullopt) {
            choose(size_t(row), *choice);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ContinueDialog::continueNow()
{
    run(this, [this] {
        NewPlan next{m_name->text(), m_from->day().value_or(QDate()), m_to->day().value_or(QDate())};
        for (size_t i = 0; i < m_proposed.size(); ++i) {
            if (m_goals->item(int(i))->checkState() == Qt::Checked)
                next.goals.push_back(m_proposed[i]);
        }
        std::vector<Continuation> choices;
        for (const ContinuationItem &item : m_items)
            choices.push_back({item.record, item.choice});
        m_workspace.change(tr("Continue %1").arg(m_plan.name), [&](Transaction &transaction) {
            m_made = continuePlan(transaction, m_plan.id, choices, next, today());
        });
        accept();
    });
}

void ContinueDialog::showError(const QString &sentence)
{
    m_error->say(MessageBar::Kind::Error, sentence);
}

void ContinueDialog::clearError()
{
    m_error->hide();
}

} // namespace samsyn
