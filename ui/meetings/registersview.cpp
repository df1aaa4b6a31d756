// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/registersview.h"

#include "core/groups/groups.h"
#include "core/meetings/actions.h"
#include "core/meetings/meetinglists.h"
#include "core/members/members.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/askday.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// The letters that set the state of an action point, in the language of the window.
std::optional<RegistersView::ActionWish> wishOf(const QString &letter)
{
    const std::pair<QString, RegistersView::ActionWish> letters[] = {
        {RegistersView::tr("D", "key: the action point is done"), RegistersView::ActionWish::Done},
        {RegistersView::tr("O", "key: the action point is open again"), RegistersView::ActionWish::Reopen},
        {RegistersView::tr("N", "key: a new date for the action point"), RegistersView::ActionWish::NewDate},
        {RegistersView::tr("R", "key: the action point rests"), RegistersView::ActionWish::Rest},
        {RegistersView::tr("X", "key: the action point is dropped"), RegistersView::ActionWish::Drop}};
    const auto *found = std::ranges::find(letters, letter.toUpper(), &std::pair<QString, RegistersView::ActionWish>::first);
    return found == std::end(letters) ? std::nullopt : std::optional(found->second);
}

void fill(QComboBox *box, const QString &all, const std::vector<std::pair<QVariant, QString>> &choices)
{
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, before.isValid() ? box->findData(before) : 0));
}

} // namespace

RegistersView::RegistersView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_lists(new Segments({tr("Meetings"), tr("Decisions"), tr("Action points")}, tr("What is listed"))),
      m_group(new QComboBox), m_year(new QComboBox), m_member(new QComboBox), m_state(new QComboBox), m_words(new QLineEdit),
      m_model(new TableModel(registerColumns(m_list), this)),
      m_table(new TableView(m_model, TableView::Kind::Table, tr("Meetings"))),
      m_keys(makeLabel(tr("D done · O open again · N new date · R rests · X dropped"), TextSize::Small, Shade::Grey)),
      m_none(makeLabel(tr("Nothing here fits what the list is narrowed to."), TextSize::Body, Shade::Grey))
{
    m_lists->setObjectName(u"lists"_s);
    m_table->setObjectName(u"register"_s);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeFilters());
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_keys);
    m_none->setContentsMargins(8, 8, 0, 0);
    m_keys->setContentsMargins(8, 0, 0, 0);
    connect(m_lists, &Segments::chosen, this, [this](int at) { setList(static_cast<MeetingsList>(at)); });
    connect(m_table, &TableView::opened, this, &RegistersView::opened);
}

QWidget *RegistersView::makeFilters()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_lists);
    row->addStretch();
    const std::pair<QComboBox *, QString> boxes[] = {
        {m_group, tr("Group")}, {m_year, tr("Year")}, {m_member, tr("Member")}, {m_state, tr("State")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] { readFilters(); });
    }
    m_group->setObjectName(u"filterGroup"_s);
    m_year->setObjectName(u"filterYear"_s);
    m_member->setObjectName(u"filterMember"_s);
    m_state->setObjectName(u"filterState"_s);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setMaximumWidth(180);
    row->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] { readFilters(); });
    return place;
}

void RegistersView::refresh(QDate day, bool readOnly)
{
    m_day = day;
    m_readOnly = readOnly;
    fillFilters();
    showRows();
}

void RegistersView::fillFilters()
{
    m_filling = true;
    const Store &store = m_workspace.store();
    std::vector<std::pair<QVariant, QString>> groups, years, members, states;
    for (const Group &group : store.all<Group>()) {
        if (!group.body)
            groups.push_back({group.id.value, nameOn(store, group, m_day)});
    }
    for (const int year : meetingYears(store))
        years.push_back({year, QString::number(year)});
    for (const MemberSummary &summary : memberSummaries(store, m_day)) {
        if (groupOf(summary, m_day) == MemberGroup::Members)
            members.push_back({summary.organization.id.value, summary.name});
    }
    const QStringList names = registerStates(m_list);
    for (int i = 0; i < names.size(); ++i)
        states.push_back({i, names[i]});
    fill(m_group, tr("All groups"), groups);
    fill(m_year, tr("All years"), years);
    fill(m_member, tr("All members"), members);
    fill(m_state, tr("All states"), states);
    m_member->setVisible(m_list != MeetingsList::Meetings);
    m_state->setVisible(m_list != MeetingsList::Meetings);
    m_filling = false;
}

void RegistersView::readFilters()
{
    if (m_filling)
        return;
    const auto chosenId = [](const QComboBox *box) { return box->currentData().toLongLong(); };
    m_filter = {};
    if (m_group->currentIndex() > 0)
        m_filter.group = Id<Group>{chosenId(m_group)};
    if (m_year->currentIndex() > 0)
        m_filter.year = int(chosenId(m_year));
    if (m_member->currentIndex() > 0)
        m_filter.member = Id<Organization>{chosenId(m_member)};
    m_filter.state = m_state->currentIndex() > 0 ? int(chosenId(m_state)) : -1;
    m_filter.words = m_words->text().trimmed();
    run(this, [this] { showRows(); });
}

void RegistersView::showRows()
{
    std::vector<TableRow> rows = registerRows(m_workspace.store(), m_list, m_filter, m_day);
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_keys->setVisible(m_list == MeetingsList::Actions && !m_readOnly && !rows.empty());
    m_model->setRows(std::move(rows));
}

void RegistersView::setList(MeetingsList list)
{
    if (list == m_list)
        return;
    m_list = list;
    m_lists->setCurrent(int(list));
    m_state->setCurrentIndex(0);
    m_filter.state = -1;
    m_model->setRows({});
    m_model->setColumns(registerColumns(list));
    m_table->setAccessibleName(list == MeetingsList::Meetings    ? tr("Meetings")
                               : list == MeetingsList::Decisions ? tr("Decisions")
                                                                 : tr("Action points"));
    run(this, [this] { refresh(m_day, m_readOnly); });
    Q_EMIT listChanged();
}

bool RegistersView::choose(const RecordRef &record)
{
    if (m_model->rowOf(record) < 0) {
        for (QComboBox *box : {m_group, m_year, m_member, m_state})
            box->setCurrentIndex(0);
        m_words->clear();
        readFilters();
    }
    return m_table->setCurrentRef(record);
}

RecordRef RegistersView::chosen() const
{
    return m_table->currentRef();
}

void RegistersView::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void RegistersView::wish(ActionWish wish)
{
    const RecordRef chosen = m_table->currentRef();
    if (m_readOnly || chosen.entity != ActionPoint::entity.name())
        return;
    ActionStep step;
    step.action = {chosen.id};
    step.date = m_day;
    QString label = tr("Action point open again");
    if (wish == ActionWish::Done || wish == ActionWish::Drop) {
        step.state = wish == ActionWish::Done ? ActionState::Done : ActionState::Dropped;
        label = wish == ActionWish::Done ? tr("Action point done") : tr("Action point dropped");
    } else if (wish != ActionWish::Reopen) {
        const bool rests = wish == ActionWish::Rest;
        label = rests ? tr("Action point rests") : tr("New date for an action point");
        const auto day = askDay(this, label, rests ? tr("It comes on no agenda before") : tr("It is to be done by"),
                                rests ? std::optional(m_day.addMonths(1)) : viewOf(m_workspace.store(), m_workspace.store().get(step.action)).due);
        if (!day)
            return;
        (rests ? step.snoozedUntil : step.due) = *day;
    }
    m_workspace.change(label, [&](Transaction &transaction) { transaction.insert(step); });
}

bool RegistersView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_list == MeetingsList::Actions) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (const auto wished = isPlain ? wishOf(key->text()) : std::nullopt) {
            run(this, [&] { wish(*wished); });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samsyn
