// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examplereview.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

const QDate day(2012, 3, 31);

std::vector<FactFigure> facts()
{
    return {
        {{u"seat"_s, u"plats-haninge"_s}, FactKind::SeatFilled, QDate(2012, 3, 5), u"Haninge"_s, u"Arbetsgruppen"_s, false},
        {{u"activity"_s, u"bidrag"_s}, FactKind::ConditionMet, QDate(2012, 3, 8), u"Styrgrupp för KUB, bosättning"_s, {}, false},
        {{u"acceptance"_s, u"salem-2012"_s}, FactKind::ShareAccepted, QDate(2012, 3, 12), u"Salem"_s, {}, false},
        {{u"meeting"_s, u"beredningsgruppen-2012-03-14"_s}, FactKind::MeetingHeld, QDate(2012, 3, 14), u"Beredningsgruppen 14 mars 2012"_s, {}, false},
        {{u"agenda_item"_s, u"beredningsgruppen-2012-03-14-4"_s}, FactKind::DecisionMade, QDate(2012, 3, 14), u"Handlingsplan 2012"_s, u"Beredningsgruppen"_s, false},
        {{u"meeting"_s, u"beredningsgruppen-2012-01-26"_s}, FactKind::MinutesApproved, QDate(2012, 3, 14), u"Beredningsgruppen 26 januari 2012"_s, {}, false},
        {{u"activity"_s, u"handlingsplan"_s}, FactKind::ActivityDone, QDate(2012, 3, 14), u"Handlingsplan 2012"_s, {}, false},
        {{u"board_briefing"_s, u"nacka-2012-03-21"_s}, FactKind::BoardInformed, QDate(2012, 3, 21), u"Arbets- och företagsnämnden"_s, u"Nacka"_s, false},
        {{u"action_point"_s, u"a-motesplan"_s}, FactKind::ActionClosed, QDate(2012, 2, 27), u"Mötesplan för våren"_s, {}, true},
    };
}

std::vector<LateFigure> late()
{
    return {
        {{u"action_point"_s, u"a-fakturareferens"_s}, LateKind::ActionPoint, u"Lämna fakturareferens"_s, u"Nacka kommun"_s, QDate(2011, 12, 9), 113},
        {{u"activity"_s, u"kommunikation"_s}, LateKind::Activity, u"Kommunikationsplan och logga"_s, u"Åsa Wikner"_s, QDate(2012, 3, 15), 16},
        {{u"acceptance"_s, u"tyreso-2012"_s}, LateKind::Acceptance, u"Tyresö"_s, {}, QDate(2012, 3, 20), 11},
        {{u"action_point"_s, u"a-bosattning"_s}, LateKind::ActionPoint, u"Underlag om bosättning till KUB"_s, u"Leila Farhadi"_s, QDate(2012, 3, 28), 3},
    };
}

AssignmentFigures assignment()
{
    return {{{{u"post"_s, u"strateg"_s}, u"Gemensam strateg"_s, u"Åsa Wikner"_s, 50, 1100, 1325}},
            {{{u"group"_s, u"kub"_s}, u"KUB, Länsstyrelsen"_s, u"Åsa Wikner"_s, 1},
             {{u"group"_s, u"niski"_s}, u"NISKI"_s, u"Åsa Wikner, Leila Farhadi"_s, 0}}};
}

MeetingFigure meeting(const QString &group, QDate date)
{
    return {{u"meeting"_s, group.toLower() + u'-' + date.toString(Qt::ISODate)}, group, date, date <= day};
}

std::vector<CadenceFigure> cadences()
{
    const QString preparatory = u"Beredningsgruppen"_s, executive = u"Ledningsgruppen"_s, working = u"Arbetsgruppen"_s;
    return {
        {{{u"group"_s, u"ledningsgruppen"_s}, {u"group"_s, u"beredningsgruppen"_s}}, u"Beredningsgruppen och Ledningsgruppen"_s, 6, 7, 3, 4, 7,
         {meeting(preparatory, {2012, 1, 26}), meeting(executive, {2012, 2, 9}), meeting(preparatory, {2012, 3, 14}), meeting(executive, {2012, 5, 3}),
          meeting(preparatory, {2012, 5, 24}), meeting(preparatory, {2012, 9, 20}), meeting(executive, {2012, 11, 15})}},
        {{{u"group"_s, u"arbetsgruppen"_s}}, working, 8, 9, 2, 4, 6,
         {meeting(working, {2012, 2, 1}), meeting(working, {2012, 3, 7}), meeting(working, {2012, 4, 18}), meeting(working, {2012, 6, 7}),
          meeting(working, {2012, 9, 6}), meeting(working, {2012, 11, 8})}},
        {{{u"group"_s, u"natverket"_s}}, u"Nätverket för samhällsorientering"_s, {}, {}, 1, 0, 1, {meeting(u"Natverket"_s, {2012, 2, 22})}},
    };
}

std::vector<VacancyFigure> vacancies()
{
    return {
        {{u"seat"_s, u"plats-varmdo"_s}, u"Beredningsgruppen"_s, u"Värmdö"_s, SeatFunction::HeadOfOperations, true, QDate(2012, 1, 1), 90, u"Rekrytering pågår"_s},
        {{u"seat"_s, u"plats-botkyrka"_s}, u"Arbetsgruppen"_s, u"Botkyrka"_s, SeatFunction::HeadOfUnit, false, {}, 0, {}},
    };
}

std::vector<MemberFigure> members()
{
    const auto member = [](const QString &code, const QString &name, AttendanceCount attendance, int seats, int filled) {
        MemberFigure figure;
        figure.row = {u"organization"_s, code};
        figure.name = name;
        figure.attendance = attendance;
        figure.seats = seats;
        figure.filled = filled;
        figure.hasShare = figure.wasSent = true;
        return figure;
    };
    std::vector<MemberFigure> all{member(u"0127"_s, u"Botkyrka"_s, {1, 5}, 3, 2), member(u"0136"_s, u"Haninge"_s, {5, 5}, 3, 3),
                                  member(u"0182"_s, u"Nacka"_s, {4, 5}, 3, 3), member(u"0128"_s, u"Salem"_s, {4, 5}, 3, 3),
                                  member(u"0138"_s, u"Tyresö"_s, {3, 5}, 3, 3), member(u"0120"_s, u"Värmdö"_s, {2, 3}, 3, 2)};
    all[1].acceptance = all[2].acceptance = all[3].acceptance = AcceptanceState::Accepted;
    all[0].acceptance = AcceptanceState::Objected;
    all[2].boardInformedOn = QDate(2012, 3, 21);
    all[2].board = u"Arbets- och företagsnämnden"_s;
    all[5].wasSent = false;
    return all;
}

} // namespace

MonthReview exampleReview()
{
    MonthReview review;
    MonthFigures &figures = review.figures;
    figures.month = {2012, 3};
    figures.day = day;
    figures.previous = Month{2012, 1};
    figures.missing = {{2012, 2}};
    figures.light = Light::AtRisk;
    figures.reasons = {{LightReasonKind::LateActivities, Light::AtRisk, 1, 9, {}},
                       {LightReasonKind::OverdueActions, Light::AtRisk, 2, 6, {}},
                       {LightReasonKind::TargetOutOfReach, Light::AtRisk, 6, 8, u"Arbetsgruppen"_s}};
    figures.facts = facts();
    figures.late = late();
    figures.plan = examplePlan();
    figures.assignment = assignment();
    figures.cadences = cadences();
    figures.attendance = exampleAttendance();
    figures.actions = exampleActions();
    figures.vacancies = vacancies();
    figures.money = exampleMoney();
    figures.shares = exampleShares();
    figures.indicators = exampleIndicators();
    figures.members = members();
    review.comment = u"Länsstyrelsens besked gör att budgeten håller. Kommunikationsplanen väntar på Nackas synpunkter och blir klar i april."_s;
    review.areas = u"- Handlingsplanen: fastställd i beredningsgruppen\n- Samråd om samhällsorienteringen med **Haninge** och **Nacka**"_s;
    review.time = u"Elva dagar, varav tre till ansökan om § 37-medel."_s;
    review.representation = u"KUB den 20 mars: ny nationell modell för bosättning."_s;
    review.goals = {{figures.plan.goals[0].row, Light::None, {}, u"Planen är fastställd. Den operativa delen återstår."_s},
                    {figures.plan.goals[1].row, Light::OnTheWay, u"Nacka har lovat sina synpunkter till den 10 april."_s, u"Samråden löper enligt plan."_s}};
    review.questions = {{u"Ska planeringskonferensen flyttas till juni?"_s, QDate(2012, 4, 12), {}},
                        {u"Ska arbetsgruppen ha ett möte till före sommaren?"_s, QDate(2012, 4, 12), u"Ja, i maj."_s}};
    review.preparedOn = QDate(2012, 4, 2);
    return review;
}

MonthReview approvedExample()
{
    MonthReview review = exampleReview();
    review.chairComment = u"Jag tar upp Nackas fakturareferens med deras förvaltningschef."_s;
    review.questions[0].answer = u"Nej, den ligger kvar i maj."_s;
    review.approval = ApprovedBy{QDate(2012, 4, 3), u"Gunvor Öhrn, ordförande"_s, ApprovalWay::ByMail};
    return review;
}

MonthReview emptyReview()
{
    MonthReview review;
    review.figures.month = {2012, 3};
    review.figures.day = day;
    for (int month = 1; month <= 12; ++month) {
        review.figures.plan.months.push_back({{2012, month}, {}, {}});
        review.figures.money.months.push_back({{2012, month}, {}, {}, {}});
        review.figures.actions.months.push_back({Month{2011, 3}.plus(month), 0, 0, 0, 0});
    }
    return review;
}

} // namespace samsyn::test
