// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the open workspace, and of one that is too damaged to be opened.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/store/integrity.h"
#include "core/workspace/restore.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

void MainWindow::askForCopy()
{
    const QString name = u"%1 %2"_s.arg(QFileInfo(m_workspace->path()).completeBaseName(), formatDate(today()));
    const QString path = Prompts::current().saveFile(
        this, {tr("Save a copy"), tr("Workspaces (*.samsyn)"), suggestion(name), u"samsyn"_s});
    if (!path.isEmpty())
        backUp(m_workspace->store(), path);
}

void MainWindow::showCopyFailure(const QString &sentence)
{
    showError(tr("Today's copy of the workspace could not be made. You can go on working. %1").arg(sentence));
}

/// The way on from a damaged file, where there is one: three clicks at the most.
bool MainWindow::offerCopy(const QString &path, const QString &sentence)
{
    const QString copy = newestCopySentence(path);
    if (copy.isEmpty())
        return false;
    const auto show = [this, path] { run(this, [this, path] { showCopies(path); }); };
    if (m_frame)
        m_frame->offer(sentence, copy, tr("Restore the copy …"), show);
    else
        m_start->offer(sentence, copy, tr("Restore the copy …"), show);
    return true;
}

void MainWindow::showCopies(const QString &path)
{
    const bool isOpen = m_workspace && m_workspace->path() == QFileInfo(path).canonicalFilePath();
    auto *dialog = new RestoreDialog(path, isOpen ? &m_workspace->store() : nullptr, isOpen ? static_cast<QWidget *>(m_frame) : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!isOpen || !m_doubt.isEmpty())
        dialog->chooseNewestWhole();
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        // Later, since the dialog goes with the frame of the workspace that is closed
        QMetaObject::invokeMethod(this, [this, path, copy = dialog->chosen(), isOfAnother = dialog->isOfAnother()] {
            run(this, [&] { restore(path, copy, isOfAnother); });
        }, Qt::QueuedConnection);
    });
    dialog->open();
}

void MainWindow::restore(const QString &path, const Copy &copy, bool isOfAnother)
{
    if (isOfAnother && !Prompts::current().confirm(this, {tr("Restore a copy"), tr("Let a copy of another workspace take the place of this one?"),
                                                          tr("What the workspace holds now is kept as a copy of its own."), tr("Restore this copy")}))
        return;
    closeWorkspace();
    QString aside;
    try {
        aside = restoreCopy(path, copy, isOfAnother);
    } catch (const Error &error) {
        if (QFileInfo::exists(path))
            openFile(path); // nothing was changed: back to where we were
        throw;
    }
    openFile(path);
    if (aside.isEmpty())
        return;
    // Later, since whoever runs this clears the messages when it is done
    const QString done = tr("The copy from %1 %2 has been restored.").arg(formatDateLong(copy.at.date()), formatTime(copy.at.time()));
    const QString kept = tr("What the workspace held before is kept as %1.").arg(QDir::toNativeSeparators(aside));
    QMetaObject::invokeMethod(m_frame, [frame = m_frame, done, kept] { frame->tell(done, kept); }, Qt::QueuedConnection);
}

} // namespace samsyn
