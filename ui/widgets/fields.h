// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLineEdit>
#include <optional>

namespace samsyn {

/// A field whose text is stored when it is left or Enter is pressed; there is no Save. Esc gives
/// back what is stored.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// What is stored now. Text being typed at this moment is left alone.
    void setStored(const QString &text);
    QString stored() const { return m_stored; }

Q_SIGNALS:
    void committed();                      // changed, and can be read: store it
    void refused(const QString &sentence); // cannot be read; the text stays to be mended
    void settled();                        // what stands there is what is stored

protected:
    /// How what was typed is written; throws Error when it cannot be read.
    virtual QString tidy(const QString &typed) const { return typed.trimmed(); }
    void keyPressEvent(QKeyEvent *event) override;
    void commit();

private:
    QString m_stored;
};

/// Kronor, with öre where there are any; may be empty, which is not zero.
class MoneyEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    void setAmount(std::optional<Ore> amount);
    std::optional<Ore> amount() const; // of the text as it stands; nothing when it cannot be read

protected:
    QString tidy(const QString &typed) const override;
};

/// A day, typed in any of the usual ways or chosen in a calendar (Alt+Down); may be empty.
class DateEdit : public LineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    void setDay(std::optional<QDate> day);
    std::optional<QDate> day() const; // of the text as it stands; nothing when it cannot be read

protected:
    QString tidy(const QString &typed) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace samsyn
