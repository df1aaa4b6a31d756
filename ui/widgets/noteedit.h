// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace samsyn {

/// A few lines of text that are stored when the field is left. Esc gives back what is stored, Tab
/// goes on.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// What is stored now. Text being typed at this moment is left alone.
    void setStored(const QString &text);

Q_SIGNALS:
    void committed();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
};

} // namespace samsyn
