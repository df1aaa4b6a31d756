// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

#include "core/base/error.h"
#include "core/documents/charttable.h"
#include "core/documents/savefile.h"
#include "core/documents/tablecsv.h"
#include "ui/charts/chartscene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartDrawing)
};

constexpr qreal fileWidth = 640; // px: the width of a text column on paper

/// Qt writes a group for every change of its painter, most of them around nothing.
QString withoutEmptyGroups(QString svg)
{
    static const QRegularExpression empty(u"<g[^>]*>\\s*</g>\\s*"_s);
    for (qsizetype before = 0; before != svg.size();) {
        before = svg.size();
        svg.remove(empty);
    }
    return svg;
}

/// As an element of a page that htmlwriter.h writes, with the page's colours for text and lines.
QString asElement(const QString &svg, const ChartLook &look)
{
    QString text = svg.mid(svg.indexOf(u"<svg"_s));
    static const QRegularExpression size(
        u"<svg width=\"[^\"]*\" height=\"[^\"]*\"\\s+viewBox=\"0 0 (\\d+) (\\d+)\""_s);
    text.replace(size, u"<svg width=\"\\1\" height=\"\\2\" viewBox=\"0 0 \\1 \\2\""_s);
    text.replace(look.text.name(), u"currentColor"_s);
    text.replace(look.text2.name(), u"var(--text2)"_s);
    return text.replace(look.line.name(), u"var(--line)"_s);
}

} // namespace

qreal chartHeight(const Chart &chart, const ChartLook &look)
{
    return ChartScene::height(chart, look);
}

void paintChart(QPainter &painter, const QRectF &target, const Chart &chart, const ChartLook &look)
{
    ChartScene(chart, look, target.size()).render(painter, target);
}

QByteArray chartSvg(const Chart &chart, SvgUse use)
{
    const ChartLook look = ChartLook::paper(1);
    const QRectF area(0, 0, fileWidth, chartHeight(chart, look));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setViewBox(area.toAlignedRect());
    generator.setSize(area.toAlignedRect().size());
    generator.setTitle(chart.title);
    generator.setDescription(chart.summary);
    QPainter painter(&generator);
    paintChart(painter, area, chart, look);
    painter.end();
    const QString svg = withoutEmptyGroups(QString::fromUtf8(buffer.data()));
    return (use == SvgUse::Inline ? asElement(svg, look) : svg).toUtf8();
}

QByteArray chartPdf(const Chart &chart)
{
    constexpr qreal unitsPerPoint = 20;
    const ChartLook look = ChartLook::paper(0.75 * unitsPerPoint);
    const QSizeF size(look.px(fileWidth), chartHeight(chart, look));
    const qreal margin = 28 * unitsPerPoint; // 10 mm
    const QSizeF page =
        QSizeF(size.width() + 2 * margin, size.height() + 2 * margin) / unitsPerPoint;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(chart.title);
    writer.setCreator(u"Samsyn"_s);
    QPainter painter(&writer);
    paintChart(painter, {QPointF(margin, margin), size}, chart, look);
    painter.end();
    return buffer.data();
}

QImage chartImage(const Chart &chart)
{
    constexpr qreal ratio = 2;
    const ChartLook look = ChartLook::paper(ratio);
    const QSizeF size(look.px(fileWidth), chartHeight(chart, look));
    const qreal margin = look.px(16);
    QImage image((size + QSizeF(2 * margin, 2 * margin)).toSize(), QImage::Format_RGB32);
    image.fill(look.page);
    QPainter painter(&image);
    paintChart(painter, {QPointF(margin, margin), size}, chart, look);
    return image;
}

void saveChart(const Chart &chart, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray content;
    if (ending == u"pdf") {
        content = chartPdf(chart);
    } else if (ending == u"svg") {
        content = chartSvg(chart);
    } else if (ending == u"csv") {
        content = writeCsv(chartTable(chart));
    } else if (ending == u"png") {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        chartImage(chart).save(&buffer, "PNG");
    } else {
        throw Error(ErrorKind::Usage,
                    Text::tr("A chart cannot be saved as “%1”. Choose a name that ends in .pdf, "
                             ".png, .svg or .csv.")
                        .arg(QFileInfo(path).fileName()));
    }
    saveFile(path, content);
}

} // namespace samsyn
