// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/maildraft.h"

#include "core/documents/savefile.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MailDraft)
};

std::vector<FileContent> filesIn(const QString &folder, const std::vector<MailDraft> &drafts)
{
    QStringList titles;
    for (const MailDraft &draft : drafts)
        titles << draft.subject;
    const QStringList names = fileNamesOf(titles);
    std::vector<FileContent> files;
    for (size_t i = 0; i < drafts.size(); ++i)
        files.push_back({QDir(folder).filePath(names[qsizetype(i)] + u".eml"_s), writeMail(drafts[i])});
    return files;
}

/// A folder of its own each time: a draft that is still open keeps its file.
QString newFolder()
{
    const QDir folder(privateFolder());
    int number = 1;
    while (!folder.mkdir(QString::number(number)))
        ++number;
    return folder.filePath(QString::number(number));
}

OpenedDrafts saveInstead(const std::vector<MailDraft> &drafts, QWidget *parent)
{
    const QString folder = Prompts::current().chooseFolder(
        parent, {Text::tr("No mail program opened the drafts. Choose a folder to save them in"), {}, {}, {}});
    if (folder.isEmpty())
        return {};
    saveFiles(filesIn(folder, drafts));
    const auto count = static_cast<int>(drafts.size());
    return {0, folder,
            Text::tr("%n draft(s) lie in %1. Open them in the mail program and send them there.", nullptr, count)
                .arg(QDir::toNativeSeparators(folder))};
}

} // namespace

OpenedDrafts openMailDrafts(const std::vector<MailDraft> &drafts, QWidget *parent)
{
    if (drafts.empty())
        return {};
    const std::vector<FileContent> files = filesIn(newFolder(), drafts);
    saveFiles(files);
    OpenedDrafts opened;
    for (const FileContent &file : files) {
        if (Desktop::current().open(file.path))
            ++opened.count;
    }
    if (opened.count < static_cast<int>(files.size()))
        return saveInstead(drafts, parent);
    opened.sentence = Text::tr("%n draft(s) opened in the mail program. Nothing is sent until you send it there.", nullptr, opened.count);
    return opened;
}

} // namespace samsyn
