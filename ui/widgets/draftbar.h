// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace samsyn {

/// The line under a long text that tells of a draft, with what can be done about it.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent);

    /// The draft stands in the field.
    void sayRestored(const QDateTime &at);
    /// The text was changed since; the draft stands nowhere yet.
    void sayLeft(const QDateTime &at);
    QString sentence() const;

Q_SIGNALS:
    void added();     // put the draft below the text
    void discarded(); // the draft is not wanted

private:
    QLabel *m_sentence;
    QPushButton *m_add;
    QPushButton *m_discard;
};

} // namespace samsyn
