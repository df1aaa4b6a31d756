// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pickbutton.h"

#include <QMenu>
#include <algorithm>

namespace samsyn {

PickButton::PickButton(const QString &none, QWidget *parent)
    : QPushButton(parent), m_none(none)
{
    setProperty("pick", true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

void PickButton::setChoices(const std::vector<FormChoice> &choices, const std::vector<qint64> &chosen)
{
    menu()->clear();
    QStringList names;
    for (const FormChoice &choice : choices) {
        QAction *action = menu()->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(chosen, choice.value) != chosen.end());
        if (action->isChecked())
            names << choice.text.trimmed();
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { Q_EMIT picked(value, on); });
    }
    const QString all = names.isEmpty() ? m_none : names.join(QStringLiteral(", "));
    setText(fontMetrics().elidedText(all, Qt::ElideRight, 220));
    setToolTip(names.join(u'\n'));
    setAccessibleDescription(all);
}

} // namespace samsyn
