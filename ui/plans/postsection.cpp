// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/postsection.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/plans/postform.h"
#include "ui/plans/postperiodsection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int widestText = 760; // a line of some 72 characters, with its margins

std::vector<TableColumn> monthColumns()
{
    std::vector<TableColumn> columns{columnOf(PostSection::tr("Month"))};
    for (const QString &head : {PostSection::tr("Planned, days"), PostSection::tr("There are, days"), PostSection::tr("Left, days")}) {
        columns.push_back(columnOf(head));
        columns.back().number = true;
    }
    return columns;
}

TableRow rowOf(const MonthLoad &load, const QString &name)
{
    TableRow row;
    row.cells = {textCell(name), textCell(formatDays(load.planned)), textCell(formatDays(load.available)), textCell(formatDaysLeft(load))};
    if (load.isOver()) {
        row.cells[3].mark = CellMark::Warning;
        row.cells[3].hint = PostSection::tr("More is planned than there are days.");
    }
    return row;
}

} // namespace

PostSection::PostSection(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_posts(new QComboBox), m_new(new QPushButton(tr("New post"))), m_remove(new QPushButton(tr("Remove post"))),
      m_empty(new EmptyState(u"members"_s, tr("There is no post yet."), tr("The strategist's post says how many days there are for the plan, and who pays for them."))), m_body(new QWidget),
      m_form(new PostForm(workspace)), m_periods(new PostPeriodSection(workspace)), m_sentence(makeLabel({})), m_assumption(makeLabel({}, TextSize::Small, Shade::Grey)),
      m_months(new TableModel(monthColumns(), this)), m_table(new TableView(m_months, TableView::Kind::Table, tr("The post month by month")))
{
    setObjectName(u"postSection"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *all = new QWidget;
    all->setProperty("surface", u"page"_s);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(8, 8, 8, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    connect(m_empty->addButton(tr("New post"), u"addFirstPost"_s), &QPushButton::clicked, this, [this] { run(this, [this] { addPost(); }); });
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addWidget(makeCapacity());
    body->addWidget(m_form);
    body->addWidget(m_periods);
    body->addWidget(m_table);
    m_body->setMaximumWidth(widestText);
    column->addWidget(m_body);
    column->addStretch();
    setWidget(all);
}

QWidget *PostSection::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    m_posts->setObjectName(u"posts"_s);
    m_posts->setAccessibleName(tr("Post"));
    m_posts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_posts);
    row->addStretch();
    m_remove->setObjectName(u"removePost"_s);
    row->addWidget(m_remove);
    m_new->setObjectName(u"newPost"_s);
    row->addWidget(m_new);
    connect(m_posts, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (!m_showing && at >= 0)
            run(this, [&] { select({m_posts->itemData(at).toLongLong()}); });
    });
    connect(m_new, &QPushButton::clicked, this, [this] { run(this, [this] { addPost(); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { run(this, [this] { removePost(); }); });
    return head;
}

QWidget *PostSection::makeCapacity()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_sentence->setObjectName(u"postCapacity"_s);
    for (QLabel *label : {m_sentence, m_assumption}) {
        label->setWordWrap(true);
        label->setContentsMargins(8, 0, 8, 0);
        column->addWidget(label);
    }
    m_table->setObjectName(u"postMonths"_s);
    m_table->setShowsAllRows(true);
    return place;
}

bool PostSection::isReadOnly() const
{
    return m_workspace.isReadOnly() || m_day != today();
}

void PostSection::show(Id<Plan> plan, QDate day)
{
    m_plan = plan;
    m_day = day;
    arrange();
}

void PostSection::select(Id<Post> post)
{
    m_post = post;
    arrange();
}

/// Where none was chosen, the first that somebody holds that day.
void PostSection::arrange()
{
    const std::vector<Post> posts = allPosts(m_workspace.store());
    const auto isChosen = [this](const Post &post) { return post.id == m_post; };
    const auto isHeld = [this](const Post &post) { return holderOn(periodsOf(m_workspace.store(), post.id), m_day).has_value(); };
    auto shown = std::ranges::find_if(posts, isChosen);
    if (shown == posts.end())
        shown = std::ranges::find_if(posts, isHeld);
    if (shown == posts.end())
        shown = posts.begin();
    m_showing = true;
    m_posts->clear();
    for (const Post &post : posts)
        m_posts->addItem(post.title, post.id.value);
    m_posts->setVisible(posts.size() > 1);
    m_new->setEnabled(!isReadOnly());
    m_new->setVisible(!posts.empty());
    m_remove->setEnabled(!isReadOnly());
    m_remove->setVisible(!posts.empty());
    m_empty->setVisible(posts.empty());
    m_empty->findChild<QPushButton *>(u"addFirstPost"_s)->setEnabled(!isReadOnly());
    m_body->setVisible(!posts.empty());
    if (!posts.empty()) {
        m_post = shown->id;
        m_posts->setCurrentIndex(int(shown - posts.begin()));
        m_form->setRecord(*shown, m_day, isReadOnly());
        m_periods->setPost(*shown, m_day, isReadOnly());
        showCapacity(*shown);
    }
    m_showing = false;
}

void PostSection::showCapacity(const Post &post)
{
    const auto plan = m_workspace.store().find(m_plan);
    m_sentence->parentWidget()->setVisible(plan.has_value());
    m_table->setVisible(plan.has_value());
    if (!plan)
        return;
    const PostCapacity capacity = capacityOf(m_workspace.store(), planView(m_workspace.store(), m_plan, plan->to), post);
    m_sentence->setText(capacityText(capacity));
    m_assumption->setText(assumptionText());
    std::vector<TableRow> rows;
    for (const MonthLoad &load : capacity.months)
        rows.push_back(rowOf(load, formatMonth(load.month)));
    rows.push_back(rowOf(capacity.total, tr("Total")));
    rows.back().kind = RowKind::Sum;
    m_months->setRows(std::move(rows));
    m_table->setVisible(capacity.activities > 0);
}

void PostSection::addPost()
{
    const auto members = memberSummaries(m_workspace.store(), m_day);
    auto employer = std::ranges::find_if(members, [](const MemberSummary &member) { return member.current && member.organization.kind == OrganizationKind::Municipality; });
    if (employer == members.end())
        employer = members.begin();
    if (employer == members.end())
        throw Error(ErrorKind::Failed, tr("A post has an employer. Add the organization first."));
    Post post;
    post.title = tr("Strategist");
    post.employer = employer->organization.id;
    m_post = {addRecord(m_workspace, tr("Add post"), post)};
    arrange();
    if (auto *title = m_form->findChild<QLineEdit *>(u"postTitle"_s)) {
        title->setFocus();
        title->selectAll();
    }
}

void PostSection::removePost()
{
    const Post post = m_workspace.store().get(m_post);
    removeRecord<Post>(m_workspace, tr("Remove the post “%1”").arg(post.title), post.id.value);
    arrange();
}

} // namespace samsyn
