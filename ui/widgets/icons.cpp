// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect place(rect.center() - QPoint(size / 2 - 1, size / 2 - 1), QSize(size, size));
        painter->drawPixmap(
            place, tintedPixmap(m_name, size, color(mode), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, qMin(size.width(), size.height()), color(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int logical = qRound(qMin(size.width(), size.height()) / scale);
        return tintedPixmap(m_name, logical, color(mode), scale);
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_tint); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Tokens &t = Tokens::current();
        if (mode == QIcon::Disabled)
            return t.control;
        if (m_tint == Tint::OnButton)
            return t.onButton;
        return m_tint == Tint::Accent || mode == QIcon::Selected ? t.accent : t.text2;
    }

    QString m_name;
    Tint m_tint;
};

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "icon", qPrintable(name));
    return there ? file.readAll() : QByteArray();
}

} // namespace

QPixmap tintedPixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    const QString key = u"samsyn/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(drawing(name).replace("#000", color.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new TintedIcon(name, tint));
}

Symbol::Symbol(const QString &name, QColor (*color)(), int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_color(color), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Symbol::setSymbol(const QString &name, QColor (*color)())
{
    m_name = name;
    m_color = color;
    update();
}

void Symbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, tintedPixmap(m_name, m_size, m_color(), devicePixelRatioF()));
}

} // namespace samsyn
