// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablefilerow.h"

#include "core/base/error.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

TableFileRow::TableFileRow(const QString &question, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_question(question),
      m_name(makeLabel(hint, TextSize::Body, Shade::Grey)),
      m_sheetLabel(makeLabel(tr("S&heet"), TextSize::Body, Shade::Grey)),
      m_sheet(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *button = new QPushButton(tr("Choose a &file …"));
    button->setObjectName(u"chooseFile"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &TableFileRow::choose);
    m_name->setObjectName(u"file"_s);
    m_sheet->setObjectName(u"sheet"_s);
    m_sheetLabel->setBuddy(m_sheet);
    connect(m_sheet, &QComboBox::activated, this, [this] { readSheet(m_sheet->currentText()); });
    row->addWidget(button);
    row->addWidget(m_name, 1);
    row->addWidget(m_sheetLabel);
    row->addWidget(m_sheet);
    offerSheets();
}

QString TableFileRow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void TableFileRow::choose()
{
    const QString path = Prompts::current().openFile(
        this, {m_question, tr("Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)"), {}, {}});
    if (path.isEmpty())
        return;
    m_path = path;
    m_name->setText(fileName());
    m_name->setToolTip(path);
    m_table = {};
    m_content.clear();
    try {
        m_content = tableFileContent(path);
    } catch (const Error &error) {
        offerSheets();
        Q_EMIT refused(error.sentence());
        return;
    }
    readSheet({});
}

/// The first sheet unless another is chosen; a table of CSV is its only one.
void TableFileRow::readSheet(const std::optional<QString> &sheet)
{
    QString refusal;
    try {
        m_table = readTableFile(m_content, sheet);
    } catch (const Error &error) {
        m_table.table = {};
        m_table.sheet = sheet.value_or(QString());
        refusal = error.sentence();
    }
    offerSheets();
    if (refusal.isEmpty())
        Q_EMIT read();
    else
        Q_EMIT refused(refusal);
}

void TableFileRow::offerSheets()
{
    m_sheet->clear();
    m_sheet->addItems(m_table.sheets);
    m_sheet->setCurrentText(m_table.sheet);
    const bool any = m_table.sheets.size() > 1;
    m_sheet->setVisible(any);
    m_sheetLabel->setVisible(any);
}

} // namespace samsyn
