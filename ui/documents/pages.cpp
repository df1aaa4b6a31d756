// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pages.h"

#include "core/base/format.h"
#include "ui/charts/chartdrawing.h"
#include "ui/documents/composer.h"
#include "ui/documents/logo.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal kindX = millimetres(103);
constexpr qreal numberWidth = millimetres(26);
constexpr QSizeF largestLogo(millimetres(60), millimetres(14));
constexpr qreal logoDots = 300 / 72.0 / unitsPerPoint; // 300 dots an inch

/// Adds the lines of a text and gives the height below them.
qreal addText(
    std::vector<Mark> &marks, const QString &text, const TextStyle &style, QPointF at, qreal width)
{
    if (text.isEmpty())
        return at.y();
    const Lines lines(text, style, width);
    for (int line = 0; line < lines.count(); ++line)
        marks.push_back(TextMark{at + QPointF(0, line * style.lineHeight), lines, line});
    return at.y() + lines.count() * style.lineHeight;
}

qreal rightAligned(const QString &text, const TextStyle &style)
{
    return paper::textWidth - widthOf(text, style);
}

/// Lines of ink alone, so that it is told apart in black and white.
void paintSign(QPainter &painter, const QRectF &area, Sign sign)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / 16, area.height() / 16);
    painter.setPen(QPen(paper::ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (sign == Sign::Fine) {
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.drawPolyline(QPolygonF{{5, 8.2}, {7.2, 10.4}, {11, 6}});
    } else if (sign == Sign::Caution) {
        painter.drawPolygon(QPolygonF{{8, 1.8}, {15, 14.2}, {1, 14.2}});
        painter.drawLine(QLineF(8, 6, 8, 10));
        painter.drawLine(QLineF(8, 11.8, 8, 12.2));
    } else if (sign == Sign::Fault) {
        painter.drawPolygon(QPolygonF{{5.3, 1.5}, {10.7, 1.5}, {14.5, 5.3}, {14.5, 10.7}, {10.7, 14.5}, {5.3, 14.5}, {1.5, 10.7}, {1.5, 5.3}});
        painter.drawLine(QLineF(5.7, 5.7, 10.3, 10.3));
        painter.drawLine(QLineF(10.3, 5.7, 5.7, 10.3));
    }
    painter.restore();
}

} // namespace

Pages::Pages(const Document &document) : m_document(document)
{
    const LanguageScope language(document.language);
    layOutHead();
    layOutFoot();
    const qreal firstTop = layOutTitle(m_headBottom + millimetres(10));
    m_strips = Composer().compose(document);
    m_pages =
        paginate(m_strips, firstTop, m_headBottom + millimetres(8), m_footTop - millimetres(5));
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const PlacedStrip &placed : m_pages[page]) {
            const int heading = m_strips[placed.strip].heading;
            if (heading < 0)
                continue;
            m_pageOfHeading.resize(static_cast<size_t>(heading) + 1, 0);
            m_pageOfHeading.back() = static_cast<int>(page);
        }
    }
}

qreal Pages::addLogo()
{
    if (!m_document.logo)
        return 0;
    const QSizeF size = m_document.logo->size.scaled(largestLogo, Qt::KeepAspectRatio);
    const QSize dots = (size * logoDots).toSize().expandedTo({1, 1});
    if (QImage image = flattened(*m_document.logo, dots); !image.isNull()) {
        m_head.push_back(PictureMark{{QPointF(0, paper::top), size}, std::move(image)});
        return size.height() + millimetres(2);
    }
    return 0;
}

void Pages::layOutHead()
{
    const qreal senderWidth = kindX - millimetres(6);
    const qreal top = paper::top;
    qreal left = top + addLogo();
    left = addText(m_head, m_document.sender, styles::headStrong, {0, left}, senderWidth);
    left = addText(m_head, m_document.body, styles::head, {0, left}, senderWidth);
    qreal right = addText(
        m_head, m_document.kind, styles::headStrong, {kindX, top}, paper::textWidth - kindX);
    right = std::max(right, top + styles::headStrong.lineHeight);
    const QString date = m_document.date.isValid() ? formatDate(m_document.date) : QString();
    addText(m_head, date, styles::head, {kindX, right}, paper::textWidth - kindX - numberWidth);
    m_headBottom = std::max(left, right + styles::head.lineHeight) + points(6);
    m_head.push_back(
        RuleMark{{0, m_headBottom, paper::textWidth, m_headBottom}, points(0.5), paper::ink});
}

void Pages::layOutFoot()
{
    const qreal referenceWidth =
        std::min(widthOf(m_document.reference, styles::foot) + points(1), paper::textWidth / 2);
    const Lines reference(m_document.reference, styles::foot, referenceWidth);
    const Lines contact(
        m_document.contact, styles::foot, paper::textWidth - referenceWidth - millimetres(6));
    const int lines = std::max(reference.count(), contact.count());
    m_footTop = paper::height - paper::bottom - lines * styles::foot.lineHeight - points(5);
    const qreal top = m_footTop + points(5);
    addText(m_foot,
            m_document.contact,
            styles::foot,
            {0, top},
            paper::textWidth - referenceWidth - millimetres(6));
    for (int line = 0; line < reference.count() && !m_document.reference.isEmpty(); ++line)
        m_foot.push_back(TextMark{
            {paper::textWidth - reference.widthOf(line), top + line * styles::foot.lineHeight},
            reference,
            line});
    m_foot.push_back(RuleMark{{0, m_footTop, paper::textWidth, m_footTop}});
}

qreal Pages::layOutTitle(qreal top)
{
    qreal y = addText(m_title, m_document.title, styles::title, {0, top}, paper::textWidth);
    if (!m_document.state.isEmpty())
        y = addText(m_title, m_document.state, styles::state, {0, y + points(1)}, paper::textWidth);
    return y + millimetres(4);
}

QString Pages::pageNumber(int page) const
{
    return Text::tr("Page %1 (%2)").arg(page + 1).arg(count());
}

void Pages::paintMarks(QPainter &painter, const std::vector<Mark> &marks, QPointF at) const
{
    for (const Mark &mark : marks) {
        if (const auto *text = std::get_if<TextMark>(&mark)) {
            text->lines.draw(painter, text->line, at + text->at);
        } else if (const auto *rule = std::get_if<RuleMark>(&mark)) {
            painter.setPen(QPen(rule->color, rule->width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(rule->line.translated(at));
        } else if (const auto *chart = std::get_if<ChartMark>(&mark)) {
            paintChart(painter,
                       chart->area.translated(at),
                       *chart->chart,
                       ChartLook::paper(0.75 * unitsPerPoint));
        } else if (const auto *sign = std::get_if<SignMark>(&mark)) {
            paintSign(painter, sign->area.translated(at), sign->sign);
        } else if (const auto *picture = std::get_if<PictureMark>(&mark)) {
            painter.drawImage(picture->area.translated(at), picture->image);
        } else if (const auto *number = std::get_if<PageNumberMark>(&mark)) {
            const QString shown =
                QString::number(m_pageOfHeading[static_cast<size_t>(number->heading)] + 1);
            Lines(shown, styles::body, paper::textWidth)
                .draw(painter, 0, at + QPointF(rightAligned(shown, styles::body), number->top));
        }
    }
}

void Pages::paint(QPainter &painter, int page) const
{
    const LanguageScope language(m_document.language);
    const QPointF corner(paper::left, 0);
    paintMarks(painter, m_head, corner);
    const QString number = pageNumber(page);
    Lines(number, styles::head, paper::textWidth)
        .draw(painter,
              0,
              corner + QPointF(rightAligned(number, styles::head),
                               m_headBottom - points(6) - styles::head.lineHeight));
    if (page == 0)
        paintMarks(painter, m_title, corner);
    for (const PlacedStrip &placed : m_pages[static_cast<size_t>(page)])
        paintMarks(painter, m_strips[placed.strip].marks, corner + QPointF(0, placed.y));
    paintMarks(painter, m_foot, corner);
}

} // namespace samsyn
