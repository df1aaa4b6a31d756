// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QWidget>
#include <functional>

class QPushButton;

namespace samsyn {

class MessageBar;
class TwoLineList;

/// What is seen before a workspace is open: ways to begin, and the files that were last open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecentFiles(const std::vector<RecentFile> &files);
    void showError(const QString &sentence);
    void clearError();
    /// What went wrong, with a way out.
    void offer(const QString &sentence, const QString &explanation, const QString &action, std::function<void()> act);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void helpWanted();
    void fileWanted(const QString &path);
    void locateWanted(const QString &path); // it has been moved: ask where to
    void forgetWanted(const QString &path);

private:
    QWidget *makeTitle();
    QWidget *makeBeginnings();
    QWidget *makeRecent();
    QWidget *makeFoot();
    void open(int row);
    void showChoice(int row);

    std::vector<RecentFile> m_files;
    MessageBar *m_message;
    TwoLineList *m_recent;
    QWidget *m_recentBox;
    QPushButton *m_open;
    QPushButton *m_locate;
    QPushButton *m_forget;
};

} // namespace samsyn
