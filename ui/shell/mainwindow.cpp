// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/sample.h"
#include "core/workspace/workspace.h"
#include "ui/shell/rooms.h"
#include "ui/shell/searchpanel.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

MainWindow::MainWindow(FontChoice font) : m_font(font)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(900, 560);
    resize(1366, 768);
    restoreGeometry(m_settings.windowGeometry());
    build();
}

MainWindow::~MainWindow()
{
    leaveFields();
    m_check.reset();
    delete takeCentralWidget(); // pages go before the workspace that they show
}

/// What is half typed is stored before its field goes away.
void MainWindow::leaveFields()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void MainWindow::build()
{
    const QString room = m_frame ? m_frame->currentRoom() : QString();
    const QDate day = m_frame ? m_frame->day() : today();
    leaveFields();
    delete takeCentralWidget();
    m_frame = nullptr;
    m_start = nullptr;
    if (m_workspace)
        buildFrame();
    else
        buildStartPage();
    buildMenus();
    if (m_frame) {
        m_frame->setDay(day);
        if (!showPage(room))
            m_frame->setCurrentRoom(m_frame->rooms().front().id);
        if (!isVisible())
            m_frame->sidebar()->focusPlaces(); // else the window would begin in its search
        afterChange();
    }
    showTitle();
}

void MainWindow::buildFrame()
{
    m_frame = new Frame(makeRooms(*m_workspace), makeFoot(*m_workspace), this);
    setCentralWidget(m_frame);
    connect(m_frame, &Frame::pageChanged, this, &MainWindow::showPageCommands);
    buildSearch();
    if (DraftKeeper *drafts = m_workspace->drafts())
        connect(drafts, &DraftKeeper::failed, m_frame, &Frame::showError);
    if (!m_doubt.isEmpty()) {
        m_frame->setReadOnly(true, m_doubt);
    } else if (m_workspace->isReadOnly()) {
        const std::optional<QString> holder = FileLock::holder(m_workspace->path());
        m_frame->setReadOnly(true,
                             holder ? tr("%1 has the workspace open.").arg(*holder)
                             : QFileInfo(m_workspace->path()).isWritable()
                                 ? tr("The workspace is open for reading.")
                                 : tr("The workspace's file is write-protected."));
    }
}

void MainWindow::buildSearch()
{
    m_search = new SearchPanel(*m_workspace, m_frame->sidebar()->searchField(), [this] { return commands(); }, m_frame);
    connect(m_search, &SearchPanel::recordWanted, this, [this](const RecordRef &record) {
        run(this, [&] { showRecord(record); });
    });
}

/// On the page that shows it, else on the one that shows what it belongs to.
void MainWindow::showRecord(const RecordRef &record)
{
    const bool isShown = std::ranges::any_of(recordAndOwners(m_workspace->store(), record), [this](const RecordRef &place) {
        return m_frame->showRecord(place);
    });
    if (!isShown)
        throw Error(ErrorKind::NotFound, tr("It belongs to nothing that has a page. Give it a place, as a person a post, and it is shown there."));
}

void MainWindow::buildStartPage()
{
    m_start = new StartPage(this);
    setCentralWidget(m_start);
    m_start->setRecentFiles(m_settings.recentFiles());
    // What is wanted is done when the page has done with the key or the click: it may go away.
    const auto later = Qt::QueuedConnection;
    const auto onPath = [this](void (MainWindow::*act)(const QString &)) {
        return [this, act](const QString &path) { run(this, [=, this] { (this->*act)(path); }); };
    };
    const auto plainly = [this](void (MainWindow::*act)()) {
        return [this, act] { run(this, [=, this] { (this->*act)(); }); };
    };
    connect(m_start, &StartPage::newWanted, this, plainly(&MainWindow::askForNew), later);
    connect(m_start, &StartPage::openWanted, this, plainly(&MainWindow::askForFile), later);
    connect(m_start, &StartPage::sampleWanted, this, plainly(&MainWindow::askForSample), later);
    connect(m_start, &StartPage::fileWanted, this, onPath(&MainWindow::openFile), later);
    connect(m_start, &StartPage::locateWanted, this, onPath(&MainWindow::askWhereMoved), later);
    connect(m_start, &StartPage::helpWanted, this, &MainWindow::showKeys);
    connect(m_start, &StartPage::forgetWanted, this, [this](const QString &path) {
        m_settings.forget(path);
        m_start->setRecentFiles(m_settings.recentFiles());
    });
}

void MainWindow::openFile(const QString &path)
{
    const QFileInfo info(path);
    // To open it a second time would drop SQLite's locks on the first
    if (m_workspace && m_workspace->path() == info.canonicalFilePath())
        return;
    const QString file = info.absoluteFilePath();
    try {
        take(Workspace::open(file, Store::Access::Write));
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Damaged && offerCopy(file, error.sentence()))
            return;
        // Somebody else has it, or it may not be written: it can still be read
        if (error.kind() != ErrorKind::Locked && error.kind() != ErrorKind::Disk)
            throw;
        take(Workspace::open(file, Store::Access::Read));
    }
}

void MainWindow::createFile(const QString &path)
{
    const QFileInfo file(path);
    const auto language =
        currentLanguage() == Language::Swedish ? DocumentLanguage::sv : DocumentLanguage::en;
    take(Workspace::create(file.absoluteFilePath(), file.completeBaseName(), language));
}

void MainWindow::createSampleFile(const QString &path)
{
    take(createSample(QFileInfo(path).absoluteFilePath()));
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    closeWorkspace();
    m_workspace = std::move(workspace);
    m_settings.remember({m_workspace->path(), m_workspace->settings().name, now()});
    connect(m_workspace.get(), &Workspace::changed, this, [this] {
        run(this, [this] {
            m_frame->refresh();
            afterChange();
        });
    });
    build();
    startCheck();
}

/// The first page does not wait for the whole file to be read; after an unclean end editing does.
void MainWindow::startCheck()
{
    m_check = std::make_unique<BackgroundCheck>(*m_workspace, m_copies);
    connect(m_check.get(), &BackgroundCheck::finished, this, &MainWindow::showDamage);
    connect(m_check.get(), &BackgroundCheck::copyFailed, this, &MainWindow::showCopyFailure);
    connect(m_check.get(), &BackgroundCheck::searchIsWrong, this, [this] {
        if (!m_workspace->isReadOnly())
            run(this, [this] { m_workspace->repairSearch(); });
    });
    if (m_workspace->store().wasRecovered() && !m_workspace->isReadOnly())
        setDoubt(tr("Samsyn was cut off the last time. The file is being checked."));
    m_check->start();
}

void MainWindow::showDamage(const QStringList &damage)
{
    if (!m_frame)
        return;
    if (!damage.isEmpty()) {
        setDoubt(tr("The file is damaged and can only be read. Use the latest copy of it. %1").arg(damage.front()));
        offerCopy(m_workspace->path(), tr("The file is damaged."));
    }
    else if (!m_doubt.isEmpty())
        setDoubt({});
}

/// While the file is in doubt nothing is written to it, whoever asks.
void MainWindow::setDoubt(const QString &reason)
{
    m_doubt = reason;
    m_workspace->setReadOnly(reason);
    m_frame->setReadOnly(m_workspace->isReadOnly(), reason);
    showUndo();
}

void MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return;
    leaveFields();
    m_check.reset();
    m_doubt.clear();
    delete takeCentralWidget();
    m_frame = nullptr;
    m_workspace.reset();
    build();
}

/// What the window itself shows of the workspace: its name, what is to be completed, the last save.
void MainWindow::afterChange()
{
    Sidebar *sidebar = m_frame->sidebar();
    sidebar->setName(m_workspace->settings().name);
    const std::vector<Problem> problems = m_workspace->openProblems();
    const bool grave = std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.severity == Severity::Fault; });
    sidebar->setCount(u"problems"_s, static_cast<int>(problems.size()), grave);
    const std::vector<HistoryEntry> last = history(m_workspace->store(), 1);
    QString saved;
    if (!last.empty()) {
        const QDateTime at = last.front().at;
        saved = tr("Saved %1")
                    .arg(at.date() == today() ? formatTime(at.time()) : formatDateShort(at.date()));
    }
    sidebar->setSaved(saved);
    showUndo();
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_workspace ? m_workspace->settings().name + u" – Samsyn"_s : u"Samsyn"_s);
    setWindowFilePath(m_workspace ? m_workspace->path() : QString());
}

bool MainWindow::showPage(const QString &id)
{
    if (!m_frame)
        return id == u"start"_s;
    m_frame->setCurrentRoom(id);
    return m_frame->currentRoom() == id || m_frame->showView(id);
}

void MainWindow::setLanguage(std::optional<Language> language)
{
    m_settings.setLanguage(language);
    setProgramLanguage(m_settings.effectiveLanguage());
    // Menus and pages are made anew in the other language, once the menu that asked for it is done.
    QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

void MainWindow::setLook(Look look)
{
    m_settings.setLook(look);
    m_applyingLook = true;
    applyLook(*qApp, look, m_font);
    m_applyingLook = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && !m_applyingLook &&
        m_settings.look() == Look::System)
        setLook(Look::System);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leaveFields();
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::showError(const QString &sentence)
{
    if (m_frame)
        m_frame->showError(sentence);
    else if (m_start)
        m_start->showError(sentence);
}

void MainWindow::clearError()
{
    if (m_frame)
        m_frame->clearError();
    else if (m_start)
        m_start->clearError();
}

} // namespace samsyn
