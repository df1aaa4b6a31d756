// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/workspace/workspace.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rooms.h"
#include "ui/shell/searchpanel.h"
#include "ui/shell/workspacedialog.h"
#include "ui/widgets/prompts.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr auto suffix = "samsyn";

/// One of a few, marked in the menu; chosen is called with the number of the one taken.
void addChoices(QMenu *menu,
                const QStringList &choices,
                int current,
                const std::function<void(int)> &chosen)
{
    auto *group = new QActionGroup(menu);
    for (int at = 0; at < choices.size(); ++at) {
        QAction *action = group->addAction(choices[at]);
        action->setObjectName(u"%1%2"_s.arg(menu->objectName()).arg(at));
        action->setCheckable(true);
        action->setChecked(at == current);
        QObject::connect(action, &QAction::triggered, menu, [chosen, at] { chosen(at); });
        menu->addAction(action);
    }
}

} // namespace

QAction *MainWindow::add(QMenu *menu,
                         const QString &text,
                         const QString &objectName,
                         const QString &keys,
                         std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] { run(this, act); });
    return action;
}

void MainWindow::buildMenus()
{
    m_pageActions.clear();
    // The old menus may be what is asking, so they go a little later; their keys go now.
    for (QAction *old : menuBar()->findChildren<QAction *>()) {
        old->setShortcut({});
        old->setObjectName({});
    }
    setMenuBar(new QMenuBar(this));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
    if (m_frame && m_frame->currentPage())
        showPageCommands(m_frame->currentPage());
    showUndo();
}

void MainWindow::buildFileMenu()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    add(m_fileMenu, tr("&New workspace …"), u"newWorkspace"_s, u"Ctrl+Shift+N"_s, [this] {
        askForNew();
    });
    add(m_fileMenu, tr("&Open …"), u"open"_s, u"Ctrl+O"_s, [this] { askForFile(); });
    m_recentMenu = m_fileMenu->addMenu(tr("&Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    showRecent();
    add(m_fileMenu, tr("Open the &sample …"), u"sample"_s, {}, [this] { askForSample(); });
    m_fileMenu->addSeparator();
    m_fileCommands = m_fileMenu->addSeparator();
    add(m_fileMenu, tr("The &workspace …"), u"workspaceSettings"_s, {}, [this] { showWorkspace(); })->setEnabled(m_workspace != nullptr);
    add(m_fileMenu, tr("Save a co&py …"), u"saveCopy"_s, {}, [this] { askForCopy(); })->setEnabled(m_workspace != nullptr);
    add(m_fileMenu, tr("Res&tore a copy …"), u"restoreCopy"_s, {}, [this] { showCopies(m_workspace->path()); })->setEnabled(m_workspace != nullptr);
    QAction *close =
        add(m_fileMenu, tr("&Close the workspace"), u"closeWorkspace"_s, u"Ctrl+W"_s, [this] {
            QMetaObject::invokeMethod(this, &MainWindow::closeWorkspace, Qt::QueuedConnection);
        });
    close->setEnabled(m_workspace != nullptr);
    add(m_fileMenu, tr("&Quit"), u"quit"_s, u"Ctrl+Q"_s, [this] { this->close(); });
}

void MainWindow::buildEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(m_editMenu, {}, u"undo"_s, u"Ctrl+Z"_s, [this] { checkDay(), m_workspace->undo(); });
    m_redo = add(m_editMenu, {}, u"redo"_s, u"Ctrl+Shift+Z"_s, [this] { checkDay(), m_workspace->redo(); });
    m_editCommands = m_editMenu->addSeparator();
}

/// Another day than today is for looking at.
void MainWindow::checkDay() const
{
    if (m_frame->day() != today())
        throw Error(ErrorKind::Failed, tr("Nothing can be changed on another day than today."));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QMenu *look = menu->addMenu(tr("&Appearance"));
    look->setObjectName(u"look"_s);
    addChoices(look,
               {tr("As the system"), tr("Light"), tr("Dark")},
               static_cast<int>(m_settings.look()),
               [this](int at) { setLook(static_cast<Look>(at)); });
    QMenu *language = menu->addMenu(tr("&Language"));
    language->setObjectName(u"language"_s);
    const std::optional<Language> chosen = m_settings.language();
    addChoices(language,
               {tr("As the system"), u"Svenska"_s, u"English"_s},
               !chosen                        ? 0
               : *chosen == Language::Swedish ? 1
                                              : 2,
               [this](int at) {
                   setLanguage(at == 0   ? std::nullopt
                               : at == 1 ? std::optional(Language::Swedish)
                                         : std::optional(Language::English));
               });
    if (!m_frame)
        return;
    menu->addSeparator();
    add(menu, tr("Show &today"), u"today"_s, {}, [this] { m_frame->setDay(today()); });
    add(menu, tr("Next &pane"), u"nextPane"_s, u"F6"_s, [this] { m_frame->focusNextPane(); });
}

void MainWindow::buildGoMenu()
{
    if (!m_frame)
        return;
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    add(menu, tr("&Search and commands"), u"searchAll"_s, u"Ctrl+K"_s, [this] {
        m_search->setDay(m_frame->day());
        m_search->begin();
    });
    menu->addSeparator();
    int number = 0;
    for (const Place &place : m_frame->rooms()) {
        add(menu,
            place.title,
            u"go-"_s + place.id,
            u"Alt+%1"_s.arg(++number),
            [this, id = place.id] { m_frame->setCurrentRoom(id); });
    }
    if (number > 0)
        menu->addSeparator();
    for (const Place &place : m_frame->footRooms()) {
        add(menu, place.title, u"go-"_s + place.id, {}, [this, id = place.id] {
            m_frame->setCurrentRoom(id);
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keys"), u"keys"_s, u"F1"_s, [this] { showKeys(); });
    add(menu, tr("&About Samsyn"), u"about"_s, {}, [this] {
        Prompts::current().tell(
            this,
            tr("Samsyn %1. Free software under the GNU General Public License, version 3 or later.")
                .arg(QStringLiteral(SAMSYN_VERSION)));
    });
}

namespace {

void collect(QList<QAction *> &found, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(found, action->menu()->actions());
        else if (action->isVisible() && action->isEnabled() && !action->isSeparator() &&
                 action->objectName() != u"searchAll" && !found.contains(action))
            found << action;
    }
}

} // namespace

/// What can be done just now, by its words: the menus' commands, and the buttons in the page's head.
QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> found;
    if (m_frame && m_frame->currentPage())
        collect(found, m_frame->currentPage()->headActions());
    for (const QAction *menu : menuBar()->actions()) {
        if (menu->menu())
            collect(found, menu->menu()->actions());
    }
    return found;
}

/// What the page can do stands in the menus, with the same keys on every page.
void MainWindow::showPageCommands(Page *page)
{
    for (QAction *action : std::as_const(m_pageActions)) {
        m_fileMenu->removeAction(action);
        m_editMenu->removeAction(action);
    }
    m_pageActions.clear();
    const auto offer = [this, page](QMenu *menu, QAction *before, PageCommand which) {
        if (QAction *action = page->command(which)) {
            menu->insertAction(before, action);
            m_pageActions << action;
        }
    };
    offer(m_fileMenu, m_fileCommands, PageCommand::Import);
    offer(m_fileMenu, m_fileCommands, PageCommand::Document);
    m_editMenu->removeAction(m_editCommands);
    m_editMenu->addAction(m_editCommands);
    offer(m_editMenu, nullptr, PageCommand::New);
    offer(m_editMenu, nullptr, PageCommand::Filter);
    if (QMenu *menu = page->stateMenu())
        m_pageActions << m_editMenu->addMenu(menu);
}

void MainWindow::showUndo()
{
    const bool can = m_workspace && !m_workspace->isReadOnly();
    const std::optional<QString> undo = can ? m_workspace->undoLabel() : std::nullopt;
    const std::optional<QString> redo = can ? m_workspace->redoLabel() : std::nullopt;
    m_undo->setText(undo ? tr("&Undo: %1").arg(*undo) : tr("&Undo"));
    m_undo->setEnabled(undo.has_value());
    m_redo->setText(redo ? tr("&Redo: %1").arg(*redo) : tr("&Redo"));
    m_redo->setEnabled(redo.has_value());
}

void MainWindow::showRecent()
{
    m_recentMenu->clear();
    for (const RecentFile &file : m_settings.recentFiles()) {
        QAction *action =
            add(m_recentMenu, file.name, {}, {}, [this, path = file.path] { openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(file.path).toHtmlEscaped());
        action->setEnabled(QFileInfo::exists(file.path));
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

QString MainWindow::suggestion(const QString &name) const
{
    return QDir(m_settings.folder()).filePath(u"%1.%2"_s.arg(name, QLatin1StringView(suffix)));
}

void MainWindow::askForNew()
{
    const QString path = Prompts::current().saveFile(this,
                                                     {tr("New workspace"),
                                                      tr("Workspaces (*.samsyn)"),
                                                      suggestion(tr("Collaboration")),
                                                      QString::fromLatin1(suffix)});
    if (!path.isEmpty())
        createFile(path);
}

void MainWindow::askForFile()
{
    const QString path = Prompts::current().openFile(
        this, {tr("Open a workspace"), tr("Workspaces (*.samsyn)"), m_settings.folder(), {}});
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askForSample()
{
    const QString path = Prompts::current().saveFile(this,
                                                     {tr("Keep the sample as"),
                                                      tr("Workspaces (*.samsyn)"),
                                                      suggestion(tr("Sample")),
                                                      QString::fromLatin1(suffix)});
    if (!path.isEmpty())
        createSampleFile(path);
}

void MainWindow::askWhereMoved(const QString &path)
{
    const QString found =
        Prompts::current().openFile(this,
                                    {tr("Where is %1?").arg(QFileInfo(path).fileName()),
                                     tr("Workspaces (*.samsyn)"),
                                     m_settings.folder(),
                                     {}});
    if (found.isEmpty())
        return;
    openFile(found);
    m_settings.forget(path);
}

void MainWindow::showWorkspace()
{
    auto *dialog = new WorkspaceDialog(*m_workspace, m_frame); // goes with the pages, before the workspace
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(menuBar()->actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace samsyn
