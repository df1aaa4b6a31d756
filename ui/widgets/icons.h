// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QWidget>

namespace samsyn {

/// A drawing of resources/icons, in the colour given.
QPixmap tintedPixmap(const QString &name, int size, const QColor &color, qreal ratio);

/// An icon that takes its colour from the tokens when it is painted, and so follows a change of
/// look: text2, accent where it stands for what is chosen or can be pressed, control when disabled.
enum class Tint { Quiet, Accent, OnButton };
QIcon icon(const QString &name, Tint tint = Tint::Quiet);

/// A symbol beside text. Its word stands next to it: it has no accessible name of its own.
class Symbol : public QWidget
{
    Q_OBJECT

public:
    explicit Symbol(const QString &name,
                    QColor (*color)(),
                    int size = 16,
                    QWidget *parent = nullptr);
    void setSymbol(const QString &name, QColor (*color)());
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor (*m_color)();
    int m_size;
};

} // namespace samsyn
