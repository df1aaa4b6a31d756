// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/finishacts.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/meetingpapers.h"
#include "core/workspace/splitdocument.h"
#include "core/workspace/workspace.h"
#include "ui/documents/preview.h"
#include "ui/meetings/extractdialog.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FinishActs)
};

DocumentPreview *makePreview(Workspace &workspace, QWidget *parent, const std::function<Document(Language)> &build)
{
    const auto publish = [build](Language language) { return Publication(build(language)); };
    auto *preview = new DocumentPreview(publish(languageOf(workspace.settings().language)), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setRebuild(publish);
    return preview;
}

} // namespace

void previewMinutes(Workspace &workspace, Id<Meeting> meeting, QWidget *parent)
{
    makePreview(workspace, parent, [&workspace, meeting](Language language) {
        return minutesPaper(workspace, meeting, language);
    })->open();
}

void askAndSeal(Workspace &workspace, Id<Meeting> id, QWidget *parent)
{
    const Meeting meeting = workspace.store().get(id);
    Question question;
    const bool formal = isFormal(workspace.store(), meeting);
    question.title = formal ? Text::tr("Seal the minutes") : Text::tr("Seal the notes");
    question.question = (formal ? Text::tr("Seal the minutes of %1?") : Text::tr("Seal the notes of %1?")).arg(headingOf(workspace.store(), meeting));
    question.explanation = Text::tr("From then on nobody can change them, in this program or another. What turns out to be wrong is corrected beside the text, with who and why. This cannot be undone.");
    question.action = question.title;
    if (!Prompts::current().confirm(parent, question))
        return;
    workspace.changeForGood(Text::tr("Seal the minutes"), [id](Transaction &transaction) { sealMinutes(transaction, id); });
}

void makeExtract(Workspace &workspace, const MeetingShown &shown, QWidget *parent)
{
    ExtractDialog dialog(shown, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Id<AgendaItem> item = dialog.item();
    const QString recipients = dialog.recipients();
    DocumentPreview *preview = makePreview(workspace, parent, [&workspace, item, recipients](Language language) {
        return extractPaper(workspace, item, recipients, language);
    });
    QObject::connect(preview, &DocumentPreview::saved, parent, [&workspace, meeting = shown.meeting.id, recipients](const QString &path) {
        workspace.change(Text::tr("Note an extract"), [&](Transaction &transaction) {
            Dispatch dispatch;
            dispatch.meeting = meeting;
            dispatch.date = today();
            dispatch.kind = DispatchKind::Extract;
            dispatch.recipients = recipients;
            dispatch.contents = QFileInfo(path).fileName();
            transaction.insert(dispatch);
        });
    });
    preview->open();
}

} // namespace samsyn
