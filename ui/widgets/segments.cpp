// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn {

Segments::Segments(const QStringList &choices, const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int at = 0; at < choices.size(); ++at) {
        auto *button = new QToolButton(this);
        button->setText(choices[at]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(u"segment%1"_s.arg(at));
        button->setProperty("segment", true);
        button->setProperty("place",
                            at == 0                    ? u"first"_s
                            : at == choices.size() - 1 ? u"last"_s
                                                       : u"middle"_s);
        m_group->addButton(button, at);
        row->addWidget(button);
    }
    row->addStretch();
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int at)
{
    if (QAbstractButton *button = m_group->button(at)) {
        button->setChecked(true);
    } else if (QAbstractButton *before = m_group->checkedButton()) {
        m_group->setExclusive(false); // else one stays chosen
        before->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace samsyn
