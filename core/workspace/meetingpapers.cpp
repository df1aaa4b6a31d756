// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetingpapers.h"

#include "core/groups/groups.h"
#include "core/meetings/attendancedocument.h"
#include "core/meetings/decisionsdocument.h"
#include "core/meetings/extractdocument.h"
#include "core/meetings/minutesdocument.h"
#include "core/meetings/noticedocument.h"
#include "core/members/members.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingPapers)
};

Language languageFor(const Workspace &workspace, std::optional<Language> language)
{
    return language.value_or(languageOf(workspace.settings().language));
}

/// The group stands beside the sender, and what the paper says at its foot stays there.
Document sent(const Workspace &workspace, Document document)
{
    const QString body = document.body;
    const QString foot = document.contact;
    setSender(document, workspace);
    if (!body.isEmpty())
        document.body = body;
    if (!foot.isEmpty())
        document.contact = foot;
    return document;
}

QString registerTitle(const Store &store, const DecisionFilter &filter, QDate day)
{
    QStringList parts{filter.year ? Text::tr("Decisions %1").arg(*filter.year) : Text::tr("Decisions")};
    if (const auto group = filter.group ? store.find(*filter.group) : std::nullopt)
        parts << nameOn(store, *group, day);
    if (const auto member = filter.member ? store.find(*filter.member) : std::nullopt)
        parts << nameOn(store, *member, day);
    return parts.join(u", "_s);
}

} // namespace

Document noticePaper(const Workspace &workspace, Id<Meeting> meeting, std::optional<Language> language)
{
    return sent(workspace, noticeDocument(workspace.store(), meeting, languageFor(workspace, language)));
}

Document minutesPaper(const Workspace &workspace, Id<Meeting> meeting, std::optional<Language> language)
{
    return sent(workspace, minutesDocument(workspace.store(), meeting, languageFor(workspace, language)));
}

Document extractPaper(const Workspace &workspace, Id<AgendaItem> item, const QString &recipients, std::optional<Language> language)
{
    return sent(workspace, extractDocument(workspace.store(), item, recipients, languageFor(workspace, language)));
}

Document decisionsPaper(const Workspace &workspace, const DecisionFilter &filter, QDate day, std::optional<Language> language)
{
    const LanguageScope scope(languageFor(workspace, language));
    const std::vector<DecisionRow> rows = decisionsRegister(workspace.store(), filter, day);
    return sent(workspace, decisionsDocument(rows, registerTitle(workspace.store(), filter, day), day, currentLanguage()));
}

Document attendancePaper(const Workspace &workspace, Id<Group> group, int year, std::optional<Language> language)
{
    return sent(workspace, attendanceDocument(workspace.store(), group, year, languageFor(workspace, language)));
}

} // namespace samsyn
