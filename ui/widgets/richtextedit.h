// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/drafts.h"

#include <QPointer>
#include <QTextEdit>

namespace samsyn {

class DraftBar;

/// A field for long text, which shows strong words, emphasis and lists, while its value is Markdown
/// that the user never sees. Ctrl+B and Ctrl+I; "- " or "1. " begins a list, and in an item one
/// under it; Enter in an empty item ends it. Tab leaves the field. What is pasted keeps words,
/// lists and emphasis, and loads nothing. Grows with its text.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichTextEdit(QWidget *parent = nullptr);
    ~RichTextEdit() override;

    /// What stands there now, as Markdown that reads back as the same.
    QString markdown() const;
    /// What is stored now. Text being typed at this moment is left alone.
    void setMarkdown(const QString &stored);
    QString stored() const { return m_stored; }
    bool isChanged() const; // what stands there is not what is stored

    /// Says which text the field shows from now on, to be followed by setMarkdown() with it. What
    /// is typed is then kept as a draft until it is stored, and a draft that is left comes back, as
    /// the text where that has not changed since, else as an offer. nullptr keeps none.
    void setDraft(DraftKeeper *keeper, const RecordRef &record, const QString &field);

    /// Tells at once that there is something to store, as when the field is left. For who shows
    /// another record in it, or closes.
    void commit();

Q_SIGNALS:
    /// The field was left, or nothing was typed for ten seconds, and its text has changed: store
    /// markdown() as one change and call setMarkdown() with it. Where that fails the draft stays.
    void edited();
    void typed(); // with each change

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int, const QUrl &) override { return {}; } // nothing is ever fetched
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit(); // as high as its text, two lines at least
    void noteTyping();
    void keepDraft();
    void showText(const QString &markdown);
    void offerDraft();
    void addLeftDraft();
    void discardDraft();
    void hideBar();
    bool textKey(QKeyEvent *event);
    bool beginList();
    bool leaveItem();

    QString m_stored;
    QString m_shown; // the stored text as this field writes it
    QTimer m_keeping;
    QTimer m_storing;
    QPointer<DraftKeeper> m_drafts;
    RecordRef m_record;
    QString m_field;
    DraftBar *m_bar;
    bool m_isShowing = false;
    bool m_isOpening = false; // the text of another record is to come
};

} // namespace samsyn
