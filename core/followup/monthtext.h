// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup/monthreview.h"

namespace samsyn {

// Figures in words, in the language of the thread: for page, papers and charts alike.

/// "Mars 2012: på väg. 2 av 14 aktiviteter är sena. Utfall 198 tkr av 876 tkr, prognos 870 tkr. 2 frågor
/// till dig." Says only what there is a figure for.
QString monthSentence(const MonthReview &review);
/// The same without the month and its light, which stand beside it.
QString monthSummary(const MonthReview &review);
/// "Mars 2012", as a heading begins.
QString monthTitle(Month month);

QString lightName(Light light); // "på väg"; "utan bedömning" for none
/// "3 of 14 activities are late"
QString lightReasonText(const LightReason &reason);
/// All reasons in a sentence; empty without any.
QString lightReasonsText(const std::vector<LightReason> &reasons);

/// "Salem godtar sin andel"
QString factText(const FactFigure &fact);
/// "avser oktober 2012"; empty for what is not late.
QString concernsText(const FactFigure &fact);
/// "Åtgärd: fakturareferens", with who is to do it.
QString lateText(const LateFigure &late);
QString lateDaysText(const LateFigure &late); // "18 dagar"
/// "2 of 3 done, 1 late"; "no activities".
QString stageCountsText(const StageCounts &counts);
QString stageName(ActivityStage stage);
/// "8 held and 2 planned of 6–7"
QString cadenceText(const CadenceFigure &cadence);
QString targetText(const CadenceFigure &cadence); // "6–7"; empty without a target
/// "Haninge, head of unit, in Beredningsgruppen: vacant for 62 days"
QString vacancyText(const VacancyFigure &vacancy);
QString attendanceText(const AttendanceCount &count); // "5 of 6"; "–" where there was nothing to attend
/// "sent 30 January 2012, 62 days ago", "accepted on …", "not sent".
QString acceptanceText(const ShareFigure &share, QDate day);
QString acceptanceStateText(bool wasSent, AcceptanceState state);

QString approvalWayName(ApprovalWay way); // "vid skärmen", "per e-post"
/// "Godkänd den 3 april 2012 av Gunvor Öhrn, per e-post"
QString approvalText(const ApprovedBy &approval);
/// "198 tkr", rounded to the nearest.
QString formatThousands(Ore amount);

} // namespace samsyn
