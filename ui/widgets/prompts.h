// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>

class QWidget;

namespace samsyn {

/// A question that must be answered: only for what cannot be undone.
struct Question
{
    QString title;       // of the dialog
    QString question;    // in semibold
    QString explanation; // what follows
    QString action;      // the button: a verb with its object, "Seal the minutes"
};

struct FileQuestion
{
    QString title;
    QString filter;     // as QFileDialog has it
    QString suggestion; // a folder, or a file in it
    QString suffix;     // added to a name without one, when a file is to be written
};

/// Every modal question of the program, in one place, so that tests can answer them.
class Prompts
{
public:
    virtual ~Prompts();

    /// True for the action; the harmless button has the focus.
    virtual bool confirm(QWidget *parent, const Question &question);
    /// One line or more of text, not empty; nothing when it was given up.
    virtual std::optional<QString> ask(QWidget *parent, const Question &question);
    /// Says what went wrong where there is no page to say it in.
    virtual void tell(QWidget *parent, const QString &sentence);
    /// Empty when given up.
    virtual QString openFile(QWidget *parent, const FileQuestion &question);
    virtual QString saveFile(QWidget *parent, const FileQuestion &question);
    virtual QString chooseFolder(QWidget *parent, const FileQuestion &question);

    static Prompts &current();
    /// Answers in its place for as long as the returned guard lives (tests).
    static std::shared_ptr<void> replace(std::unique_ptr<Prompts> prompts);
};

} // namespace samsyn
