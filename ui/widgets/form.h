// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;

namespace samsyn {

class LineEdit;

/// One sentence under a field or a table, with its octagon; takes no place while there is none.
class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_text;
};

/// Labels to the left, fields to the right, what is wrong under the field.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override; // a field that loses the focus by going away stores nothing

    /// Adds a row. The label's & makes the key that jumps to the field; the name is its objectName.
    void add(const QString &label, QWidget *field, const QString &objectName);
    /// A further field on the same row as the last one.
    void addBeside(const QString &label, QWidget *field, const QString &objectName);
    /// A row without a label, under the fields.
    void addWide(QWidget *widget);

    /// Stores what was typed when the field is left or Enter is pressed. An Error of store's is
    /// shown under the field, which then keeps what was typed.
    void bind(LineEdit *field, std::function<void()> store);

    /// Shows a sentence under the field; an empty one takes it away.
    void setError(QWidget *field, const QString &sentence);
    QString error(QWidget *field) const;

private:
    void watch(QWidget *field, ErrorLine *line);

    QGridLayout *m_grid;
    QHash<QWidget *, ErrorLine *> m_errors;
    ErrorLine *m_lastLine = nullptr;
    int m_row = 0;
};

} // namespace samsyn
