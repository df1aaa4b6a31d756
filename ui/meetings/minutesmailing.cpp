// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/minutesmailing.h"

#include "core/base/format.h"
#include "core/meetings/meetingmail.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/publishing.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/documents/fileoutput.h"
#include "ui/documents/maildraft.h"
#include "ui/documents/pdfwriter.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MinutesMailing)
};

MeetingMail draftsOf(const Workspace &workspace, const Meeting &meeting, DispatchKind kind, const QByteArray &pdf)
{
    const LanguageScope documents(languageOf(workspace.settings().language));
    const Store &store = workspace.store();
    std::vector<MailAttachment> files{{paperName(store, meeting, kind) + u".pdf"_s, u"application/pdf"_s, pdf}};
    if (kind == DispatchKind::Summary)
        return partyMail(store, meeting, files);
    for (MailAttachment &appendix : appendixFiles(store, meeting))
        files.push_back(std::move(appendix));
    return minutesMail(store, meeting, kind, files);
}

} // namespace

QString mailMinutes(Workspace &workspace, Id<Meeting> id, DispatchKind kind, QWidget *parent)
{
    const Meeting meeting = workspace.store().get(id);
    const QByteArray pdf = writePdf(minutesPaper(workspace, id));
    const MeetingMail mail = draftsOf(workspace, meeting, kind, pdf);
    QStringList without;
    for (const Person &person : mail.withoutAddress)
        without << person.name;
    const OpenedDrafts opened = openMailDrafts(mail.drafts, parent);
    if (opened.count == 0 && opened.savedAt.isEmpty())
        return opened.sentence;
    workspace.change(Text::tr("Note what was sent"), [&](Transaction &transaction) {
        Dispatch dispatch = dispatchOf(meeting, kind, mail, pdf);
        if (!without.isEmpty())
            dispatch.note = Text::tr("Without an address: %1").arg(formatList(without));
        transaction.insert(dispatch);
    });
    return without.isEmpty() ? opened.sentence
                             : opened.sentence + u' ' + Text::tr("Without an address: %1").arg(formatList(without)) + u'.';
}

QString askAndPublish(Workspace &workspace, Id<Meeting> meeting, bool withContacts, QWidget *parent)
{
    PublishRequest request;
    request.meeting = meeting;
    request.withContacts = withContacts;
    request.folder = Prompts::current().chooseFolder(parent, {Text::tr("Publish in which folder?"), {}, {}, {}});
    if (request.folder.isEmpty())
        return {};
    const PublicationEntry entry = publishMinutes(workspace, request, documentBytes);
    return Text::tr("%1 stand in %2.").arg(formatList(entry.files.split(u'\n')), QDir::toNativeSeparators(entry.target));
}

} // namespace samsyn
