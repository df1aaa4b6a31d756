// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktop.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

std::unique_ptr<Desktop> &answering()
{
    static std::unique_ptr<Desktop> desktop = std::make_unique<Desktop>();
    return desktop;
}

} // namespace

Desktop::~Desktop() = default;

bool Desktop::open(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

Desktop &Desktop::current()
{
    return *answering();
}

std::shared_ptr<void> Desktop::replace(std::unique_ptr<Desktop> desktop)
{
    auto before = std::make_shared<std::unique_ptr<Desktop>>(std::exchange(answering(), std::move(desktop)));
    return {nullptr, [before](void *) { answering() = std::move(*before); }};
}

QString privateFolder()
{
    static std::unique_ptr<QTemporaryDir> folder; // Qt makes it for its owner alone
    if (!folder) {
        folder = std::make_unique<QTemporaryDir>();
        // Not when the library is unloaded, by then the name of the folder may be gone
        qAddPostRoutine([] { folder.reset(); });
    }
    if (!folder->isValid())
        throw Error(ErrorKind::Disk, Text::tr("A file for another program could not be made: %1. Look for room on the disk.").arg(folder->errorString()));
    return folder->path();
}

} // namespace samsyn
