// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addline.h"

#include "core/base/error.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

AddLine::AddLine(const QString &button, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout), m_button(new QPushButton(icon(u"plus"_s, Tint::Accent), button)),
      m_error(new ErrorLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_error);
    m_row->setSpacing(8);
    m_button->setObjectName(objectName);
    m_button->setProperty("flat", true);
    m_button->setAutoDefault(false);
    m_row->addWidget(m_button);
    m_row->addStretch();
    connect(m_button, &QPushButton::clicked, this, &AddLine::add);
}

void AddLine::setShort()
{
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(m_button->text());
    m_button->setText(tr("Add"));
}

void AddLine::addField(QLineEdit *field, const QString &hint, const QString &objectName, int width)
{
    field->setPlaceholderText(hint);
    if (width > 0)
        field->setFixedWidth(width);
    addWidget(field, hint, objectName);
    m_fields << field;
    connect(field, &QLineEdit::returnPressed, this, &AddLine::add);
    if (auto *line = qobject_cast<LineEdit *>(field)) {
        connect(line, &LineEdit::refused, m_error, &ErrorLine::setSentence);
        connect(line, &LineEdit::settled, this, [this] { m_error->setSentence({}); });
    }
}

void AddLine::addWidget(QWidget *widget, const QString &accessibleName, const QString &objectName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    m_row->insertWidget(m_row->count() - 2, widget, widget->maximumWidth() == QWIDGETSIZE_MAX ? 1 : 0);
    setTabOrder(widget, m_button);
}

QString AddLine::sentence() const
{
    return m_error->sentence();
}

void AddLine::add()
{
    try {
        m_add();
        m_error->setSentence({});
        for (QLineEdit *field : std::as_const(m_fields))
            field->clear();
        if (!m_fields.isEmpty() && isAncestorOf(window()->focusWidget()))
            m_fields.first()->setFocus();
    } catch (const Error &error) {
        m_error->setSentence(error.sentence());
    }
}

} // namespace samsyn
