// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backgroundcheck.h"
#include "ui/shell/settings.h"
#include "ui/widgets/run.h"

#include <QMainWindow>
#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace samsyn {

struct Copy;
class Frame;
class Page;
class SearchPanel;
class StartPage;
class Workspace;
struct RecordRef;

/// The program's window: the start page, or the frame around the pages of the open workspace.
class MainWindow : public QMainWindow, public MessageArea
{
    Q_OBJECT

public:
    explicit MainWindow(FontChoice font = FontChoice::Users);
    ~MainWindow() override;

    /// Opens it for writing, or, where somebody else has it, for reading. Throws Error.
    void openFile(const QString &path);
    /// Makes a workspace named after its file, or a copy of the sample. Throws Error.
    void createFile(const QString &path);
    void createSampleFile(const QString &path);
    void closeWorkspace();
    /// Unless asked not to, opening for writing makes the day's copy; a picture shall not.
    void setMakesCopies(bool makes) { m_copies = makes ? BackgroundCheck::Copies::Daily : BackgroundCheck::Copies::None; }

    Workspace *workspace() const { return m_workspace.get(); }
    Frame *frame() const { return m_frame; }
    /// Turns to a page by its name on the command line; returns whether there is one.
    bool showPage(const QString &id);

    /// From now on, and remembered.
    void setLanguage(std::optional<Language> language);
    void setLook(Look look);

    void showError(const QString &sentence) override;
    void clearError() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFrame();
    void buildSearch();
    void showRecord(const RecordRef &record);
    void buildStartPage();
    void take(std::unique_ptr<Workspace> workspace);
    void leaveFields();
    void afterChange();
    void startCheck();
    void showDamage(const QStringList &damage);
    void setDoubt(const QString &reason);
    void showTitle();

    // mainwindowcopies.cpp
    void askForCopy();
    void showCopies(const QString &path);
    void showCopyFailure(const QString &sentence);
    bool offerCopy(const QString &path, const QString &sentence);
    void restore(const QString &path, const Copy &copy, bool isOfAnother);

    // mainwindowmenus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void checkDay() const;
    void buildViewMenu();
    void buildGoMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu,
                 const QString &text,
                 const QString &objectName,
                 const QString &keys,
                 std::function<void()> act);
    void showPageCommands(Page *page);
    QList<QAction *> commands() const;
    void showUndo();
    void showRecent();
    void askForNew();
    void askForFile();
    void askForSample();
    void askWhereMoved(const QString &path);
    void showWorkspace();
    void showKeys();
    QString suggestion(const QString &name) const;

    Settings m_settings;
    FontChoice m_font;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BackgroundCheck> m_check;
    BackgroundCheck::Copies m_copies = BackgroundCheck::Copies::Daily;
    QString m_doubt; // why nothing may be written to the open file: it is damaged, or being checked
    Frame *m_frame = nullptr;
    SearchPanel *m_search = nullptr; // goes with the frame
    StartPage *m_start = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_fileCommands = nullptr; // the page's own stand before these
    QAction *m_editCommands = nullptr;
    QList<QAction *> m_pageActions;
    bool m_applyingLook = false;
};

} // namespace samsyn
