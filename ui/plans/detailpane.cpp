// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/detailpane.h"

#include "core/plans/planview.h"
#include "core/plans/statuses.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/workspace.h"
#include "ui/plans/activityform.h"
#include "ui/plans/areaform.h"
#include "ui/plans/goalform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Kind { ActivityKind, GoalKind, AreaKind };
enum Part { HowItGoes, Facts };

QWidget *scrolled(const std::vector<QWidget *> &parts, const QString &objectName)
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 4, 16, 24);
    column->setSpacing(16);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(objectName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

} // namespace

DetailPane::DetailPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(makeLabel({}, TextSize::Strong)), m_standing(makeLabel({}, TextSize::Body, Shade::Grey)),
      m_remove(new QPushButton(tr("Remove"))), m_part(new Segments({tr("How it goes"), tr("Facts")}, tr("What of the activity is shown"))), m_stack(new QStackedWidget)
{
    setObjectName(u"planDetails"_s);
    auto *close = new QToolButton;
    close->setObjectName(u"closeDetails"_s);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &DetailPane::closed);
    m_remove->setObjectName(u"removeDetails"_s);
    m_remove->setProperty("flat", true);
    connect(m_remove, &QPushButton::clicked, this, [this] { run(this, [this] { remove(); }); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 0);
    m_kind->setWordWrap(true);
    head->addWidget(m_kind, 1);
    head->addWidget(m_remove);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(16, 4, 16, 4);
    parts->addWidget(m_part);
    parts->addStretch();
    parts->addWidget(m_standing);
    column->addLayout(parts);
    column->addWidget(m_stack, 1);
    m_part->setObjectName(u"activityPart"_s);
    m_part->setCurrent(HowItGoes);
    connect(m_part, &Segments::chosen, this, [this] { showPart(); });
    m_stack->addWidget(makeActivity());
    m_stack->addWidget(makeGoal());
    m_stack->addWidget(makeArea());
    showPart();
}

void DetailPane::showPart()
{
    const bool isFacts = m_part->current() == Facts;
    m_activity->setVisible(isFacts);
    m_statuses->setVisible(!isFacts);
    m_evidence->setVisible(!isFacts);
}

QWidget *DetailPane::makeActivity()
{
    m_activity = new ActivityForm(m_workspace);
    m_statuses = new StatusSection(m_workspace);
    m_evidence = new EvidenceSection<ActivityEvidence, Activity>(m_workspace, &ActivityEvidence::activity);
    return scrolled({m_activity, m_statuses, m_evidence}, u"activityDetails"_s);
}

QWidget *DetailPane::makeGoal()
{
    m_goal = new GoalForm(m_workspace);
    m_goalEvidence = new EvidenceSection<GoalEvidence, Goal>(m_workspace, &GoalEvidence::goal);
    return scrolled({m_goal, m_goalEvidence}, u"goalDetails"_s);
}

QWidget *DetailPane::makeArea()
{
    m_area = new AreaForm(m_workspace);
    return scrolled({m_area}, u"areaDetails"_s);
}

bool DetailPane::showRecord(const RecordRef &record, QDate day, bool readOnly)
{
    const Store &store = m_workspace.store();
    const Entity *entity = store.entityNamed(record.entity);
    const bool isKnown = entity == &Activity::entity || entity == &Goal::entity || entity == &FocusArea::entity;
    if (!isKnown || !store.row(*entity, record.id))
        return false;
    m_record = record;
    m_kind->setText(kindName(*entity));
    m_standing->clear();
    m_remove->setVisible(!readOnly);
    m_part->setVisible(entity == &Activity::entity);
    if (entity == &Activity::entity) {
        showActivity(store.get(Id<Activity>{record.id}), day, readOnly);
    } else if (entity == &Goal::entity) {
        m_goal->setRecord(store.get(Id<Goal>{record.id}), day, readOnly);
        m_goalEvidence->setShown({record.id}, readOnly);
        m_stack->setCurrentIndex(GoalKind);
    } else {
        m_area->setRecord(store.get(Id<FocusArea>{record.id}), day, readOnly);
        m_stack->setCurrentIndex(AreaKind);
    }
    return true;
}

void DetailPane::showActivity(const Activity &activity, QDate day, bool readOnly)
{
    const ActivityStanding standing = standingOn(activity, statusesOf(m_workspace.store(), activity.id), day);
    m_standing->setText(standingText(standing));
    setShade(m_standing, standing.isLate ? Shade::Warning : Shade::Grey);
    m_kind->setText(activity.title);
    m_activity->setRecord(activity, day, readOnly);
    m_statuses->setShown(activity, day, readOnly);
    m_evidence->setShown(activity.id, readOnly);
    m_stack->setCurrentIndex(ActivityKind);
}

void DetailPane::editTitle()
{
    m_part->setCurrent(Facts);
    showPart();
    QWidget *forms[] = {m_activity, m_goal, m_area};
    const QString names[] = {u"activityTitle"_s, u"goalTitle"_s, u"areaTitle"_s};
    auto *title = forms[m_stack->currentIndex()]->findChild<LineEdit *>(names[m_stack->currentIndex()]);
    title->setFocus(Qt::OtherFocusReason);
    title->selectAll();
}

void DetailPane::sayHowItGoes()
{
    if (m_stack->currentIndex() != ActivityKind)
        return;
    m_part->setCurrent(HowItGoes);
    showPart();
    m_statuses->takeFocus();
}

/// What others point to stays, with a sentence that names them.
void DetailPane::remove()
{
    const auto title = recordTitle(m_workspace.store(), m_record, {});
    const Entity *entity = m_workspace.store().entityNamed(m_record.entity);
    m_workspace.change(tr("Remove “%1”").arg(title ? title->title : QString()), [&](Transaction &transaction) { transaction.remove(*entity, m_record.id); });
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace samsyn
