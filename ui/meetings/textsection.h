// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;

namespace samsyn {

class DraftKeeper;
class RichTextEdit;

/// A heading with its key, and the long text below it.
class TextSection : public QWidget
{
    Q_OBJECT

public:
    TextSection(const QString &title, const QString &keys, const QString &objectName, QWidget *parent = nullptr);

    /// Another record's text, as Markdown; half-written text of it is brought back.
    void begin(DraftKeeper *drafts, const RecordRef &record, const QString &field, const QString &stored);
    /// What is stored now of the same record. What is being written stays.
    void setStored(const QString &stored);
    QString text() const;      // as it stands, stored or not
    bool isPending() const;    // something in it is not stored yet
    /// Gives out what was written since.
    void commit();
    /// Writes this into the field as if it were typed, and leaves the cursor after it.
    void write(const QString &text);
    void setReadOnly(bool readOnly);
    void takeFocus();

Q_SIGNALS:
    void written(const QString &markdown); // to be stored as one change
    void pendingChanged();

private:
    RichTextEdit *m_editor;
};

} // namespace samsyn
