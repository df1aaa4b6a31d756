// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtextedit.h"

#include "core/documents/htmltext.h"
#include "core/documents/markdowntext.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/richtextlines.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyle>
#include <QTextBlock>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using namespace std::chrono_literals;

constexpr auto untilKept = 300ms; // with the keeper's second less than the two that may be lost
constexpr auto untilStored = 10s;
constexpr int indent = 20;

QString normal(const QString &markdown)
{
    return markdownOfBlocks(blocksOfMarkdown(markdown));
}

/// A draft that was left while the text changed is kept beside the one being typed.
QString leftField(const QString &field)
{
    return field + u"/left"_s;
}

} // namespace

RichTextEdit::RichTextEdit(QWidget *parent) : QTextEdit(parent), m_bar(new DraftBar(this))
{
    setTabChangesFocus(true);
    setAcceptRichText(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    document()->setIndentWidth(indent);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(untilKept);
    m_storing.setSingleShot(true);
    m_storing.setInterval(untilStored);
    connect(&m_keeping, &QTimer::timeout, this, &RichTextEdit::keepDraft);
    connect(&m_storing, &QTimer::timeout, this, &RichTextEdit::commit);
    connect(document(), &QTextDocument::contentsChanged, this, &RichTextEdit::noteTyping);
    connect(document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            &RichTextEdit::fit);
    connect(m_bar, &DraftBar::added, this, &RichTextEdit::addLeftDraft);
    connect(m_bar, &DraftBar::discarded, this, &RichTextEdit::discardDraft);
    fit();
}

RichTextEdit::~RichTextEdit()
{
    if (m_keeping.isActive())
        keepDraft();
}

QString RichTextEdit::markdown() const
{
    return markdownOfBlocks(blocksOfLines(linesOf(*document())));
}

bool RichTextEdit::isChanged() const
{
    return markdown() != m_shown;
}

void RichTextEdit::showText(const QString &markdown)
{
    m_isShowing = true;
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    const auto lines = linesOfBlocks(blocksOfMarkdown(markdown));
    insertLines(cursor, lines.empty() ? std::vector<TextLine>(1) : lines);
    setTextCursor(QTextCursor(document()));
    setCurrentCharFormat({});
    document()->setUndoRedoEnabled(true);
    m_isShowing = false;
}

void RichTextEdit::setMarkdown(const QString &stored)
{
    const QString now = markdown();
    m_stored = stored;
    const bool beingTyped = !m_isOpening && now != m_shown && hasFocus();
    m_shown = normal(stored);
    if (now == m_shown && !m_isOpening) { // what was typed is stored
        m_storing.stop();
        if (m_drafts)
            m_drafts->drop(m_record, m_field);
        hideBar();
    } else if (!beingTyped) {
        m_storing.stop();
        m_keeping.stop();
        showText(stored);
        m_shown = markdown();
    }
    if (std::exchange(m_isOpening, false))
        offerDraft();
}

void RichTextEdit::setDraft(DraftKeeper *keeper, const RecordRef &record, const QString &field)
{
    if (keeper == m_drafts && record == m_record && field == m_field)
        return;
    keepDraft(); // of the text before
    m_keeping.stop();
    m_storing.stop();
    m_drafts = keeper;
    m_record = record;
    m_field = field;
    m_isOpening = true;
    hideBar();
}

void RichTextEdit::offerDraft()
{
    if (!m_drafts || isReadOnly())
        return;
    if (const auto draft = m_drafts->find(m_record, m_field)) {
        if (draft->text == m_shown) {
            m_drafts->drop(m_record, m_field);
        } else if (draft->stored == m_stored) {
            showText(draft->text);
            m_bar->sayRestored(draft->at);
        } else {
            m_drafts->keep(m_record, leftField(m_field), draft->stored, draft->text);
            m_drafts->drop(m_record, m_field);
        }
    }
    if (const auto left = m_drafts->find(m_record, leftField(m_field)); left && m_bar->isHidden())
        m_bar->sayLeft(left->at);
    setAccessibleDescription(m_bar->isHidden() ? QString() : m_bar->sentence());
    fit();
}

void RichTextEdit::addLeftDraft()
{
    const auto left = m_drafts ? m_drafts->find(m_record, leftField(m_field)) : std::nullopt;
    hideBar();
    if (!left)
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    makeParagraph(cursor);
    insertLines(cursor, linesOfBlocks(blocksOfMarkdown(left->text)));
    cursor.endEditBlock();
    keepDraft();
    m_drafts->drop(m_record, leftField(m_field));
    setFocus();
}

void RichTextEdit::discardDraft()
{
    hideBar();
    if (!m_drafts)
        return;
    if (m_drafts->find(m_record, leftField(m_field))) {
        m_drafts->drop(m_record, leftField(m_field));
    } else {
        showText(m_stored);
        m_drafts->drop(m_record, m_field);
    }
    setFocus();
}

void RichTextEdit::hideBar()
{
    m_bar->hide();
    setAccessibleDescription({});
    fit();
}

void RichTextEdit::noteTyping()
{
    if (m_isShowing)
        return;
    if (!m_keeping.isActive()) // not again with each key: whoever types on is kept too
        m_keeping.start();
    m_storing.start();
    Q_EMIT typed();
}

void RichTextEdit::keepDraft()
{
    if (!m_drafts || m_isOpening)
        return;
    const QString text = markdown();
    if (text != m_shown)
        m_drafts->keep(m_record, m_field, m_stored, text);
    else
        m_drafts->drop(m_record, m_field);
}

void RichTextEdit::commit()
{
    m_storing.stop();
    if (isReadOnly() || m_isOpening || !isChanged())
        return;
    keepDraft();
    Q_EMIT edited();
}

void RichTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    // Files dropped here are for the page around it
    return !source->hasUrls() && (source->hasHtml() || source->hasText());
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    std::vector<Block> blocks;
    if (source->hasHtml())
        blocks = blocksOfHtml(source->html());
    if (blocks.empty())
        blocks = blocksOfMarkdown(markdownOfPlain(source->text()));
    QTextCursor cursor = textCursor();
    insertLines(cursor, linesOfBlocks(blocks));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RichTextEdit::fit()
{
    const int bar = m_bar->isHidden() ? 0 : m_bar->heightForWidth(width());
    setViewportMargins(0, 0, 0, bar);
    const qreal two = 2 * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    const int text = static_cast<int>(std::ceil(std::max(document()->size().height(), two)));
    const int around = size().height() - viewport()->height();
    setFixedHeight(text + std::max(around, bar));
    m_bar->setGeometry(1, height() - bar - 1, width() - 2, bar);
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange) { // the style sheet asks for it
        style()->unpolish(this);
        style()->polish(this);
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace samsyn
