// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacedialog.h"

#include "core/base/error.h"
#include "core/workspace/workspace.h"
#include "ui/shell/logofield.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/run.h"
#include "ui/widgets/segments.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

WorkspaceDialog::WorkspaceDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_form(new Form(this))
{
    setObjectName(u"workspaceDialog"_s);
    setWindowTitle(tr("The workspace"));
    setMinimumWidth(560);
    addField(tr("&Name"), u"workspaceName"_s, &WorkspaceSettings::name);
    addField(tr("&Sender"), u"workspaceSender"_s, &WorkspaceSettings::sender);
    addField(tr("&Decided by"), u"workspaceBody"_s, &WorkspaceSettings::body);
    addField(tr("&Questions to"), u"workspaceContact"_s, &WorkspaceSettings::contact);
    addLogo();
    addLanguage();
    auto *note = makeLabel(tr("The sender, or the name where none is given, stands with the logo and who decides at the head of "
                              "every document, who answers questions at its foot. All is stored as it is typed."),
                           TextSize::Small, Shade::Grey);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(&workspace, &Workspace::changed, this, &WorkspaceDialog::showStored);
    showStored();
}

LineEdit *WorkspaceDialog::addField(const QString &label, const QString &objectName, QString WorkspaceSettings::*member)
{
    auto *field = new LineEdit;
    m_form->add(label, field, objectName);
    field->setReadOnly(m_workspace.isReadOnly());
    m_form->bind(field, [this, field, member] {
        WorkspaceSettings settings = m_workspace.settings();
        settings.*member = field->text().trimmed();
        if (settings.name.isEmpty())
            throw Error(ErrorKind::Failed, tr("The collaboration needs a name."));
        m_workspace.change(tr("Change the workspace's settings"), [&](Transaction &transaction) { transaction.update(settings); });
    });
    m_fields.emplace_back(field, member);
    return field;
}

void WorkspaceDialog::addLogo()
{
    m_logo = new LogoField(m_workspace);
    m_form->add(tr("L&ogo"), m_logo, u"workspaceLogo"_s);
    connect(m_logo, &LogoField::refused, this, [this](const QString &sentence) { m_form->setError(m_logo, sentence); });
}

void WorkspaceDialog::addLanguage()
{
    m_language = new Segments({u"Svenska"_s, u"English"_s}, tr("Language of documents"));
    m_form->add(tr("&Language of documents"), m_language, u"workspaceLanguage"_s);
    m_language->setEnabled(!m_workspace.isReadOnly());
    connect(m_language, &Segments::chosen, this, [this](int at) {
        run(this, [this, at] {
            WorkspaceSettings settings = m_workspace.settings();
            settings.language = at == 0 ? DocumentLanguage::sv : DocumentLanguage::en;
            m_workspace.change(tr("Change the language of documents"), [&](Transaction &transaction) { transaction.update(settings); });
        });
    });
}

void WorkspaceDialog::showStored()
{
    const WorkspaceSettings settings = m_workspace.settings();
    for (const auto &[field, member] : m_fields)
        field->setStored(settings.*member);
    m_logo->showStored();
    m_language->setCurrent(settings.language == DocumentLanguage::sv ? 0 : 1);
}

} // namespace samsyn
