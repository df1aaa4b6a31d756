// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace samsyn {

class ErrorLine;

/// A line under a table from which a new row is made: a few fields and a button. Enter in any of
/// the fields is the button. What is refused stays to be mended, and a sentence says why.
class AddLine : public QWidget
{
    Q_OBJECT

public:
    AddLine(const QString &button, const QString &objectName, QWidget *parent = nullptr);
    /// Where there is little room: only "Add" is shown, the whole is its accessible name.
    void setShort();

    /// The hint stands in the field while it is empty, and is its accessible name.
    void addField(QLineEdit *field, const QString &hint, const QString &objectName, int width = 0);
    void addWidget(QWidget *widget, const QString &accessibleName, const QString &objectName);
    /// May throw Error.
    void setAction(std::function<void()> add) { m_add = std::move(add); }
    QString sentence() const;

private:
    void add();

    QHBoxLayout *m_row;
    QPushButton *m_button;
    ErrorLine *m_error;
    QList<QLineEdit *> m_fields;
    std::function<void()> m_add;
};

} // namespace samsyn
