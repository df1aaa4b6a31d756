// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/reviews.h"
#include "ui/widgets/page.h"

class QScrollArea;
class QStackedWidget;

namespace samsyn {

class AssignmentSection;
class ChartGrid;
class FourAnswers;
class GoalSection;
class MemberFacts;
class MessageBar;
class MonthFoot;
class MonthLead;
class MonthMenu;
class QuestionSection;
class Workspace;

/// The month on one page, in the order a chair reads: one sentence, the four questions, the goals, the
/// strategist's assignment, the questions, the charts; what is said of it and one button at the foot. Of an
/// approved month everything is shown as it was kept.
class FollowupPage : public Page
{
    Q_OBJECT

public:
    explicit FollowupPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    /// A month by its review, or by what belongs to one.
    bool showRecord(const RecordRef &record) override;
    /// “month”: the month; “charts”: scrolled to its charts.
    bool showView(const QString &name) override;

private:
    QWidget *makeMonth();
    void connectParts();
    void makeCommands();
    void showMonth();
    void chooseMonth(Month month);
    void chooseLight(Light light);
    void showReview();
    void prepare();
    void approveMonthNow();
    void previewReport();
    void previewYear(int year);
    bool mayChange() const; // its words: it is prepared, open, and the window writes

    Workspace &m_workspace;
    std::optional<Month> m_chosen; // by the user, else the one to review
    MonthReview m_review;
    std::optional<Review> m_row;
    ReviewState m_state = ReviewState::Running;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    MonthLead *m_lead;
    MessageBar *m_missing;
    FourAnswers *m_answers;
    GoalSection *m_goals;
    AssignmentSection *m_assignment;
    QuestionSection *m_questions;
    ChartGrid *m_charts;
    MemberFacts *m_members;
    MonthFoot *m_foot;
    MonthMenu *m_menu;
    QAction *m_document = nullptr;
};

} // namespace samsyn
