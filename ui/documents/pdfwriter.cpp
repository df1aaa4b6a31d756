// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfwriter.h"

#include "ui/documents/pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace samsyn {

void writePdf(const Document &document, const Pages &pages, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(u"Samsyn"_s);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
}

void writePdf(const Document &document, QIODevice &device)
{
    writePdf(document, Pages(document), device);
}

QByteArray writePdf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(document, buffer);
    return buffer.data();
}

} // namespace samsyn
