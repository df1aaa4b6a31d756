// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importdialog.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/populationwriter.h"
#include "core/workspace/workspace.h"
#include "ui/members/section.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using State = PopulationRow::State;

QString stateText(State state)
{
    switch (state) {
    case State::New: return ImportDialog::tr("new");
    case State::Same: return ImportDialog::tr("same");
    case State::Changed: return ImportDialog::tr("changed");
    case State::Skipped: return ImportDialog::tr("skipped");
    case State::Error: return ImportDialog::tr("cannot be read in");
    }
    Q_UNREACHABLE();
}

std::vector<TableColumn> columns()
{
    TableColumn line = columnOf(ImportDialog::tr("Line"));
    line.number = true;
    line.muted = true;
    TableColumn figure = columnOf(ImportDialog::tr("Population"));
    figure.number = true;
    TableColumn reason = columnOf(ImportDialog::tr("Why"));
    reason.stretch = true;
    reason.muted = true;
    return {line, columnOf(ImportDialog::tr("Place")), columnOf(ImportDialog::tr("Date")), figure,
            columnOf(ImportDialog::tr("What happens")), reason};
}

TableRow tableRow(const PopulationRow &row)
{
    TableCell state = textCell(stateText(row.state));
    if (row.state == State::Error)
        state.mark = CellMark::Error;
    QString figure = row.count ? formatCount(*row.count) : QString();
    if (row.before)
        figure = formatCount(*row.before) + u" → "_s + figure;
    QString reason = row.reason;
    if (reason.isEmpty() && row.addsOrganization)
        reason = ImportDialog::tr("The municipality is added.");
    TableRow shown;
    shown.cells = {textCell(QString::number(row.line)), textCell(row.name.isEmpty() ? row.code : row.name),
                   dayCell(row.date.isValid() ? std::optional(row.date) : std::nullopt), textCell(figure), state,
                   textCell(reason)};
    shown.cells.back().hint = reason;
    shown.muted = row.state == State::Same || row.state == State::Skipped;
    return shown;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_file(makeLabel(tr("No file has been chosen."), TextSize::Body, Shade::Grey)),
      m_sheetLabel(makeLabel(tr("S&heet"), TextSize::Body, Shade::Grey)), m_sheet(new QComboBox),
      m_date(new DateEdit), m_source(new QLineEdit), m_add(new QCheckBox(tr("&Add municipalities that are missing"))),
      m_leaveOut(new QCheckBox(tr("&Leave out the rows that cannot be read in"))), m_message(new MessageBar),
      m_counts(makeLabel({}, TextSize::Strong)), m_model(new TableModel(columns(), this)),
      m_rows(new TableView(m_model, TableView::Kind::Table, tr("What the import does"))), m_import(nullptr)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import populations"));
    resize(860, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeFileRow());
    column->addWidget(makeOptions());
    m_message->setObjectName(u"importMessage"_s);
    column->addWidget(m_message);
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_counts);
    m_rows->setObjectName(u"importRows"_s);
    column->addWidget(m_rows, 1);
    column->addWidget(makeFoot());
    enable();
}

QWidget *ImportDialog::makeFileRow()
{
    auto *first = new QWidget;
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *choose = new QPushButton(tr("Choose a &file …"));
    choose->setObjectName(u"chooseFile"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_file->setObjectName(u"file"_s);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheetLabel->setBuddy(m_sheet);
    connect(m_sheet, &QComboBox::activated, this, [this] { readSheet(m_sheet->currentText()); });
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    offerSheets();
    return first;
}

QWidget *ImportDialog::makeOptions()
{
    auto *options = new QWidget;
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [row](const QString &label, QLineEdit *field, const QString &objectName) {
        QLabel *name = makeLabel(label, TextSize::Body, Shade::Grey);
        name->setBuddy(field);
        field->setObjectName(objectName);
        row->addWidget(name);
        row->addWidget(field);
    };
    m_date->setFixedWidth(128);
    add(tr("&Date, where the table does not say it"), m_date, u"importDate"_s);
    row->addSpacing(16);
    add(tr("&Source"), m_source, u"importSource"_s);
    column->addLayout(row);
    m_add->setObjectName(u"addMissing"_s);
    column->addWidget(m_add);
    connect(m_date, &LineEdit::committed, this, &ImportDialog::preview);
    connect(m_date, &LineEdit::refused, this, [this](const QString &sentence) {
        m_message->say(MessageBar::Kind::Error, sentence);
    });
    connect(m_source, &QLineEdit::editingFinished, this, &ImportDialog::preview);
    connect(m_add, &QCheckBox::toggled, this, &ImportDialog::preview);
    return options;
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::enable);
    row->addWidget(m_leaveOut, 1);
    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("Import populations"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importPopulations"_s);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void ImportDialog::chooseFile()
{
    const QString path = Prompts::current().openFile(
        this, {tr("Choose a table of populations"), tr("Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)"), {}, {}});
    if (path.isEmpty())
        return;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_content.clear();
    m_table = {};
    try {
        m_content = tableFileContent(path);
    } catch (const Error &error) {
        m_preview = {};
        showRows();
        offerSheets();
        m_message->say(MessageBar::Kind::Error, error.sentence());
        return;
    }
    if (m_source->text().isEmpty())
        m_source->setPlaceholderText(QFileInfo(path).fileName());
    readSheet({});
}

/// The first sheet unless another is chosen; a table of CSV is its only one.
void ImportDialog::readSheet(const std::optional<QString> &sheet)
{
    m_table.table = {};
    try {
        m_table = readTableFile(m_content, sheet);
        preview();
    } catch (const Error &error) {
        m_preview = {};
        showRows();
        m_message->say(MessageBar::Kind::Error, error.sentence());
    }
    offerSheets();
}

void ImportDialog::offerSheets()
{
    m_sheet->clear();
    m_sheet->addItems(m_table.sheets);
    m_sheet->setCurrentText(m_table.sheet);
    const bool any = m_table.sheets.size() > 1;
    m_sheet->setVisible(any);
    m_sheetLabel->setVisible(any);
}

void ImportDialog::preview()
{
    if (m_table.table.rows.empty())
        return;
    m_message->hide();
    m_preview = {};
    try {
        const Store &store = m_workspace.store();
        PopulationOptions options{m_date->day(), m_source->text().trimmed(), m_add->isChecked()};
        m_preview = previewPopulations(m_table.table, knownPlaces(store), knownPopulations(store), options);
        if (m_preview.source.isEmpty())
            m_preview.source = m_file->text();
        m_source->setPlaceholderText(m_preview.source);
        m_date->setStored(m_date->text());
    } catch (const Error &error) {
        m_message->say(MessageBar::Kind::Error, error.sentence());
    }
    showRows();
}

void ImportDialog::showRows()
{
    std::vector<TableRow> rows;
    rows.reserve(m_preview.rows.size());
    for (const PopulationRow &row : m_preview.rows) {
        rows.push_back(tableRow(row));
        rows.back().ref = {u"row"_s, static_cast<qint64>(rows.size())};
    }
    m_model->setRows(std::move(rows));
    m_counts->setText(m_preview.rows.empty()
                          ? QString()
                          : tr("%1 new, %2 changed, %3 same, %4 skipped, %5 cannot be read in")
                                .arg(m_preview.count(State::New)).arg(m_preview.count(State::Changed))
                                .arg(m_preview.count(State::Same)).arg(m_preview.count(State::Skipped))
                                .arg(m_preview.count(State::Error)));
    enable();
}

void ImportDialog::enable()
{
    const bool any = m_preview.count(State::New) + m_preview.count(State::Changed) > 0;
    m_leaveOut->setVisible(m_preview.hasErrors());
    m_rows->setVisible(!m_preview.rows.empty());
    if (m_import)
        m_import->setEnabled(any && (!m_preview.hasErrors() || m_leaveOut->isChecked()));
}

void ImportDialog::import()
{
    try {
        m_workspace.change(tr("Import populations"), [this](Transaction &transaction) {
            importPopulations(transaction, m_preview, m_leaveOut->isChecked());
        });
        accept();
    } catch (const Error &error) {
        m_message->say(MessageBar::Kind::Error, error.sentence());
    }
}

} // namespace samsyn
