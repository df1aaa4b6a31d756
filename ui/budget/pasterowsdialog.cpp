// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/pasterowsdialog.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/budget/pastedtext.h"
#include "core/workspace/workspace.h"
#include "ui/budget/pastedhtml.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablefilerow.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int leaveOut = -1;
constexpr int firstFinancing = 100; // below are the categories of costs
enum Column { Line, Kind, Words, Amount, Happens, Reason };

/// Where a table of a document is pasted, its cells come along.
class PasteField : public QPlainTextEdit
{
protected:
    void insertFromMimeData(const QMimeData *source) override { insertPlainText(pastedText(source)); }
};

int numberOf(const RowKindChoice &choice)
{
    if (choice.leaveOut)
        return leaveOut;
    return choice.part == BudgetPart::Costs ? static_cast<int>(choice.category) : firstFinancing + static_cast<int>(choice.kind);
}

RowKindChoice choiceOf(int number)
{
    RowKindChoice choice;
    choice.leaveOut = number == leaveOut;
    if (number >= firstFinancing) {
        choice.part = BudgetPart::Financing;
        choice.kind = static_cast<FinancingKind>(number - firstFinancing);
    } else if (!choice.leaveOut) {
        choice.category = static_cast<CostCategory>(number);
    }
    return choice;
}

std::vector<std::pair<QVariant, QString>> kindChoices()
{
    std::vector<std::pair<QVariant, QString>> choices;
    for (int kind = 0; kind <= static_cast<int>(CostCategory::Other); ++kind)
        choices.emplace_back(kind, costCategoryName(static_cast<CostCategory>(kind)));
    for (int kind = 0; kind <= static_cast<int>(FinancingKind::Other); ++kind)
        choices.emplace_back(firstFinancing + kind, financingKindName(static_cast<FinancingKind>(kind)));
    choices.emplace_back(leaveOut, PasteRowsDialog::tr("Leave out"));
    return choices;
}

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns(6);
    columns[Line].head = PasteRowsDialog::tr("Line");
    columns[Line].number = true;
    columns[Line].muted = true;
    columns[Kind].head = PasteRowsDialog::tr("Kind");
    columns[Kind].editor = CellEditor::Choice;
    columns[Kind].choices = kindChoices();
    columns[Words].head = PasteRowsDialog::tr("Text");
    columns[Words].stretch = true;
    columns[Amount].head = PasteRowsDialog::tr("Amount, kr");
    columns[Amount].number = true;
    columns[Happens].head = PasteRowsDialog::tr("What happens");
    columns[Reason].head = PasteRowsDialog::tr("Why");
    columns[Reason].muted = true;
    return columns;
}

PreviewState stateOf(const PastedRow &row)
{
    switch (row.state) {
    case PastedRow::State::New: return PreviewState::New;
    case PastedRow::State::Same: return PreviewState::Same;
    case PastedRow::State::Changed: return PreviewState::Changed;
    case PastedRow::State::Skipped: return PreviewState::Skipped;
    case PastedRow::State::Error: return PreviewState::Error;
    }
    Q_UNREACHABLE();
}

TableRow tableRow(const PastedRow &row, TableCell state)
{
    const bool isRow = row.state != PastedRow::State::Skipped || row.choice.leaveOut;
    TableCell kind;
    kind.editable = isRow;
    if (isRow) {
        const int number = numberOf(row.choice);
        kind.value = number;
        kind.text = number == leaveOut ? PasteRowsDialog::tr("Leave out")
                    : number < firstFinancing ? costCategoryName(row.choice.category)
                                              : financingKindName(row.choice.kind);
    }
    // What is stored, as far as the row is taken in; all of it is in the hint
    TableCell text = textCell(row.state == PastedRow::State::Skipped || row.state == PastedRow::State::Error ? row.written : row.description);
    text.hint = row.written;
    TableCell amount = textCell(row.amount ? formatAmount(*row.amount) : QString());
    if (row.before)
        amount.text = formatAmount(*row.before) + u" → "_s + amount.text;
    TableCell reason = textCell(row.reason);
    reason.hint = row.reason;
    TableRow shown;
    shown.cells = {textCell(QString::number(row.line)), kind, text, amount, std::move(state), reason};
    return shown;
}

} // namespace

PasteRowsDialog::PasteRowsDialog(Workspace &workspace, const BudgetSheet &sheet, const QMimeData *copied,
                                 std::optional<BudgetPart> part, QWidget *parent)
    : PreviewDialog(tr("Paste rows into budget %1").arg(sheet.budget.year), tr("Take in the rows"), u"takeInRows"_s,
                    columns(), tr("What becomes of the rows"), parent),
      m_workspace(workspace), m_sheet(sheet), m_part(part),
      m_file(new TableFileRow(tr("Choose a table of costs and financing"), tr("or paste the rows below, from a spreadsheet, a document or a mail"))),
      m_text(new PasteField), m_columnLabel(makeLabel(tr("A&mounts from"), TextSize::Body, Shade::Grey)),
      m_column(new QComboBox), m_leftOut(makeLabel({}, TextSize::Body, Shade::Grey)), m_stated(new QCheckBox)
{
    setObjectName(u"pasteRowsDialog"_s);
    resize(980, 640);
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("The rows as they were copied"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * 5 + 16);
    fields()->addWidget(m_file);
    fields()->addWidget(m_text);
    fields()->addWidget(makeOptions());
    model()->setCommit([this](const TableRow &row, int, const QVariant &value) { changeKind(row, value.toInt()); });
    connect(m_file, &TableFileRow::read, this, [this] { setText(tabbedText(m_file->file().table)); });
    connect(m_file, &TableFileRow::refused, this, [this](const QString &sentence) {
        m_text->clear();
        message()->say(MessageBar::Kind::Error, sentence);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteRowsDialog::begin);
    begin();
    setText(pastedText(copied));
    m_text->setFocus();
}

/// What is too long is refused before the field has to show it.
void PasteRowsDialog::setText(const QString &text)
{
    const bool fits = text.size() <= longestPastedText;
    m_text->setPlainText(fits ? text : QString());
    if (fits)
        return;
    try {
        (void)readPastedText(text);
    } catch (const Error &error) {
        message()->say(MessageBar::Kind::Error, error.sentence());
    }
}

QWidget *PasteRowsDialog::makeOptions()
{
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_column->setObjectName(u"amountColumn"_s);
    m_columnLabel->setBuddy(m_column);
    m_leftOut->setObjectName(u"leftOutColumns"_s);
    m_stated->setObjectName(u"takeStatedTotal"_s);
    connect(m_column, &QComboBox::activated, this, [this](int) {
        m_options.column = size_t(m_column->currentData().toULongLong());
        preview();
    });
    connect(m_stated, &QCheckBox::toggled, this, [this] { enable(); });
    row->addWidget(m_columnLabel);
    row->addWidget(m_column);
    row->addWidget(m_leftOut, 1);
    row->addWidget(m_stated);
    return options;
}

void PasteRowsDialog::begin()
{
    m_options = {};
    m_options.part = m_part;
    preview();
    m_stated->setChecked(m_preview.statedTotal.has_value());
}

void PasteRowsDialog::preview()
{
    message()->hide();
    m_preview = {};
    try {
        const QString text = m_text->toPlainText();
        if (!text.trimmed().isEmpty())
            m_preview = previewRows(readPastedText(text), m_sheet, m_options);
        if (!m_preview.column && !m_preview.columns.empty())
            message()->say(MessageBar::Kind::Warning,
                           tr("Several columns could be the amounts for %1.").arg(m_sheet.budget.year),
                           tr("Choose the one to take the amounts from."));
    } catch (const Error &error) {
        message()->say(MessageBar::Kind::Error, error.sentence());
    }
    showPreview();
}

void PasteRowsDialog::showPreview()
{
    std::vector<TableRow> rows;
    std::vector<PreviewState> states;
    for (const PastedRow &row : m_preview.rows) {
        states.push_back(stateOf(row));
        rows.push_back(tableRow(row, stateCell(states.back())));
    }
    showRows(std::move(rows), states);
    showOptions();
}

void PasteRowsDialog::showOptions()
{
    m_column->clear();
    for (const AmountColumn &column : m_preview.columns)
        m_column->addItem(column.name, qulonglong(column.column));
    m_column->setCurrentIndex(m_preview.column ? m_column->findData(qulonglong(*m_preview.column)) : -1);
    const bool several = m_preview.columns.size() > 1 || (!m_preview.columns.empty() && !m_preview.column);
    m_columnLabel->setVisible(several);
    m_column->setVisible(several);
    const QStringList leftOut = m_preview.leftOut();
    m_leftOut->setVisible(m_preview.column && several);
    m_leftOut->setText(tr("Left out: %1").arg(leftOut.join(u", "_s)));
    m_stated->setVisible(m_preview.statedTotal.has_value());
    if (m_preview.statedTotal)
        m_stated->setText(tr("Keep %1 as the s&tated total").arg(formatKronor(*m_preview.statedTotal)));
}

void PasteRowsDialog::changeKind(const TableRow &row, int choice)
{
    m_options.kinds[m_preview.rows.at(size_t(row.ref.id) - 1).line] = choiceOf(choice);
    // The table is in the midst of storing the cell
    QMetaObject::invokeMethod(this, &PasteRowsDialog::preview, Qt::QueuedConnection);
}

bool PasteRowsDialog::hasMore() const
{
    return m_preview.statedTotal && m_stated->isChecked() && m_preview.statedTotal != m_sheet.budget.statedTotal;
}

void PasteRowsDialog::takeIn()
{
    m_workspace.change(tr("Paste rows"), [this](Transaction &transaction) {
        importRows(transaction, m_sheet, m_preview, leavesOut(),
                   m_stated->isChecked() ? m_preview.statedTotal : std::nullopt);
    });
}

} // namespace samsyn
