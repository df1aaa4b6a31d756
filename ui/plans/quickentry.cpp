// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/quickentry.h"

#include "core/plans/addactivity.h"
#include "core/plans/planview.h"
#include "core/workspace/workspace.h"
#include "ui/plans/activitylineedit.h"
#include "ui/plans/pastedialog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int longestPlace = 32; // characters, beside the field

QString shortened(const QString &text)
{
    return text.size() <= longestPlace ? text : text.left(longestPlace - 1).trimmed() + u'…';
}

} // namespace

QuickEntry::QuickEntry(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_line(new ActivityLineEdit), m_place(makeLabel({}, TextSize::Small, Shade::Grey)), m_error(new ErrorLine)
{
    setObjectName(u"quickEntry"_s);
    auto *plus = new Symbol(u"plus"_s, [] { return Tokens::current().accent; });
    m_line->setObjectName(u"quickLine"_s);
    m_line->setAccessibleName(tr("New activity"));
    m_line->setPlaceholderText(tr("What, when and who: “Take part in NISKI feb 2012 @strategist”"));
    m_place->setObjectName(u"quickPlace"_s);
    m_place->setTextFormat(Qt::RichText);
    m_error->setObjectName(u"quickDoubt"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(plus);
    row->addWidget(m_line, 1);
    row->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { run(this, [this] { add(); }); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_error->setSentence({});
        showPlace();
    });
    connect(m_line, &ActivityLineEdit::linesPasted, this, [this](const QString &text) {
        run(this, [&] { pasteActivities(this, m_workspace, m_plan, text, m_area); });
    });
}

void QuickEntry::show(Id<Plan> plan, std::optional<Id<FocusArea>> area, std::optional<Id<Goal>> goal, QDate day)
{
    const Store &store = m_workspace.store();
    const bool isKnown = m_plan == plan && m_day == day && m_readAt == store.lastId(); // another row is chosen, no more
    m_plan = plan;
    m_area = area;
    m_goal = goal;
    m_day = day;
    m_readAt = store.lastId();
    if (const auto shown = isKnown ? std::nullopt : store.find(plan))
        m_line->setContext(activityContext(store, *shown, day));
    showPlace();
}

void QuickEntry::setMayWrite(bool mayWrite)
{
    setVisible(mayWrite);
}

void QuickEntry::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

/// An area named in the line counts before the chosen one.
void QuickEntry::showPlace()
{
    const auto named = m_line->read().area;
    const bool isElsewhere = named && named != m_area;
    QString place = tr("Own development");
    if (m_goal && !isElsewhere) {
        const auto goal = m_workspace.store().find(*m_goal);
        place = goal ? goal->title : QString();
    } else if (const auto id = named ? named : m_area) {
        const auto area = m_workspace.store().find(*id);
        place = area ? headingOf(*area) : QString();
    }
    m_place->setText(tr("Enter adds to %1", "%1: a focus area or a goal").arg(u"<b>"_s + shortened(place).toHtmlEscaped() + u"</b>"_s));
    m_place->setToolTip(place.size() > longestPlace ? place : QString());
}

void QuickEntry::add()
{
    const ActivityLine line = m_line->read();
    if (const QString doubt = doubtOf(line); !doubt.isEmpty()) {
        m_error->setSentence(doubt);
        return;
    }
    if (line.title.isEmpty()) {
        if (!m_line->text().trimmed().isEmpty())
            m_error->setSentence(tr("Say what is to be done."));
        return;
    }
    Id<Activity> id;
    m_workspace.change(tr("Add an activity"), [&](Transaction &transaction) {
        id = addActivity(transaction, line, {m_plan, m_area, m_goal});
    });
    m_line->clear();
    Q_EMIT added(id);
}

} // namespace samsyn
