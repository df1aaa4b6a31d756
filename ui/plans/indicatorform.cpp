// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/indicatorform.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/members/tablecells.h"
#include "core/plans/planview.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/run.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

template <typename T>
std::optional<Id<T>> idOrNone(qint64 id)
{
    return id ? std::optional(Id<T>{id}) : std::nullopt;
}

template <typename T>
void choose(QComboBox *box, const std::optional<Id<T>> &id)
{
    box->setCurrentIndex(qMax(0, box->findData(id ? id->value : qint64(0))));
}

/// Of a text that is longer than its field the beginning is seen.
void showFromItsBeginning(LineEdit *field, const QString &text)
{
    field->setStored(text);
    if (!field->hasFocus())
        field->setCursorPosition(0);
}

} // namespace

IndicatorForm::IndicatorForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_form(new Form), m_title(new LineEdit), m_baseline(new LineEdit), m_baselineDate(new LineEdit),
      m_direction(new QComboBox), m_goal(new QComboBox), m_area(new QComboBox), m_cumulative(new QCheckBox(tr("&Adds up through the year")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_form);
    makeMeaning();
    makeMeasure();
    makeBelonging();
}

IndicatorForm::~IndicatorForm()
{
    for (const auto &[field, text] : m_notes)
        disconnect(field, nullptr, this, nullptr);
}

void IndicatorForm::makeMeaning()
{
    m_form->add(tr("&Name"), m_title, u"indicatorTitle"_s);
    bindText(m_title, &Indicator::title);
    auto *unit = new LineEdit;
    unit->setFixedWidth(112);
    unit->setPlaceholderText(tr("per cent, persons"));
    m_form->add(tr("&Unit"), unit, u"indicatorUnit"_s);
    bindText(unit, &Indicator::unit);
    auto *code = new LineEdit;
    code->setFixedWidth(96);
    m_form->addBeside(tr("Num&ber"), code, u"indicatorCode"_s);
    bindText(code, &Indicator::code);
    auto *definition = new NoteEdit;
    definition->setFixedHeight(4 * fontMetrics().lineSpacing() + 16);
    m_form->add(tr("&Definition"), definition, u"indicatorDefinition"_s);
    bindNote(definition, &Indicator::definition);
    auto *source = new LineEdit;
    m_form->add(tr("&Source"), source, u"indicatorSource"_s);
    bindText(source, &Indicator::source);
    auto *steward = new LineEdit;
    m_form->add(tr("&Looked after by"), steward, u"indicatorSteward"_s);
    bindText(steward, &Indicator::steward);
}

void IndicatorForm::makeMeasure()
{
    for (int i = 0; i <= int(IndicatorDirection::Steady); ++i)
        m_direction->addItem(indicatorDirectionName(IndicatorDirection(i)), qint64(i));
    m_form->add(tr("D&irection"), m_direction, u"indicatorDirection"_s);
    bindChoice(m_direction, [](Indicator &indicator, qint64 value) { indicator.direction = IndicatorDirection(value); });
    m_form->add({}, m_cumulative, u"indicatorCumulative"_s);
    connect(m_cumulative, &QCheckBox::clicked, this, [this](bool adds) {
        run(this, [&] { change([adds](Indicator &indicator) { indicator.cumulative = adds; }); });
    });
    m_baseline->setFixedWidth(88);
    m_form->add(tr("&Baseline"), m_baseline, u"indicatorBaseline"_s);
    m_form->bind(m_baseline, [this] {
        const QString typed = m_baseline->text().trimmed();
        const auto value = parseDecimal(typed);
        if (!value && !typed.isEmpty())
            throw Error(ErrorKind::Failed, tr("“%1” is no value. Write for example 72,5.").arg(typed));
        change([&](Indicator &indicator) { indicator.baseline = value; });
    });
    m_baselineDate->setFixedWidth(112);
    m_form->addBeside(tr("of"), m_baselineDate, u"indicatorBaselineDate"_s);
    m_form->bind(m_baselineDate, [this] {
        const QString typed = m_baselineDate->text().trimmed();
        const auto period = parseTablePeriod(typed);
        const auto day = period && period->day.isValid() ? std::optional(period->day) : parseDate(typed);
        if (!day && !typed.isEmpty())
            throw Error(ErrorKind::Failed, tr("“%1” is no date. Write a year, a month such as 2012-03, or a day.").arg(typed));
        change([&](Indicator &indicator) { indicator.baselineDate = day; });
    });
}

void IndicatorForm::makeBelonging()
{
    m_form->add(tr("&Goal"), m_goal, u"indicatorGoal"_s);
    bindChoice(m_goal, [](Indicator &indicator, qint64 id) { indicator.goal = idOrNone<Goal>(id); });
    m_form->add(tr("Focus a&rea"), m_area, u"indicatorArea"_s);
    bindChoice(m_area, [](Indicator &indicator, qint64 id) { indicator.area = idOrNone<FocusArea>(id); });
    for (QComboBox *box : {m_goal, m_area}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    auto *note = new NoteEdit;
    note->setFixedHeight(2 * fontMetrics().lineSpacing() + 16);
    m_form->add(tr("N&ote"), note, u"indicatorNote"_s);
    bindNote(note, &Indicator::note);
}

void IndicatorForm::change(const std::function<void(Indicator &)> &edit)
{
    m_workspace.change(tr("Change indicator %1").arg(m_indicator.title), [&](Transaction &transaction) {
        Indicator indicator = transaction.store().get(m_indicator.id);
        edit(indicator);
        transaction.update(indicator);
    });
}

void IndicatorForm::bindText(LineEdit *field, QString Indicator::*text)
{
    m_form->bind(field, [this, field, text] {
        change([&](Indicator &indicator) { indicator.*text = field->text().trimmed(); });
    });
    m_texts.emplace_back(field, text);
}

void IndicatorForm::bindNote(NoteEdit *field, QString Indicator::*text)
{
    connect(field, &NoteEdit::committed, this, [this, field, text] {
        run(this, [&] { change([&](Indicator &indicator) { indicator.*text = field->toPlainText().trimmed(); }); });
    });
    m_notes.emplace_back(field, text);
}

void IndicatorForm::bindChoice(QComboBox *box, const std::function<void(Indicator &, qint64)> &edit)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, edit](int at) {
        if (m_showing || at < 0)
            return;
        const qint64 value = box->itemData(at).toLongLong();
        run(this, [&] { change([&](Indicator &indicator) { edit(indicator, value); }); });
    });
}

void IndicatorForm::fillChoices()
{
    m_goal->clear();
    m_goal->addItem(tr("None"), qint64(0));
    for (const Goal &goal : m_workspace.store().all<Goal>())
        m_goal->addItem(goal.title, goal.id.value);
    m_area->clear();
    m_area->addItem(tr("None"), qint64(0));
    for (const FocusArea &area : m_workspace.store().all<FocusArea>())
        m_area->addItem(headingOf(area), area.id.value);
}

void IndicatorForm::setIndicator(const Indicator &indicator, bool readOnly)
{
    if (m_indicator.id != indicator.id && focusWidget()) // stores what was being typed before anything else is shown
        focusWidget()->clearFocus();
    const bool isOther = m_indicator.id != indicator.id;
    m_showing = true;
    m_indicator = indicator;
    fillChoices();
    for (const auto &[field, text] : m_texts)
        showFromItsBeginning(field, indicator.*text);
    for (const auto &[field, text] : m_notes)
        field->setStored(indicator.*text);
    m_baseline->setStored(indicator.baseline ? formatDecimal(*indicator.baseline) : QString());
    m_baselineDate->setStored(indicator.baselineDate ? measurementDateName(*indicator.baselineDate) : QString());
    m_direction->setCurrentIndex(int(indicator.direction));
    m_cumulative->setChecked(indicator.cumulative);
    choose(m_goal, indicator.goal);
    choose(m_area, indicator.area);
    if (isOther) {
        for (LineEdit *field : {m_title, m_baseline, m_baselineDate})
            m_form->setError(field, {});
    }
    m_form->setEnabled(!readOnly);
    m_showing = false;
}

void IndicatorForm::editTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace samsyn
