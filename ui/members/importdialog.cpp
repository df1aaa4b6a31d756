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
#include "ui/widgets/tablefilerow.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

PreviewState stateOf(const PopulationRow &row)
{
    switch (row.state) {
    case PopulationRow::State::New: return PreviewState::New;
    case PopulationRow::State::Same: return PreviewState::Same;
    case PopulationRow::State::Changed: return PreviewState::Changed;
    case PopulationRow::State::Skipped: return PreviewState::Skipped;
    case PopulationRow::State::Error: return PreviewState::Error;
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

TableRow tableRow(const PopulationRow &row, TableCell state)
{
    QString figure = row.count ? formatCount(*row.count) : QString();
    if (row.before)
        figure = formatCount(*row.before) + u" → "_s + figure;
    QString reason = row.reason;
    if (reason.isEmpty() && row.addsOrganization)
        reason = ImportDialog::tr("The municipality is added.");
    TableRow shown;
    shown.cells = {textCell(QString::number(row.line)), textCell(row.name.isEmpty() ? row.code : row.name),
                   dayCell(row.date.isValid() ? std::optional(row.date) : std::nullopt), textCell(figure),
                   std::move(state), textCell(reason)};
    shown.cells.back().hint = reason;
    return shown;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : PreviewDialog(tr("Import populations"), tr("Import populations"), u"importPopulations"_s, columns(),
                    tr("What the import does"), parent),
      m_workspace(workspace),
      m_file(new TableFileRow(tr("Choose a table of populations"), tr("No file has been chosen."))),
      m_date(new DateEdit), m_source(new QLineEdit), m_add(new QCheckBox(tr("&Add municipalities that are missing")))
{
    setObjectName(u"importDialog"_s);
    fields()->addWidget(m_file);
    fields()->addWidget(makeOptions());
    connect(m_file, &TableFileRow::read, this, [this] {
        if (m_source->text().isEmpty())
            m_source->setPlaceholderText(m_file->fileName());
        preview();
    });
    connect(m_file, &TableFileRow::refused, this, &ImportDialog::refuse);
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
        message()->say(MessageBar::Kind::Error, sentence);
    });
    connect(m_source, &QLineEdit::editingFinished, this, &ImportDialog::preview);
    connect(m_add, &QCheckBox::toggled, this, &ImportDialog::preview);
    return options;
}

void ImportDialog::refuse(const QString &sentence)
{
    m_preview = {};
    showPreview();
    message()->say(MessageBar::Kind::Error, sentence);
}

void ImportDialog::preview()
{
    if (m_file->file().table.rows.empty())
        return;
    message()->hide();
    try {
        const Store &store = m_workspace.store();
        PopulationOptions options{m_date->day(), m_source->text().trimmed(), m_add->isChecked()};
        m_preview = previewPopulations(m_file->file().table, knownPlaces(store), knownPopulations(store), options);
        if (m_preview.source.isEmpty())
            m_preview.source = m_file->fileName();
        m_source->setPlaceholderText(m_preview.source);
        m_date->setStored(m_date->text());
        showPreview();
    } catch (const Error &error) {
        refuse(error.sentence());
    }
}

void ImportDialog::showPreview()
{
    std::vector<TableRow> rows;
    std::vector<PreviewState> states;
    for (const PopulationRow &row : m_preview.rows) {
        states.push_back(stateOf(row));
        rows.push_back(tableRow(row, stateCell(states.back())));
    }
    showRows(std::move(rows), states);
}

void ImportDialog::takeIn()
{
    m_workspace.change(tr("Import populations"), [this](Transaction &transaction) {
        importPopulations(transaction, m_preview, leavesOut());
    });
}

} // namespace samsyn
