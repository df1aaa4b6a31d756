// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/asking.h"

#include "core/base/error.h"
#include "ui/widgets/form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int narrowest = 460;

} // namespace

void layOut(QDialog *dialog, QWidget *fields, const QString &action, const QString &actionName, std::function<void()> act)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(fields, 1);
    auto *wrong = new ErrorLine;
    column->addWidget(wrong);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *button = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    button->setObjectName(actionName);
    button->setProperty("primary", true);
    column->addWidget(buttons);
    for (QPushButton *other : dialog->findChildren<QPushButton *>())
        other->setAutoDefault(false); // Enter in a field presses the one button it is about
    button->setDefault(true);
    dialog->setMinimumWidth(narrowest);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, wrong, act = std::move(act)] {
        try {
            act();
            dialog->accept();
        } catch (const Error &error) {
            wrong->setSentence(error.sentence());
        }
    });
}

} // namespace samsyn
