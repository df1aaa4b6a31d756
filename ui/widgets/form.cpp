// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "core/base/error.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int labelWidth = 104; // and 8 to the field

QColor errorColor()
{
    return Tokens::current().errorText;
}

} // namespace

ErrorLine::ErrorLine(QWidget *parent)
    : QWidget(parent), m_text(makeLabel({}, TextSize::Small, Shade::Error, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(6);
    row->addWidget(new Symbol(u"error"_s, errorColor, 14), 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    hide();
}

void ErrorLine::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString ErrorLine::sentence() const
{
    return m_text->text();
}

Form::Form(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
}

Form::~Form()
{
    for (auto field = m_errors.keyBegin(); field != m_errors.keyEnd(); ++field)
        disconnect(*field, nullptr, this, nullptr);
}

namespace {

/// A field of a fixed width stands at the left of its place; others fill it.
void addToCell(QHBoxLayout *cell, QWidget *field)
{
    cell->addWidget(field, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        cell->addStretch();
}

} // namespace

void Form::add(const QString &label, QWidget *field, const QString &objectName)
{
    QLabel *name = makeLabel(label, TextSize::Body, Shade::Grey, this);
    name->setBuddy(field);
    field->setObjectName(objectName);
    auto *cell = new QHBoxLayout;
    cell->setSpacing(8);
    addToCell(cell, field);
    m_grid->addWidget(name, m_row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addLayout(cell, m_row, 1);
    m_lastLine = new ErrorLine(this);
    m_grid->addWidget(m_lastLine, m_row + 1, 1);
    m_grid->setRowMinimumHeight(m_row + 2, 6);
    m_row += 3;
    watch(field, m_lastLine);
}

void Form::addBeside(const QString &label, QWidget *field, const QString &objectName)
{
    Q_ASSERT(m_row >= 3);
    auto *cell = static_cast<QHBoxLayout *>(m_grid->itemAtPosition(m_row - 3, 1)->layout());
    QLabel *name = makeLabel(label, TextSize::Body, Shade::Grey, this);
    name->setBuddy(field);
    field->setObjectName(objectName);
    if (cell->itemAt(cell->count() - 1)->spacerItem())
        delete cell->takeAt(cell->count() - 1);
    cell->addWidget(name);
    addToCell(cell, field);
    watch(field, m_lastLine);
}

void Form::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_row, 1, Qt::AlignLeft);
    m_grid->setRowMinimumHeight(m_row + 1, 6);
    m_row += 2;
}

void Form::watch(QWidget *field, ErrorLine *line)
{
    m_errors.insert(field, line);
    if (auto *edit = qobject_cast<LineEdit *>(field)) {
        connect(edit, &LineEdit::refused, this, [this, edit](const QString &sentence) {
            setError(edit, sentence);
        });
        connect(edit, &LineEdit::settled, this, [this, edit] { setError(edit, {}); });
    }
}

void Form::bind(LineEdit *field, std::function<void()> store)
{
    connect(field, &LineEdit::committed, this, [this, field, store = std::move(store)] {
        try {
            store();
            setError(field, {});
        } catch (const Error &error) {
            setError(field, error.sentence());
        }
    });
}

void Form::setError(QWidget *field, const QString &sentence)
{
    ErrorLine *line = m_errors.value(field);
    Q_ASSERT(line);
    line->setSentence(sentence);
    field->setAccessibleDescription(sentence); // read out when the field is entered
    setStyled(field, "error", !sentence.isEmpty());
}

QString Form::error(QWidget *field) const
{
    const ErrorLine *line = m_errors.value(field);
    return line ? line->sentence() : QString();
}

} // namespace samsyn
