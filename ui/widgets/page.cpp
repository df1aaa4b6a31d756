// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "core/base/clock.h"
#include "ui/widgets/run.h"

using namespace Qt::StringLiterals;

namespace samsyn {

Page::Page(QWidget *parent) : QWidget(parent), m_day(today())
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void Page::setSituation(QDate day, bool readOnly)
{
    m_day = day;
    m_readOnly = readOnly;
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(!readOnly);
}

QAction *
Page::addCommand(PageCommand which, const QString &text, std::function<void()> act, bool changes)
{
    static const QString names[] = {u"new"_s, u"import"_s, u"document"_s, u"filter"_s};
    static const QKeySequence keys[] = {QKeySequence(u"Ctrl+N"_s),
                                        QKeySequence(u"Ctrl+Shift+I"_s),
                                        QKeySequence(u"Ctrl+P"_s),
                                        QKeySequence(u"Ctrl+F"_s)};
    const auto at = static_cast<size_t>(which);
    QAction *action = makeAction(text, names[at], std::move(act), changes);
    action->setShortcut(keys[at]);
    m_commands[at] = action;
    return action;
}

QAction *Page::makeAction(const QString &text,
                          const QString &objectName,
                          std::function<void()> act,
                          bool changes)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] { run(this, act); });
    if (changes) {
        m_changing << action;
        action->setEnabled(!m_readOnly);
    }
    return action;
}

} // namespace samsyn
