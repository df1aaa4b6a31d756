// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The larger parts of the example: plan, attendance, action points, money, shares and indicators.
#include "tests/support/examplereview.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

RowLink activity(const QString &key)
{
    return {u"activity"_s, key};
}

const QString reform = u"1 Etableringsreformen"_s;
const QString influence = u"2 Strategiskt påverkansarbete"_s;

std::vector<ActivityFigure> activities()
{
    using enum ActivityStage;
    const QDate year(2012, 12, 31);
    return {
        {activity(u"installera"_s), u"Installera en ny strateg"_s, {}, Done, 100, 100, QDate(2012, 1, 31), 0},
        {activity(u"handlingsplan"_s), u"Handlingsplan 2012"_s, {}, Done, 100, 100, QDate(2012, 3, 31), 0},
        {activity(u"kommunikation"_s), u"Kommunikationsplan och logga"_s, {}, Late, 70, 100, QDate(2012, 3, 15), 16},
        {activity(u"ansokan"_s), u"Samordna § 37-ansökan"_s, {}, ToCome, 0, 0, QDate(2012, 10, 15), 0},
        {activity(u"konferens"_s), u"Planeringskonferens för 2013"_s, {}, ToCome, 0, 0, QDate(2012, 5, 11), 0},
        {activity(u"samrad"_s), u"Samråd om samhällsorienteringen"_s, reform, InProgress, 25, 25, year, 0},
        {activity(u"databas"_s), u"Gemensam databas över insatser"_s, reform, InProgress, 30, 25, year, 0},
        {activity(u"kub"_s), u"Styrgrupp för KUB, bosättning"_s, influence, InProgress, 5, 0, year, 0},
        {activity(u"eu"_s), u"Basidé i ett EU-perspektiv"_s, influence, Asleep, 0, 0, {}, 0},
    };
}

std::vector<GoalFigure> goals()
{
    const auto goal = [](const QString &key) { return RowLink{u"goal"_s, key}; };
    return {
        {goal(u"mal-1"_s), u"Ett gemensamt strategiskt och operativt samarbete för nyanlända"_s, {}, u"Ledningsgruppen"_s, GoalState::Decided, Light::AtRisk,
         {2, 0, 1, 1, 0}, 68, 75, {activity(u"installera"_s), activity(u"handlingsplan"_s), activity(u"kommunikation"_s), activity(u"ansokan"_s)}},
        {goal(u"mal-2"_s), u"Insatser som ryms i våra uppdrag utvecklas och förankras"_s, u"1 Etableringsreformen"_s, u"Arbetsgruppen"_s, GoalState::Decided,
         Light::AtRisk, {0, 2, 0, 0, 0}, 28, 25, {activity(u"samrad"_s), activity(u"databas"_s)}},
        {goal(u"mal-3"_s), u"En ny strateg har tillsatts och fått förtroende"_s, {}, u"Karin Ekdal"_s, GoalState::Reached, Light::OnTheWay, {1, 0, 0, 0, 0}, 100, 100,
         {activity(u"installera"_s)}},
        {goal(u"mal-4"_s), u"En ny nationell modell för bosättningsprocessen"_s, u"2A Bosättningsfrågan"_s, u"Åsa Wikner"_s, GoalState::Decided, Light::OnTheWay,
         {0, 1, 0, 0, 0}, 5, 0, {activity(u"kub"_s)}},
        {goal(u"mal-5"_s), u"En basidé för arbetet i ett EU-perspektiv"_s, u"2D EU"_s, u"Leila Farhadi"_s, GoalState::Decided, Light::None, {0, 0, 0, 0, 1}, {}, {},
         {activity(u"eu"_s)}},
        {goal(u"mal-6"_s), u"Kommunerna är förberedda på dem som lämnar etableringsplanen"_s, u"3A Hälsa"_s, u"Åsa Wikner"_s, GoalState::Decided, Light::OffTrack,
         {0, 0, 0, 0, 0}, {}, {}, {}},
    };
}

CategoryFigure category(CostCategory category, qint64 budget, std::optional<qint64> actual)
{
    CategoryFigure figure;
    figure.category = category;
    figure.budget = Ore::fromKronor(budget);
    figure.budgetToDate = Ore::fromKronor(budget / 4);
    if (actual)
        figure.actual = Ore::fromKronor(*actual);
    figure.forecast = Ore::fromKronor(actual.value_or(0) + budget * 3 / 4);
    return figure;
}

} // namespace

PlanFigures examplePlan()
{
    PlanFigures plan;
    plan.plans = {{u"plan"_s, u"handlingsplan-2012"_s}};
    plan.name = u"Handlingsplan 2012"_s;
    plan.activities = activities();
    for (const ActivityFigure &row : plan.activities)
        plan.counts.add(row.stage);
    plan.progress = 41;
    plan.planned = 44;
    plan.goals = goals();
    plan.areas = {{{}, {}, {2, 0, 1, 2, 0}},
                  {{u"focus_area"_s, u"omrade-1"_s}, reform, {0, 2, 0, 0, 0}},
                  {{u"focus_area"_s, u"omrade-2"_s}, influence, {0, 1, 0, 0, 1}}};
    constexpr int planned[] = {22, 31, 44, 47, 60, 64, 67, 71, 76, 84, 92, 100};
    constexpr int progress[] = {20, 28, 41};
    for (int month = 1; month <= 12; ++month)
        plan.months.push_back({{2012, month}, month <= 3 ? std::optional(progress[month - 1]) : std::nullopt, planned[month - 1]});
    return plan;
}

std::vector<IndicatorFigure> exampleIndicators()
{
    return {
        {{u"indicator"_s, u"samhallsorientering"_s}, u"Deltagare i samhällsorientering"_s, u"personer"_s, u"212"_s, QDate(2012, 3, 31), u"420"_s, QDate(2012, 12, 31),
         TargetStanding::OnTheWay, 0, 8, {{QDate(2011, 12, 31), u"160"_s}, {QDate(2012, 1, 31), {}}, {QDate(2012, 3, 31), u"212"_s}}},
        {{u"indicator"_s, u"egen-forsorjning"_s}, u"I arbete eller studier efter två år"_s, u"procent"_s, u"27.5"_s, QDate(2011, 12, 31), u"40"_s, QDate(2014, 12, 31),
         TargetStanding::Away, 0, 8, {{QDate(2010, 12, 31), u"29"_s}, {QDate(2011, 12, 31), u"27.5"_s}}},
        {{u"indicator"_s, u"overenskommelser"_s}, u"Överenskommelser om mottagande"_s, u"kommuner"_s, {}, {}, {}, {}, TargetStanding::None, 5, 8, {}},
    };
}

AttendanceFigures exampleAttendance()
{
    const auto member = [](const QString &code, const QString &name, std::vector<AttendanceCount> cells) {
        AttendanceMember row{{u"organization"_s, code}, name, std::move(cells), {}};
        for (const AttendanceCount &cell : row.cells) {
            row.all.present += cell.present;
            row.all.meetings += cell.meetings;
        }
        return row;
    };
    return {{{{u"group"_s, u"arbetsgruppen"_s}, u"Arbetsgruppen"_s, 2}, {{u"group"_s, u"beredningsgruppen"_s}, u"Beredningsgruppen"_s, 2},
             {{u"group"_s, u"ledningsgruppen"_s}, u"Ledningsgruppen"_s, 1}},
            {member(u"0127"_s, u"Botkyrka"_s, {{0, 2}, {1, 2}, {0, 1}}), member(u"0136"_s, u"Haninge"_s, {{2, 2}, {2, 2}, {1, 1}}),
             member(u"0182"_s, u"Nacka"_s, {{2, 2}, {1, 2}, {1, 1}}), member(u"0128"_s, u"Salem"_s, {{1, 2}, {2, 2}, {1, 1}}),
             member(u"0138"_s, u"Tyresö"_s, {{1, 2}, {1, 2}, {1, 1}}), member(u"0120"_s, u"Värmdö"_s, {{1, 2}, {0, 0}, {1, 1}})}};
}

ActionFigures exampleActions()
{
    const auto point = [](const QString &key, const QString &text, const QString &owner, QDate opened) {
        ActionFigure figure;
        figure.row = {u"action_point"_s, key};
        figure.text = text;
        figure.owner = owner;
        figure.openedOn = opened;
        return figure;
    };
    ActionFigures actions{2, 1, 6, 2, 1, {}, {}};
    actions.points = {point(u"a-fakturareferens"_s, u"Lämna fakturareferens"_s, u"Nacka kommun"_s, {2011, 11, 24}),
                      point(u"a-bosattning"_s, u"Underlag om bosättning till KUB"_s, u"Leila Farhadi"_s, {2012, 3, 14}),
                      point(u"a-sfi"_s, u"Sammanställ sfi på kvällstid"_s, u"Tomas Äng"_s, {2012, 2, 1}),
                      point(u"a-namnd"_s, u"Boka tid i socialnämnden"_s, u"Eva Stålhane"_s, {2012, 2, 9}),
                      point(u"a-enkat"_s, u"Enkät till handläggarna"_s, u"Åsa Wikner"_s, {2012, 3, 7}),
                      point(u"a-lokal"_s, u"Lokal till konferensen"_s, u"Åsa Wikner"_s, {2012, 1, 26}),
                      point(u"a-logga"_s, u"Förslag till logga"_s, u"Åsa Wikner"_s, {2012, 1, 26})};
    auto &points = actions.points;
    points[0].due = QDate(2011, 12, 9), points[0].daysLate = 113, points[0].carried = 3;
    points[1].due = QDate(2012, 3, 28), points[1].daysLate = 3;
    points[2].due = QDate(2012, 4, 18);
    points[3].due = QDate(2012, 5, 3);
    points[6].closedOn = QDate(2012, 3, 12);
    constexpr int counts[][4] = {{0, 0, 3, 0}, {1, 0, 4, 0}, {1, 2, 3, 0}, {0, 0, 3, 0}, {0, 1, 2, 0}, {2, 0, 4, 0},
                                 {1, 1, 4, 0}, {2, 0, 6, 0}, {0, 3, 3, 1}, {2, 1, 4, 1}, {2, 1, 5, 1}, {2, 1, 6, 2}};
    for (int i = 0; i < 12; ++i)
        actions.months.push_back({Month{2011, 4}.plus(i), counts[i][0], counts[i][1], counts[i][2], counts[i][3]});
    return actions;
}

MoneyFigures exampleMoney()
{
    MoneyFigures money;
    money.budget = {u"budget"_s, u"2012-1"_s};
    money.version = 1;
    money.state = BudgetState::Adopted;
    money.total = Ore::fromKronor(876300);
    money.through = Month{2012, 3};
    money.categories = {category(CostCategory::Salaries, 717000, 150400), category(CostCategory::Premises, 36000, 9000),
                        category(CostCategory::Travel, 12000, 1500), category(CostCategory::Activities, 111300, {})};
    money.budgetToDate = Ore::fromKronor(219075);
    money.actual = Ore::fromKronor(160900);
    money.forecast = Ore::fromKronor(160900) + Ore::fromKronor(876300 * 3 / 4);
    money.left = money.total - money.forecast;
    constexpr qint64 actual[] = {52100, 103800, 160900};
    for (int month = 1; month <= 12; ++month) {
        MoneyMonth row{{2012, month}, Ore::fromKronor(73025 * month), {}, {}};
        if (month <= 3)
            row.actual = Ore::fromKronor(actual[month - 1]);
        if (month >= 3)
            row.forecast = Ore::fromKronor(160900 + 73025 * (month - 3));
        money.months.push_back(row);
    }
    return money;
}

ShareFigures exampleShares()
{
    using enum AcceptanceState;
    const auto share = [](const QString &code, const QString &name, qint64 kronor, qint64 population, AcceptanceState state, std::optional<QDate> answered) {
        ShareFigure figure;
        figure.row = {u"organization"_s, code};
        figure.name = name;
        figure.amount = Ore::fromKronor(kronor);
        figure.population = population;
        figure.perInhabitant = Ore{(kronor * 100 + population / 2) / population};
        figure.wasSent = true;
        figure.state = state;
        figure.sentOn = QDate(2012, 1, 20);
        figure.answeredOn = answered;
        figure.years = {{2011, Ore::fromKronor(kronor - 4200)}, {2012, Ore::fromKronor(kronor)}};
        return figure;
    };
    ShareFigures shares;
    shares.members = {share(u"0182"_s, u"Nacka"_s, 108340, 90108, Accepted, QDate(2012, 2, 14)), share(u"0127"_s, u"Botkyrka"_s, 99533, 82608, Objected, QDate(2012, 2, 28)),
                      share(u"0136"_s, u"Haninge"_s, 92912, 77054, Accepted, QDate(2012, 1, 31)), share(u"0138"_s, u"Tyresö"_s, 51759, 42947, Waiting, {}),
                      share(u"0120"_s, u"Värmdö"_s, 46767, 38620, Waiting, {}), share(u"0128"_s, u"Salem"_s, 18839, 15391, Accepted, QDate(2012, 3, 12))};
    shares.members[4].wasSent = false;
    shares.members[4].sentOn.reset();
    for (const ShareFigure &member : shares.members)
        shares.amount += member.amount;
    shares.accepted = 3;
    shares.objected = shares.waiting = shares.notSent = 1;
    return shares;
}

} // namespace samsyn::test
