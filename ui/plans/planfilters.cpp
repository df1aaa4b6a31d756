// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planfilters.h"

#include "core/members/members.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr int lateChoice = -1;
constexpr int openChoice = -2;
constexpr int wordsWidth = 120;
constexpr int boxWidth = 150;

struct Choice {
    QVariant value;
    QString text;
};

void fill(QComboBox *box, const QString &all, const std::vector<Choice> &choices)
{
    box->clear();
    box->addItem(all);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(value.isValid() ? std::max(0, box->findData(value)) : 0);
}

} // namespace

PlanFilters::PlanFilters(QWidget *parent)
    : QWidget(parent), m_area(new QComboBox), m_member(new QComboBox), m_responsible(new QComboBox), m_state(new QComboBox), m_words(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const std::tuple<QComboBox *, QString, QString> boxes[] = {{m_area, tr("Area"), u"filterArea"_s},
                                                               {m_member, tr("Member"), u"filterMember"_s},
                                                               {m_responsible, tr("Responsible"), u"filterResponsible"_s},
                                                               {m_state, tr("State"), u"filterState"_s}};
    for (const auto &[box, name, objectName] : boxes) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setObjectName(objectName);
        box->setMaximumWidth(boxWidth);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] { read(); });
    }
    m_words->setObjectName(u"filterWords"_s);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setMaximumWidth(wordsWidth);
    row->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] { read(); });
}

void PlanFilters::setPlan(const Store &store, const PlanView &view)
{
    m_filling = true;
    std::vector<Choice> areas, members, responsibles, states;
    for (const AreaView &area : view.areas)
        areas.push_back({area.area.id.value, QString(2 * area.depth, u' ') + headingOf(area.area)});
    for (const MemberSummary &member : memberSummaries(store, view.day)) {
        if (groupOf(member, view.day) == MemberGroup::Members)
            members.push_back({member.organization.id.value, member.name});
    }
    std::map<QString, QString> names; // of who is responsible for something, by reference
    for (const ActivityView &activity : view.activities) {
        if (!activity.responsibleRecord.isNull())
            names.emplace(activity.responsibleRecord.toText(), activity.responsible);
    }
    for (const auto &[record, name] : names)
        responsibles.push_back({record, name});
    std::ranges::sort(responsibles, [](const Choice &a, const Choice &b) { return swedishLess(a.text, b.text); });
    states = {{lateChoice, tr("Late")}, {openChoice, tr("All that is open")}};
    for (int state = 0; state <= int(ActivityState::Carried); ++state)
        states.push_back({state, activityStateName(ActivityState(state))});
    fill(m_area, tr("All areas"), areas);
    fill(m_member, tr("All members"), members);
    fill(m_responsible, tr("All responsible"), responsibles);
    fill(m_state, tr("All states"), states);
    showFilter();
    m_filling = false;
}

void PlanFilters::setFilter(const PlanFilter &filter)
{
    m_filter = filter;
    m_filling = true;
    showFilter();
    m_words->setText(filter.words);
    m_filling = false;
    Q_EMIT changed();
}

void PlanFilters::showFilter()
{
    choose(m_area, m_filter.area ? QVariant(m_filter.area->value) : QVariant());
    choose(m_member, m_filter.member ? QVariant(m_filter.member->value) : QVariant());
    choose(m_responsible, m_filter.responsible.isNull() ? QVariant() : QVariant(m_filter.responsible.toText()));
    choose(m_state, m_filter.onlyLate ? QVariant(lateChoice) : m_filter.onlyOpen ? QVariant(openChoice) : m_filter.state ? QVariant(int(*m_filter.state)) : QVariant());
}

void PlanFilters::read()
{
    if (m_filling)
        return;
    m_filter = {};
    if (m_area->currentIndex() > 0)
        m_filter.area = Id<FocusArea>{m_area->currentData().toLongLong()};
    if (m_member->currentIndex() > 0)
        m_filter.member = Id<Organization>{m_member->currentData().toLongLong()};
    if (m_responsible->currentIndex() > 0)
        m_filter.responsible = RecordRef::fromText(m_responsible->currentData().toString()).value_or(RecordRef{});
    if (m_state->currentIndex() > 0) {
        const int state = m_state->currentData().toInt();
        m_filter.onlyLate = state == lateChoice;
        m_filter.onlyOpen = state == openChoice;
        if (state >= 0)
            m_filter.state = ActivityState(state);
    }
    m_filter.words = m_words->text().trimmed();
    Q_EMIT changed();
}

void PlanFilters::takeFocus()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace samsyn
