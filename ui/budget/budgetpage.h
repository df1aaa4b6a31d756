// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budgetrules.h"
#include "core/budget/pastedwords.h"
#include "core/exchange/publication.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QMenu;
class QStackedLayout;

namespace samsyn {

class BalanceStrip;
class BudgetCharts;
class DocumentPreview;
class Form;
class LineEdit;
class MessageBar;
class MoneyEdit;
class RowsSection;
class SplitSection;
class VersionMenu;
class YearsView;

/// What a year costs, who pays for it, and what each member's part is.
class BudgetPage : public Page
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString state() const override;
    void refresh() override;
    bool showRecord(const RecordRef &record) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmptyState();
    QWidget *makeBody();
    QWidget *makeStatedEditor();
    RowsSection *makeCosts();
    RowsSection *makeFinancing();
    void chooseBudget();
    void showSheet();
    void showYears();
    void showProblem();
    void offerWaysOut(const Problem &problem);
    void addYear(int year);
    void askForYear();
    int nextYear() const;
    bool isLocked() const;
    void makeVersions();
    void showBudget(Id<Budget> budget);
    void showState();
    void offerNextVersion();
    void adopt();
    void showSeveralYears(bool several);
    void addStepsOfYears(QMenu *menu, int next);
    void previewAllocation();
    void previewBilling();
    void pasteRows(std::optional<BudgetPart> part = {});
    void previewDifferences();
    void previewYears();
    DocumentPreview *preview(const std::function<Publication(Language)> &build);
    void previewComparison();
    void arrange();

    Workspace &m_workspace;
    Id<Budget> m_budget; // shown
    BudgetSheet m_sheet;
    std::optional<Problem> m_problem; // in the bar
    bool m_barIsLocked = false;
    bool m_showsYears = false; // several, side by side
    QAction *m_preview = nullptr;
    VersionMenu *m_versions = nullptr;
    YearsView *m_years = nullptr;
    MessageBar *m_stateBar = nullptr;
    QStackedLayout *m_stack;
    BalanceStrip *m_strip = nullptr;
    QWidget *m_statedEditor = nullptr;
    Form *m_statedForm = nullptr;
    MoneyEdit *m_statedTotal = nullptr;
    LineEdit *m_statedIn = nullptr;
    MessageBar *m_bar = nullptr;
    RowsSection *m_costs = nullptr;
    RowsSection *m_financing = nullptr;
    SplitSection *m_split = nullptr;
    BudgetCharts *m_charts = nullptr;
    QWidget *m_left = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_rows = nullptr; // costs and financing
};

} // namespace samsyn
