// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/bigscreen.h"

#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/meetingwords.h"
#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr double body = 1.9; // of the page's text
constexpr double small = 1.4;
constexpr double title = 2.8;
constexpr int widest = 1200;

} // namespace

BigScreen::BigScreen(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"bigScreen"_s);
    setWindowTitle(tr("On the screen"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setProperty("surface", u"page"_s);
    auto *centre = new QHBoxLayout(page);
    auto *text = new QWidget;
    text->setMaximumWidth(widest);
    m_column = new QVBoxLayout(text);
    m_column->setContentsMargins(64, 48, 64, 48);
    m_column->setSpacing(16);
    centre->addStretch();
    centre->addWidget(text, 100);
    centre->addStretch();
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QLabel *BigScreen::add(const QString &text, double size, bool strong, bool grey)
{
    QLabel *label = makeLabel(text, strong ? TextSize::Strong : TextSize::Body, grey ? Shade::Grey : Shade::Ink);
    QFont font = label->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * size));
    else
        font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void BigScreen::addText(const QString &head, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    add(head, small, false, true);
    RichTextEdit text;
    text.setMarkdown(markdown);
    add(text.toPlainText(), body, false, false);
}

void BigScreen::setShown(const MeetingShown &shown, Id<AgendaItem> id)
{
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const AgendaItem *item = shown.item(id);
    if (!item)
        return;
    add(u"%1 · %2"_s.arg(shown.groupName, formatDateLong(shown.meeting.date)), small, false, true);
    add(u"%1  %2"_s.arg(numberOf(shown, *item), item->title), title, true, false);
    addText(tr("Background"), item->background);
    addText(tr("Discussion"), item->discussion);
    if (item->decision.isEmpty())
        addText(tr("Proposal"), item->proposal);
    addText(tr("Decision"), item->decision);
    addText(tr("Dissent"), item->dissent);
    const std::vector<ActionPoint> actions = shown.actionsOf(id);
    if (!actions.empty())
        add(tr("Action points"), small, false, true);
    for (const ActionPoint &action : actions) {
        QStringList parts{action.text};
        if (!action.ownerName.isEmpty())
            parts << action.ownerName;
        if (action.due)
            parts << formatDateLong(*action.due);
        add(parts.join(u" · "_s), body, false, false);
    }
    m_column->addStretch();
}

void BigScreen::keyPressEvent(QKeyEvent *event)
{
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_F11)
        return reject();
    if (event->key() == Qt::Key_PageDown || (withControl && event->key() == Qt::Key_Down))
        Q_EMIT stepWanted(1);
    else if (event->key() == Qt::Key_PageUp || (withControl && event->key() == Qt::Key_Up))
        Q_EMIT stepWanted(-1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace samsyn
