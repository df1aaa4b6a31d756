// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/activityline.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace samsyn {

/// A line that is read while it is typed: what is recognized is coloured, and names are offered after
/// an @ (Down or Tab takes one).
class ActivityLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ActivityLineEdit(QWidget *parent = nullptr);
    void setContext(const ActivityContext &context);
    const ActivityContext &context() const { return m_context; }
    ActivityLine read() const;

Q_SIGNALS:
    /// Several lines, which the field is too small for.
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void offerNames();
    void takeName(const QString &name);
    int nameStart() const; // behind the @ that the cursor stands after; -1 where there is none

    ActivityContext m_context;
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace samsyn
