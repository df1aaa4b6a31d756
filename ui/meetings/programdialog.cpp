// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/programdialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

ProgramDialog::ProgramDialog(const Meeting &meeting, QWidget *parent)
    : QDialog(parent), m_program(new RichTextEdit), m_findings(new RichTextEdit), m_cost(new MoneyEdit)
{
    setWindowTitle(tr("Program, cost and findings"));
    resize(600, 520);
    m_program->setObjectName(u"program"_s);
    m_program->setAccessibleName(tr("Program"));
    m_program->setMarkdown(meeting.program);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setMarkdown(meeting.findings);
    m_cost->setAmount(meeting.cost);
    auto *form = new Form;
    form->add(tr("&Cost, kr"), m_cost, u"meetingCost"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(tr("Keep the program"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"keepProgram"_s);
    take->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Program"), TextSize::Strong));
    column->addWidget(m_program, 1);
    column->addWidget(makeLabel(tr("Findings"), TextSize::Strong));
    column->addWidget(m_findings, 1);
    column->addWidget(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProgramDialog::apply(Meeting &meeting) const
{
    meeting.program = m_program->markdown();
    meeting.findings = m_findings->markdown();
    meeting.cost = m_cost->amount();
}

} // namespace samsyn
