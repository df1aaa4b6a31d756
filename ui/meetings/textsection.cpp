// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/textsection.h"

#include "ui/widgets/look.h"
#include "ui/widgets/richtextedit.h"

#include <QLabel>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

TextSection::TextSection(const QString &title, const QString &keys, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_editor(new RichTextEdit)
{
    m_editor->setObjectName(objectName);
    m_editor->setAccessibleName(title);
    QLabel *head = makeLabel(title, TextSize::Strong);
    head->setBuddy(m_editor);
    auto *row = new QHBoxLayout;
    row->addWidget(head);
    row->addStretch();
    row->addWidget(makeLabel(keys, TextSize::Small, Shade::Grey));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_editor);
    connect(m_editor, &RichTextEdit::edited, this, [this] { Q_EMIT written(m_editor->markdown()); });
    connect(m_editor, &RichTextEdit::typed, this, &TextSection::pendingChanged);
}

void TextSection::begin(DraftKeeper *drafts, const RecordRef &record, const QString &field, const QString &stored)
{
    m_editor->setDraft(drafts, record, field);
    m_editor->setMarkdown(stored);
}

void TextSection::setStored(const QString &stored)
{
    m_editor->setMarkdown(stored);
}

QString TextSection::text() const
{
    return m_editor->markdown();
}

bool TextSection::isPending() const
{
    return m_editor->isChanged();
}

void TextSection::commit()
{
    m_editor->commit();
}

void TextSection::write(const QString &text)
{
    takeFocus();
    m_editor->selectAll();
    m_editor->insertPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

void TextSection::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void TextSection::takeFocus()
{
    show();
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

} // namespace samsyn
