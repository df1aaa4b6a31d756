// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/base/language.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Pages are set with fonts and charts, which need Qt's graphics; everything else starts without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool setsPages = std::any_of(argv, argv + argc, [](const char *argument) {
        const QByteArray end = QByteArray(argument).right(5).toLower();
        // The billing basis goes into a folder as PDF files, whose names are not told here
        return end.endsWith(".pdf") || end.endsWith(".odt") || end == ".html" || QByteArray(argument) == "billing";
    });
    if (!setsPages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QTemporaryDir runtime; // where the system gives none Qt would complain; nothing is put there
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    return std::make_unique<QApplication>(argc, argv);
}

void addVerbs(CLI::App &app)
{
    cli::addCreate(app);
    cli::addInfo(app);
    cli::addCheck(app);
    cli::addBackup(app);
    cli::addRestore(app);
    cli::addHistory(app);
    cli::addUndo(app);
    CLI::App *import = app.add_subcommand("import", Text::tr("Take in a table or a bundle").toStdString());
    import->require_subcommand(1);
    cli::addImportPopulation(*import);
    cli::addImportIndicators(*import);
    cli::addImportBundle(*import);
    CLI::App *exporting = app.add_subcommand("export", Text::tr("Write a bundle").toStdString());
    exporting->require_subcommand(1);
    cli::addExportBundle(*exporting);
    cli::addList(app);
    cli::addReview(app);
    cli::addSearch(app);
    cli::addAllocate(app);
    cli::addDocument(app);
}

int run(int argc, char **argv)
{
    CLI::App app(Text::tr("Samsyn: what a collaboration between municipalities decides, plans, pays for and follows up.").toStdString(), "samsyn-cli");
    app.set_version_flag("--version", "samsyn " SAMSYN_VERSION);
    app.require_subcommand(1);
    try {
        addVerbs(app);
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // CLI11 has statuses of its own, from 100 up
        return app.exit(error) == 0 ? 0 : int(ErrorKind::Usage);
    } catch (const cli::ExitStatus &found) {
        return found.status;
    } catch (const Error &error) {
        cli::complain(error.sentence());
        return error.exitStatus();
    } catch (const std::exception &error) {
        cli::complain(Text::tr("Something unforeseen happened: %1").arg(QString::fromUtf8(error.what())));
        return int(ErrorKind::Failed);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"samsyn-cli"_s);
    installLanguages(systemLanguage());
    return run(argc, argv);
}
