// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/correctionnote.h"

#include "core/base/format.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace samsyn {

CorrectionNote::CorrectionNote(const Correction &correction, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"correction%1"_s.arg(correction.position + 1));
    setProperty("bar", u"info"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Correction %1").arg(correction.position + 1), TextSize::Strong), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    QLabel *text = makeLabel(correction.newText);
    QLabel *why = makeLabel(tr("%1, decided by %2 on %3", "reason, who, date")
                                .arg(correction.reason, correction.decidedBy, formatDateLong(correction.date)),
                            TextSize::Small, Shade::Grey);
    for (QLabel *label : {text, why}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
}

} // namespace samsyn
