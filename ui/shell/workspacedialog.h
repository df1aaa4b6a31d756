// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace samsyn {

class Form;
class LineEdit;
class LogoField;
class Segments;
class Workspace;
struct WorkspaceSettings;

/// What the workspace is called and what its documents say of it; stored as it is typed.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WorkspaceDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    LineEdit *addField(const QString &label, const QString &objectName, QString WorkspaceSettings::*member);
    void addLanguage();
    void addLogo();
    void showStored();

    Workspace &m_workspace;
    Form *m_form;
    Segments *m_language = nullptr;
    LogoField *m_logo = nullptr;
    std::vector<std::pair<LineEdit *, QString WorkspaceSettings::*>> m_fields;
};

} // namespace samsyn
