// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "app/gui/screenshot.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace samsyn;

int main(int argc, char **argv)
{
    // Before the application exists: a picture needs no display.
    if (wantsScreenshot(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"samsyn"_s);
    QApplication::setApplicationDisplayName(u"Samsyn"_s);
    QApplication::setApplicationVersion(QStringLiteral(SAMSYN_VERSION));
    QApplication::setDesktopFileName(u"samsyn"_s);
    installLanguages(Settings().effectiveLanguage());
    const Options options = readOptions(app.arguments());
    if (options.language)
        setProgramLanguage(*options.language);
    if (options.isScreenshot())
        return takeScreenshot(app, options);

    applyLook(app, options.dark ? Look::Dark : Settings().look());
    MainWindow window;
    window.show();
    if (!options.file.isEmpty())
        run(&window, [&window, &options] { window.openFile(options.file); });
    return app.exec();
}
