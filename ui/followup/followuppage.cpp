// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuppage.h"

#include "core/base/format.h"
#include "core/followup/boardbriefing.h"
#include "core/followup/monthtext.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/reviewpapers.h"
#include "core/workspace/workspace.h"
#include "ui/documents/preview.h"
#include "ui/followup/approvedialog.h"
#include "ui/followup/assignmentsection.h"
#include "ui/followup/chartgrid.h"
#include "ui/followup/fouranswers.h"
#include "ui/followup/goalsection.h"
#include "ui/followup/memberfacts.h"
#include "ui/followup/monthfoot.h"
#include "ui/followup/monthlead.h"
#include "ui/followup/monthmenu.h"
#include "ui/followup/questionsection.h"
#include "ui/followup/reviewedits.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/run.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setProperty("rule", u"heavy"_s);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace

FollowupPage::FollowupPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_lead(new MonthLead), m_missing(new MessageBar), m_answers(new FourAnswers), m_goals(new GoalSection(workspace)),
      m_assignment(new AssignmentSection(workspace)), m_questions(new QuestionSection(workspace)), m_charts(new ChartGrid), m_members(new MemberFacts), m_foot(new MonthFoot(workspace)), m_menu(new MonthMenu(this))
{
    setObjectName(u"followupPage"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(makeMonth());
    makeCommands();
    connectParts();
    setFocusProxy(m_foot->button());
}

QWidget *FollowupPage::makeMonth()
{
    auto *body = new QWidget;
    body->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(12);
    column->addWidget(m_answers);
    for (QWidget *section : {static_cast<QWidget *>(m_goals), static_cast<QWidget *>(m_assignment), static_cast<QWidget *>(m_questions), static_cast<QWidget *>(m_charts), static_cast<QWidget *>(m_members)}) {
        section->setContentsMargins(16, 0, 16, 0);
        column->addWidget(section);
    }
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"monthScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    m_missing->setObjectName(u"missingMonths"_s);
    auto *month = new QWidget;
    auto *whole = new QVBoxLayout(month);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_lead);
    whole->addWidget(makeRule());
    whole->addWidget(m_missing);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeRule());
    whole->addWidget(m_foot);
    return month;
}

void FollowupPage::connectParts()
{
    connect(m_lead, &MonthLead::lightChosen, this, &FollowupPage::chooseLight);
    connect(m_answers, &FourAnswers::opened, this, [this](const RecordRef &record) {
        if (!record.isNull())
            Q_EMIT recordWanted(record);
    });
    connect(m_goals->table(), &TableView::opened, this, [this](const RecordRef &record) { Q_EMIT recordWanted(record); });
    connect(m_charts, &ChartGrid::rowWanted, this, [this](const RowLink &row) {
        if (const RecordRef record = recordOf(m_workspace.store(), row); !record.isNull())
            Q_EMIT recordWanted(record);
    });
    connect(m_charts, &ChartGrid::pageWanted, this, &FollowupPage::pageWanted);
    connect(m_members, &MemberFacts::opened, this, [this](const RecordRef &record) { Q_EMIT recordWanted(record); });
    connect(m_members, &MemberFacts::showInReport, this, [this](bool shows) {
        run(this, [&] { setShowsMembers(m_workspace, m_row->id, shows); });
    });
    connect(m_foot, &MonthFoot::prepareWanted, this, [this] { run(this, [this] { prepare(); }); });
    connect(m_foot, &MonthFoot::approveWanted, this, &FollowupPage::approveMonthNow);
    connect(m_menu, &MonthMenu::chosen, this, &FollowupPage::chooseMonth);
    connect(m_menu, &MonthMenu::preparedWanted, this, [this](bool isPrepared) {
        run(this, [&] { setPrepared(m_workspace, m_row->id, isPrepared ? std::optional(day()) : std::nullopt); });
    });
}

void FollowupPage::makeCommands()
{
    setStateMenu(m_menu);
    m_document = addCommand(PageCommand::Document, tr("Monthly report as PDF"), [this] { previewReport(); }, false);
    setHeadActions({m_document});
    connect(m_menu, &MonthMenu::yearReportWanted, this, [this](int year) { run(this, [&] { previewYear(year); }); });
}

QString FollowupPage::title() const
{
    return monthTitle(m_review.figures.month);
}

QString FollowupPage::state() const
{
    return m_review.approval ? approvalText(*m_review.approval) : reviewStateName(m_state);
}

bool FollowupPage::mayChange() const
{
    return m_row && !m_review.approval && !isReadOnly();
}

void FollowupPage::refresh()
{
    const Store &store = m_workspace.store();
    const Month month = m_chosen.value_or(monthToReview(store, day()));
    m_review = monthReview(store, month, day());
    m_row = reviewOf(store, month);
    showReview();
    Q_EMIT headChanged();
}

void FollowupPage::showReview()
{
    const Store &store = m_workspace.store();
    const Month month = m_review.figures.month;
    const auto months = reviewedMonths(store, day());
    const auto found = std::ranges::find(months, month, &ReviewedMonth::month);
    m_state = found == months.end() ? ReviewState::Missing : found->state;
    m_lead->setReview(m_review, mayChange());
    QStringList missing;
    for (const Month &without : m_review.figures.missing)
        missing += formatMonth(without);
    m_missing->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_missing->say(MessageBar::Kind::Warning, tr("%1 has no approved review.", "one or several months").arg(formatList(missing)), tr("What happened then is shown here instead."));
    m_answers->setReview(store, m_review, !m_review.approval && m_state != ReviewState::Running);
    m_goals->setReview(m_review, m_row ? std::optional(m_row->id) : std::nullopt, !mayChange());
    m_assignment->setReview(m_review, m_row, !mayChange());
    m_questions->setReview(m_row ? std::optional(m_row->id) : std::nullopt, !mayChange());
    m_questions->setVisible(m_row.has_value());
    m_charts->setCharts(monthCharts(m_review));
    m_members->setReview(store, m_review, mayChange());
    m_foot->setReview(m_review, m_row, m_state, isReadOnly());
    m_menu->setMonths(months, month, m_row, isReadOnly());
}

void FollowupPage::chooseMonth(Month month)
{
    run(this, [&] {
        m_chosen = month;
        refresh();
        m_scroll->verticalScrollBar()->setValue(0);
    });
}

void FollowupPage::chooseLight(Light light)
{
    if (!mayChange() || light == m_review.shownLight())
        return;
    const Light proposed = m_review.figures.light;
    const auto reason = light == proposed ? std::optional(QString()) : askForReason(this, formatMonth(m_review.figures.month), proposed, light);
    if (reason)
        run(this, [&] { setMonthLight(m_workspace, m_row->id, light == proposed ? Light::None : light, *reason); });
}

void FollowupPage::prepare()
{
    m_chosen = m_review.figures.month;
    prepareMonth(m_workspace, m_review.figures.month, day());
}

void FollowupPage::approveMonthNow()
{
    m_chosen = m_review.figures.month; // stays in sight when it is closed
    ApproveDialog dialog(m_workspace, m_review.figures.month, day(), this);
    dialog.exec();
}

void FollowupPage::previewReport()
{
    DocumentPreview preview(reviewPaper(m_workspace, m_review), this);
    preview.setRebuild([this](Language language) { return reviewPaper(m_workspace, m_review, language); });
    preview.exec();
}

void FollowupPage::previewYear(int year)
{
    DocumentPreview preview(yearReviewPaper(m_workspace, year, day()), this);
    preview.setRebuild([&](Language language) { return yearReviewPaper(m_workspace, year, day(), language); });
    preview.exec();
}

bool FollowupPage::showRecord(const RecordRef &record)
{
    for (const RecordRef &owner : recordAndOwners(m_workspace.store(), record)) {
        const auto review = owner.entity == Review::entity.name() ? m_workspace.store().find(Id<Review>{owner.id}) : std::nullopt;
        if (!review)
            continue;
        chooseMonth(Month::of(review->month));
        return true;
    }
    return false;
}

bool FollowupPage::showView(const QString &name)
{
    if (name != u"month" && name != u"charts")
        return false;
    refresh();
    if (name == u"charts") {
        m_charts->showAll(true);
        layout()->activate();
        QMetaObject::invokeMethod(this, [this] { m_scroll->verticalScrollBar()->setValue(m_charts->y()); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace samsyn
