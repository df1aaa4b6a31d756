// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int ringMargin = 3;

void drawChevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {
        middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const Tokens &t = Tokens::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on && enabled ? t.button : t.control);
    painter->setBrush(on && enabled ? t.button : enabled ? t.page : t.quiet);
    painter->drawRoundedRect(box, 2, 2);
    if (on) {
        painter->setPen(QPen(
            enabled ? t.onButton : t.control, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.center();
        const QPointF tick[] = {
            at + QPointF(-3.5, 0), at + QPointF(-1, 2.7), at + QPointF(3.7, -2.9)};
        painter->drawPolyline(tick, 3);
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->setPen(QPen(t.text2, 1.6));
        painter->drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    }
    painter->restore();
}

void drawComboFrame(QPainter *painter, const QStyleOptionComplex &option)
{
    const Tokens &t = Tokens::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(enabled ? t.page : t.quiet);
    if (focused) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    } else {
        const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setPen(enabled ? t.line2 : t.line);
        painter->drawRoundedRect(edge, 4, 4);
        if (enabled) {
            painter->setPen(t.control);
            painter->drawLine(edge.bottomLeft() + QPointF(3, 0),
                              edge.bottomRight() - QPointF(3, 0));
        }
    }
    painter->restore();
}

/// Buttons and boxes; whatever else has focus shows it itself.
bool wantsRing(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isVisible() && button->window()->isVisible();
}

} // namespace

SamsynStyle::SamsynStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void SamsynStyle::drawPrimitive(PrimitiveElement element,
                                const QStyleOption *option,
                                QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option);
        return;
    case PE_FrameFocusRect:
        return; // the ring, the field's edge or the row's frame says it
    case PE_IndicatorArrowDown:
        drawChevron(painter,
                    option->rect,
                    option->state.testFlag(State_Enabled) ? Tokens::current().text2
                                                          : Tokens::current().control);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SamsynStyle::drawControl(ControlElement element,
                              const QStyleOption *option,
                              QPainter *painter,
                              const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Tokens::current().accent, 2));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 6, 6);
    painter->restore();
}

void SamsynStyle::drawComplexControl(ComplexControl control,
                                     const QStyleOptionComplex *option,
                                     QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawComboFrame(painter, *option);
    const QRect place(option->rect.right() - 24, option->rect.top(), 16, option->rect.height());
    drawChevron(painter,
                place,
                option->state.testFlag(State_Enabled) ? Tokens::current().text
                                                      : Tokens::current().control);
}

QRect SamsynStyle::subControlRect(ComplexControl control,
                                  const QStyleOptionComplex *option,
                                  SubControl part,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return text ? rect.adjusted(4, 0, 0, 0) : rect; // as far in as a field's text
}

QSize SamsynStyle::sizeFromContents(ContentsType type,
                                    const QStyleOption *option,
                                    const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox && option)
        result = QSize(result.width() + 12, rowHeightOf(option->fontMetrics));
    return result;
}

int SamsynStyle::pixelMetric(PixelMetric metric,
                             const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SamsynStyle::styleHint(StyleHint hint,
                           const QStyleOption *option,
                           const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); mask && option) {
            mask->region =
                QRegion(option->rect) -
                QRegion(option->rect.adjusted(ringMargin, ringMargin, -ringMargin, -ringMargin));
        }
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void followFocus(QApplication &app)
{
    static QPointer<QFocusFrame> frame;
    static bool following = false;
    if (following)
        return;
    following = true;
    QObject::connect(&app, &QApplication::focusChanged, &app, [](QWidget *, QWidget *now) {
        if (!wantsRing(now)) {
            if (frame)
                frame->setWidget(nullptr);
            return;
        }
        if (!frame) // it dies with the window it was last in
            frame = new QFocusFrame;
        frame->setWidget(now);
    });
}

} // namespace samsyn
