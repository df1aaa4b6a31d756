// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingfoot.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <utility>

using namespace Qt::StringLiterals;

namespace samsyn {

MeetingFoot::MeetingFoot(QWidget *parent)
    : QFrame(parent), m_saved(makeLabel({}, TextSize::Small, Shade::Grey))
{
    setObjectName(u"meetingFoot"_s);
    setProperty("surface", u"quiet"_s);
    m_saved->setObjectName(u"meetingSaved"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 7, 24, 7);
    row->setSpacing(24);
    auto *legend = new QWidget;
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    auto *pairs = new QHBoxLayout(legend);
    pairs->setContentsMargins(0, 0, 0, 0);
    pairs->setSpacing(24);
    const std::pair<QString, QString> keys[] = {{u"Ctrl+D"_s, tr("Decision's words")},
                                                {u"Ctrl+Enter"_s, tr("Done, next")},
                                                {u"Ctrl+↑ ↓"_s, tr("Other item")},
                                                {u"F1"_s, tr("All keys")}};
    for (const auto &[key, what] : keys) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(4);
        QLabel *strong = makeLabel(key, TextSize::Small);
        QFont font = strong->font();
        font.setWeight(QFont::DemiBold);
        strong->setFont(font);
        pair->addWidget(strong);
        pair->addWidget(makeLabel(what, TextSize::Small, Shade::Grey));
        pairs->addLayout(pair);
    }
    pairs->addStretch();
    row->addWidget(legend, 1);
    row->addWidget(m_saved);
}

void MeetingFoot::setSaved(const QString &time)
{
    m_time = time;
    say();
}

void MeetingFoot::setPending(bool pending)
{
    m_isPending = pending;
    say();
}

void MeetingFoot::say()
{
    m_saved->setText(m_isPending ? tr("Writing …") : m_time.isEmpty() ? QString() : tr("Saved %1").arg(m_time));
}

} // namespace samsyn
