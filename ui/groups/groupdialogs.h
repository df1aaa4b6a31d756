// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groupdefaults.h"
#include "core/groups/releveling.h"
#include "ui/widgets/run.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace samsyn {

class DateEdit;
class MessageBar;
class Segments;
class Workspace;

/// A few questions and one button that answers them; what is refused stands in the dialog.
class GroupDialog : public QDialog, public MessageArea
{
    Q_OBJECT

public:
    void showError(const QString &sentence) override;
    void clearError() override;

protected:
    GroupDialog(const QString &title, const QString &explanation, QWidget *parent);
    QVBoxLayout *fields() const { return m_fields; }
    void addButtons(const QString &action, const QString &objectName);
    /// Throws Error.
    virtual void act() = 0;

private:
    QVBoxLayout *m_column;
    QVBoxLayout *m_fields;
    MessageBar *m_error;
};

/// The usual three groups, each with one seat for every member, from one question.
class UsualGroupsDialog : public GroupDialog
{
    Q_OBJECT

public:
    UsualGroupsDialog(Workspace &workspace, QDate day, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    Workspace &m_workspace;
    QCheckBox *m_executive;
    QCheckBox *m_preparatory;
    QCheckBox *m_working;
    Segments *m_form;
    DateEdit *m_from;
};

/// A group goes down a level and a new one is put above it.
class RelevelDialog : public GroupDialog
{
    Q_OBJECT

public:
    RelevelDialog(Workspace &workspace, Id<Group> group, QDate day, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    void showSeats(QDate day);

    Workspace &m_workspace;
    Id<Group> m_group;
    DateEdit *m_from;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_topName;
    QComboBox *m_topKind;
    QComboBox *m_replaces;
    QListWidget *m_moves;
};

} // namespace samsyn
