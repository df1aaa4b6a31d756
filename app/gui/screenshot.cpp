// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot.h"

#include "app/gui/options.h"
#include "core/base/error.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int takeScreenshot(QApplication &app, const Options &options)
{
    try {
        const QTemporaryDir own;
        Settings::keepIn(own.path());
        applyLook(app, options.dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        MainWindow window(FontChoice::Fixed);
        window.resize(options.size);
        window.setMakesCopies(false);
        if (!options.file.isEmpty())
            window.openFile(options.file);
        window.show();
        if (!window.showPage(options.page))
            throw Error(ErrorKind::NotFound, Text::tr("There is no page “%1”.").arg(options.page));
        settle();
        if (!window.grab().save(options.output))
            throw Error(ErrorKind::Disk,
                        Text::tr("The picture cannot be written to %1. Choose "
                                 "another folder, and a name that ends in .png.")
                            .arg(options.output));
        return 0;
    } catch (const Error &error) {
        std::fputs(qPrintable(error.sentence() + u'\n'), stderr);
        return error.exitStatus();
    }
}

} // namespace samsyn
