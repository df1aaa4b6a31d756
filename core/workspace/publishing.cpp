// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishing.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/documents/contacts.h"
#include "core/documents/savefile.h"
#include "core/meetings/meetingmail.h"
#include "core/meetings/meetings.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

const QStringList &endings()
{
    static const QStringList both{u"pdf"_s, u"html"_s};
    return both;
}

/// Notes and minutes become final by approval; what is not final is not put where anybody reads it.
Meeting approvedMeeting(const Workspace &workspace, Id<Meeting> id)
{
    Meeting meeting = workspace.store().get(id);
    if (meeting.state != MeetingState::Approved)
        throw Error(ErrorKind::Failed, Text::tr("The minutes of %1 are not approved yet. Have them approved first, then publish them.").arg(headingOf(workspace.store(), meeting)));
    return meeting;
}

Document publishedDocument(const Workspace &workspace, const PublishRequest &request)
{
    Document document = minutesPaper(workspace, request.meeting);
    return request.withContacts ? document : withoutContacts(std::move(document));
}

} // namespace

QStringList publicationPaths(const Workspace &workspace, const PublishRequest &request)
{
    const LanguageScope scope(languageOf(workspace.settings().language));
    const Meeting meeting = workspace.store().get(request.meeting);
    const QString name = fileNameOf(paperName(workspace.store(), meeting, DispatchKind::Minutes));
    QStringList paths;
    for (const QString &ending : endings())
        paths << QDir(request.folder).filePath(name + u'.' + ending);
    return paths;
}

PublicationEntry publishMinutes(Workspace &workspace, const PublishRequest &request, const DocumentWriter &write)
{
    const Meeting meeting = approvedMeeting(workspace, request.meeting);
    const Document document = publishedDocument(workspace, request);
    const QStringList paths = publicationPaths(workspace, request);
    std::vector<FileContent> files;
    QStringList names;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        files.push_back({paths[i], write(document, endings()[i])});
        names << QFileInfo(paths[i]).fileName();
    }
    PublicationEntry entry;
    entry.meeting = meeting.id;
    entry.date = today();
    entry.target = QDir::toNativeSeparators(QDir(request.folder).absolutePath());
    entry.files = names.join(u'\n');
    entry.sha256 = QString::fromLatin1(QCryptographicHash::hash(files.front().content, QCryptographicHash::Sha256).toHex());
    entry.withContacts = request.withContacts;
    entry.note = request.note;
    workspace.change(Text::tr("Publish %1").arg(headingOf(workspace.store(), meeting)), [&](Transaction &transaction) {
        entry.id = transaction.insert(entry);
        if (!QDir().mkpath(request.folder))
            throw Error(ErrorKind::Disk, Text::tr("The folder %1 could not be made. Choose another place.").arg(entry.target));
        saveFiles(files);
    });
    return workspace.store().get(entry.id);
}

} // namespace samsyn
