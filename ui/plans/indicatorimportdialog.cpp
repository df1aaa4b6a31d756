// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatorimportdialog.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/plans/indicators.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tablefilerow.h"
#include "ui/widgets/tablesection.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

PreviewState stateOf(const IndicatorRow &row)
{
    switch (row.state) {
    case IndicatorRow::State::New: return PreviewState::New;
    case IndicatorRow::State::Same: return PreviewState::Same;
    case IndicatorRow::State::Changed: return PreviewState::Changed;
    case IndicatorRow::State::Skipped: return PreviewState::Skipped;
    case IndicatorRow::State::Error: return PreviewState::Error;
    }
    Q_UNREACHABLE();
}

std::vector<TableColumn> columns()
{
    TableColumn line = columnOf(IndicatorImportDialog::tr("Line"));
    line.number = true;
    line.muted = true;
    TableColumn value = columnOf(IndicatorImportDialog::tr("Value"));
    value.number = true;
    TableColumn reason = columnOf(IndicatorImportDialog::tr("Why"));
    reason.stretch = true;
    reason.muted = true;
    return {line, columnOf(IndicatorImportDialog::tr("Indicator")), columnOf(IndicatorImportDialog::tr("Of whom")), columnOf(IndicatorImportDialog::tr("Measured")), value,
            columnOf(IndicatorImportDialog::tr("What happens")), reason};
}

QString shown(const WrittenValue &value)
{
    Measurement measurement;
    measurement.value = value.value;
    measurement.status = value.status;
    return writtenValue(measurement);
}

TableRow tableRow(const IndicatorRow &row, TableCell state)
{
    QString value = row.value.isEmpty() ? QString() : shown(row.value);
    if (row.before)
        value = shown(*row.before) + u" → "_s + value;
    const QString who = row.group == MeasurementGroup::Total ? row.place : row.place + u", "_s + measurementGroupName(row.group).toLower();
    const QString reason = row.reason.isEmpty() && row.addsIndicator() ? IndicatorImportDialog::tr("The indicator is added.") : row.reason;
    constexpr int most = 32; // of a title, which stands whole in the tooltip
    const QString name = row.name.title.isEmpty() ? row.name.code : row.name.title;
    TableRow result;
    result.cells = {textCell(QString::number(row.line)), textCell(name.size() > most ? name.left(most - 1) + u'…' : name), textCell(who),
                    textCell(row.date.isValid() ? measurementDateName(row.date) : QString()), textCell(value), std::move(state), textCell(reason)};
    result.cells[1].hint = row.name.text();
    result.cells.back().hint = reason;
    return result;
}

} // namespace

IndicatorImportDialog::IndicatorImportDialog(Workspace &workspace, std::optional<Id<Indicator>> indicator, QWidget *parent)
    : PreviewDialog(tr("Import indicators"), tr("Import indicators"), u"importIndicators"_s, columns(), tr("What the import does"), parent),
      m_workspace(workspace), m_file(new TableFileRow(tr("Choose a table of indicators"), tr("No file has been chosen."))),
      m_indicator(new QComboBox), m_date(new DateEdit), m_source(new QLineEdit), m_added(makeLabel({}, TextSize::Body, Shade::Grey))
{
    setObjectName(u"indicatorImportDialog"_s);
    resize(980, 620);
    fields()->addWidget(m_file);
    fields()->addWidget(makeOptions(indicator));
    m_added->setObjectName(u"importAdded"_s);
    m_added->setWordWrap(true);
    m_added->hide();
    fields()->addWidget(m_added);
    connect(m_file, &TableFileRow::read, this, [this] {
        if (m_source->text().isEmpty())
            m_source->setPlaceholderText(m_file->fileName());
        preview();
    });
    connect(m_file, &TableFileRow::refused, this, &IndicatorImportDialog::refuse);
}

QWidget *IndicatorImportDialog::makeOptions(std::optional<Id<Indicator>> indicator)
{
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [row](const QString &label, QWidget *field, const QString &objectName) {
        QLabel *name = makeLabel(label, TextSize::Body, Shade::Grey);
        name->setBuddy(field);
        field->setObjectName(objectName);
        row->addWidget(name);
        row->addWidget(field);
    };
    m_indicator->addItem(tr("As the table says"), qint64(0));
    for (const IndicatorView &view : indicatorViews(m_workspace.store(), QDate()))
        m_indicator->addItem(view.indicator.title, view.indicator.id.value);
    m_indicator->setCurrentIndex(indicator ? std::max(0, m_indicator->findData(indicator->value)) : 0);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(24);
    m_date->setFixedWidth(112);
    add(tr("&Indicator"), m_indicator, u"importIndicator"_s);
    add(tr("&Date, where it is not said"), m_date, u"importDate"_s);
    add(tr("&Source"), m_source, u"importSource"_s);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &IndicatorImportDialog::preview);
    connect(m_date, &LineEdit::committed, this, &IndicatorImportDialog::preview);
    connect(m_date, &LineEdit::refused, this, [this](const QString &sentence) { message()->say(MessageBar::Kind::Error, sentence); });
    connect(m_source, &QLineEdit::editingFinished, this, &IndicatorImportDialog::preview);
    return options;
}

void IndicatorImportDialog::refuse(const QString &sentence)
{
    m_preview = {};
    showPreview();
    message()->say(MessageBar::Kind::Error, sentence);
}

void IndicatorImportDialog::preview()
{
    if (m_file->file().table.rows.empty())
        return;
    message()->hide();
    try {
        IndicatorOptions options{m_date->day(), m_source->text().trimmed(), std::nullopt};
        if (const qint64 id = m_indicator->currentData().toLongLong())
            options.indicator = Id<Indicator>{id};
        m_preview = previewIndicators(m_file->file().table, m_workspace.store(), options);
        if (m_preview.source.isEmpty())
            m_preview.source = m_file->fileName();
        m_source->setPlaceholderText(m_preview.source);
        m_date->setStored(m_date->text());
        showPreview();
    } catch (const Error &error) {
        refuse(error.sentence());
    }
}

void IndicatorImportDialog::showPreview()
{
    std::vector<TableRow> rows;
    std::vector<PreviewState> states;
    for (const IndicatorRow &row : m_preview.rows) {
        states.push_back(stateOf(row));
        rows.push_back(tableRow(row, stateCell(states.back())));
    }
    showRows(std::move(rows), states);
    QStringList names;
    for (const IndicatorName &name : m_preview.added())
        names << name.text();
    m_added->setText(names.isEmpty() ? QString() : tr("%n indicators are added: %1.", nullptr, int(names.size())).arg(names.join(u"; "_s)));
    m_added->setVisible(!names.isEmpty());
}

void IndicatorImportDialog::takeIn()
{
    m_workspace.change(tr("Import indicators"), [this](Transaction &transaction) { importIndicators(transaction, m_preview, leavesOut()); });
}

} // namespace samsyn
