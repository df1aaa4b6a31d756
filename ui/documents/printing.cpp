// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/printing.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

[[noreturn]] void refuse()
{
    throw Error(
        ErrorKind::Failed,
        Text::tr(
            "The printer did not accept the document. Choose another printer, or save it as PDF."));
}

} // namespace

void preparePrinter(QPrinter &printer, const QString &title)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(title);
}

void printPages(const Pages &pages, QPrinter &printer)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    QPainter painter;
    if (!painter.begin(&printer))
        refuse();
    const qreal scale = printer.resolution() / (72 * unitsPerPoint);
    painter.scale(scale, scale);
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            refuse();
        pages.paint(painter, page);
    }
}

} // namespace samsyn
