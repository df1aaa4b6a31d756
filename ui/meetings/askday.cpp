// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/askday.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskDay)
};

} // namespace

std::optional<QDate> askDay(QWidget *parent, const QString &title, const QString &label, std::optional<QDate> suggestion)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"askDay"_s);
    dialog.setWindowTitle(title);
    auto *field = new DateEdit;
    field->setDay(suggestion);
    field->selectAll();
    auto *form = new Form;
    form->add(label, field, u"day"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(Text::tr("Set the day"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"setDay"_s);
    take->setProperty("primary", true);
    take->setDefault(true);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(form);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(take, &QPushButton::clicked, &dialog, [&] {
        if (field->day())
            dialog.accept();
        else
            form->setError(field, Text::tr("Type a day, for example 2012-04-20 or 20/4 2012."));
    });
    return dialog.exec() == QDialog::Accepted ? field->day() : std::nullopt;
}

} // namespace samsyn
