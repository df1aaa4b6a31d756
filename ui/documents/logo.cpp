// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/logo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace samsyn {

QImage flattened(const Picture &picture, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect whole(QPoint(), size);
    if (picture.mediaType == u"image/svg+xml") {
        QSvgRenderer renderer(picture.bytes);
        if (!renderer.isValid())
            return {};
        renderer.render(&painter, whole);
        return image;
    }
    const QImage read = QImage::fromData(picture.bytes);
    if (read.isNull())
        return {};
    // In one step a much larger picture would lose its thin lines
    painter.drawImage(whole,
                      read.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return image;
}

} // namespace samsyn
