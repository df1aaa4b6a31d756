// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/timelinehead.h"

#include "ui/plans/timelinepainter.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

using Kind = TimelineBar::Kind;

constexpr int barWidth = 20;
constexpr int barHeight = 10;
constexpr int wordGap = 7;   // px from a shape to its word
constexpr int entryGap = 16; // to the next shape

struct KeyEntry {
    Kind kind;
    QString word;
};

/// Late has no bar of its own here, but the square that stands before "18 days late".
std::vector<KeyEntry> keyEntries()
{
    return {{Kind::Done, TimelineKey::tr("done", "the timeline's key")},
            {Kind::InProgress, TimelineKey::tr("in progress", "the timeline's key")},
            {Kind::ToCome, TimelineKey::tr("to come", "the timeline's key")},
            {Kind::Late, TimelineKey::tr("late", "the timeline's key")},
            {Kind::Conditional, TimelineKey::tr("conditional", "the timeline's key")},
            {Kind::Review, TimelineKey::tr("to be looked at", "the timeline's key")}};
}

int shapeWidth(Kind kind)
{
    return kind == Kind::Late || kind == Kind::Review ? barHeight : barWidth;
}

} // namespace

TimelineHead::TimelineHead(const TimelineModel &model, const TimelineScale &scale, QWidget *parent)
    : QWidget(parent), m_model(model), m_scale(scale)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineHead::arrange(int rows)
{
    m_rows = rows;
    const QFontMetrics small(textFont(TextSize::Small));
    const bool hasYears = m_scale.days() > 366 || m_scale.first.year() != m_scale.last().year();
    const bool isTwoLines = hasYears && !m_scale.years(small).empty();
    setFixedHeight(isTwoLines ? 2 * (small.height() + 4) : rowHeightOf(fontMetrics()));
    update();
}

void TimelineHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelinePainter heads(painter, m_scale, TimelineColumns::of(m_rows), m_model.view().day);
    heads.paintHead(rect(), height() > rowHeightOf(fontMetrics()));
}

TimelineKey::TimelineKey(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"timelineKey"_s);
    QStringList words;
    for (const KeyEntry &entry : keyEntries())
        words << entry.word;
    setAccessibleName(tr("What the bars mean: %1").arg(words.join(u", "_s)));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TimelineKey::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    int width = 0;
    for (const KeyEntry &entry : keyEntries())
        width += shapeWidth(entry.kind) + wordGap + small.horizontalAdvance(entry.word) + entryGap;
    return {width - entryGap + 2, rowHeightOf(fontMetrics())};
}

void TimelineKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::current();
    const TimelineScale scale;
    const TimelinePainter bars(painter, scale, {}, {});
    const QFont small = textFont(TextSize::Small);
    double x = 1;
    for (const KeyEntry &entry : keyEntries()) {
        const QRectF shape(x, (height() - barHeight) / 2, shapeWidth(entry.kind), barHeight);
        TimelineBar bar;
        bar.kind = entry.kind;
        bar.progress = entry.kind == Kind::InProgress ? 40 : 0;
        if (entry.kind == Kind::Late)
            painter.fillRect(shape, t.errorText);
        else
            bars.paintBar(shape, bar);
        painter.setFont(small);
        painter.setPen(t.text2);
        x += shape.width() + wordGap;
        const int width = QFontMetrics(small).horizontalAdvance(entry.word);
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.word);
        x += width + entryGap;
    }
}

} // namespace samsyn
