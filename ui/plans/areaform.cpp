// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/areaform.h"

#include "core/meetings/decisionlinks.h"
#include "core/plans/planview.h"
#include "ui/plans/choices.h"
#include "ui/plans/pickbutton.h"
#include "ui/widgets/decisionoffer.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AreaForm)
};

template <typename E>
std::vector<FormChoice> namesOf(QString (*name)(E), E last)
{
    std::vector<FormChoice> choices;
    for (int i = 0; i <= int(last); ++i)
        choices.push_back({i, name(E(i))});
    return choices;
}

/// Both ways: what an area goes into, and what goes into it.
std::vector<qint64> linkedTo(const Store &store, Id<FocusArea> area)
{
    std::vector<qint64> others;
    for (const FocusAreaLink &link : store.where<FocusAreaLink>("area", area.value))
        others.push_back(link.other.value);
    for (const FocusAreaLink &link : store.where<FocusAreaLink>("other", area.value))
        others.push_back(link.area.value);
    return others;
}

void setLinked(Transaction &transaction, Id<FocusArea> area, Id<FocusArea> other, bool linked)
{
    if (linked) {
        transaction.insert(FocusAreaLink{{}, {}, area, other, {}});
        return;
    }
    for (const FocusAreaLink &link : transaction.store().all<FocusAreaLink>()) {
        if ((link.area == area && link.other == other) || (link.area == other && link.other == area))
            transaction.remove(link.id);
    }
}

} // namespace

AreaForm::AreaForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"areaForm"_s);
    LineEdit *code = addText(Text::tr("&Code"), u"areaCode"_s, Text::tr("Change code of “%1”"), &FocusArea::code);
    code->setFixedWidth(56);
    addText(Text::tr("&Area"), u"areaTitle"_s, Text::tr("Change name of “%1”"), &FocusArea::title);
    addChoice(
        Text::tr("&Under"), u"areaParent"_s, Text::tr("Move “%1”"),
        [this] { return areaChoices(this->workspace().store(), Text::tr("Nothing: a main area"), record().id); },
        [](const FocusArea &area) { return numberOf(area.parent); }, [](FocusArea &area, qint64 id) { area.parent = idOrNone<FocusArea>(id); });
    addChoice(
        Text::tr("&Level"), u"areaLevel"_s, Text::tr("Change level of “%1”"), [] { return namesOf(planLevelName, PlanLevel::Both); },
        [](const FocusArea &area) { return qint64(area.level); }, [](FocusArea &area, qint64 level) { area.level = PlanLevel(level); });
    addLong(Text::tr("&Description"), u"areaDescription"_s, Text::tr("Change description of “%1”"), &FocusArea::description);
    addQuestion();
    addLinks();
    LineEdit *decision = addTyped(
        Text::tr("C&ommissioned by"), u"areaDecision"_s, [](const FocusArea &area) { return area.decisionReference; },
        [this](const QString &typed) {
            const auto made = decisionNamed(this->workspace().store(), typed);
            change(Text::tr("Change who commissioned “%1”"), [&](FocusArea &area) {
                area.decision = made ? std::optional(made->record) : std::nullopt;
                area.decisionReference = made ? made->reference : typed;
            });
        });
    offerDecisions(decision, workspace.store());
    addDay(Text::tr("&From"), u"areaFrom"_s, Text::tr("Change when “%1” begins"), &FocusArea::from);
    addDay(Text::tr("&to"), u"areaTo"_s, Text::tr("Change when “%1” ends"), &FocusArea::to, FieldPlace::Beside);
    addText(Text::tr("No&te"), u"areaNote"_s, Text::tr("Change note on “%1”"), &FocusArea::note);
}

void AreaForm::addQuestion()
{
    addChoice(
        Text::tr("&State"), u"areaState"_s, Text::tr("Change state of “%1”"), [] { return namesOf(areaStateName, AreaState::Closed); },
        [](const FocusArea &area) { return qint64(area.state); }, [](FocusArea &area, qint64 state) { area.state = AreaState(state); });
    addText(Text::tr("&Question"), u"areaQuestion"_s, Text::tr("Change the open question of “%1”"), &FocusArea::question);
}

void AreaForm::addLinks()
{
    auto *linked = new PickButton(Text::tr("None"));
    add(Text::tr("&Goes into"), linked, u"areaLinks"_s);
    QObject::connect(linked, &PickButton::picked, this, [this](qint64 other, bool on) {
        run(this, [&] {
            this->workspace().change(Text::tr("Change what “%1” goes into").arg(record().title),
                                     [&](Transaction &transaction) { setLinked(transaction, record().id, {other}, on); });
        });
    });
    onShow([this, linked](bool) {
        std::vector<FormChoice> others = areaChoices(this->workspace().store(), {}, record().id);
        others.erase(others.begin());
        linked->setChoices(others, linkedTo(this->workspace().store(), record().id));
        linked->setEnabled(!isReadOnly());
    });
}

} // namespace samsyn
