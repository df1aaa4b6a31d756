// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/organizationform.h"

#include "core/base/error.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/run.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr OrganizationKind kinds[] = {
    OrganizationKind::Municipality, OrganizationKind::Agency, OrganizationKind::AgencyOffice,
    OrganizationKind::Region, OrganizationKind::Association, OrganizationKind::CivilSociety,
    OrganizationKind::Company, OrganizationKind::Other};

} // namespace

QString kindText(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Municipality: return OrganizationForm::tr("Municipality");
    case OrganizationKind::Agency: return OrganizationForm::tr("Agency");
    case OrganizationKind::AgencyOffice: return OrganizationForm::tr("Agency's office");
    case OrganizationKind::Region: return OrganizationForm::tr("Region");
    case OrganizationKind::Association: return OrganizationForm::tr("Association");
    case OrganizationKind::CivilSociety: return OrganizationForm::tr("Civil society");
    case OrganizationKind::Company: return OrganizationForm::tr("Company");
    case OrganizationKind::Other: return OrganizationForm::tr("Other");
    }
    Q_UNREACHABLE();
}

OrganizationForm::OrganizationForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_form(new Form), m_office(new Form), m_kind(new QComboBox),
      m_parent(new QComboBox), m_courted(new QCheckBox(tr("&Courted: somebody to win"))), m_note(new NoteEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_office);
    addText(tr("&Name"), u"name"_s, &Organization::name, tr("Change name of %1"));
    addText(tr("&Full name"), u"fullName"_s, &Organization::fullName, tr("Change full name of %1"));
    makeKind();
    auto *rest = new Form;
    column->addWidget(rest);
    rest->add(tr("No&te"), m_note, u"note"_s);
    connect(m_note, &NoteEdit::committed, this, [this] {
        edit(tr("Change note on %1"), nullptr, [this](Organization &o) { o.note = m_note->toPlainText().trimmed(); });
    });
    m_courted->setObjectName(u"courted"_s);
    rest->addWide(m_courted);
    connect(m_courted, &QCheckBox::clicked, this, [this](bool courted) {
        edit(courted ? tr("Court %1") : tr("No longer court %1"), nullptr, [courted](Organization &o) { o.courted = courted; });
    });
    makeOffice();
    column->addStretch();
}

OrganizationForm::~OrganizationForm()
{
    disconnect(m_note, nullptr, this, nullptr);
}

template <typename Edit>
void OrganizationForm::edit(const QString &step, QWidget *field, Edit change)
{
    const auto store = [&] {
        editRecord<Organization>(m_workspace, step.arg(m_shown.name), m_shown.organization.id.value, change);
    };
    if (!field) {
        run(this, store); // no rule refuses it, but the disk may
        return;
    }
    try {
        store();
        m_form->setError(field, {});
    } catch (const Error &error) {
        m_form->setError(field, error.sentence());
    }
}

void OrganizationForm::addText(const QString &label, const QString &objectName, QString Organization::*field,
                               const QString &step)
{
    auto *text = new LineEdit;
    m_form->add(label, text, objectName);
    m_form->bind(text, [this, text, field, step] {
        editRecord<Organization>(m_workspace, step.arg(m_shown.name), m_shown.organization.id.value,
                                 [&](Organization &o) { o.*field = text->text(); });
    });
    m_texts.push_back({text, field});
}

void OrganizationForm::makeKind()
{
    for (const OrganizationKind kind : kinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_form->add(tr("&Kind"), m_kind, u"kind"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (m_showing || at < 0)
            return;
        const auto kind = static_cast<OrganizationKind>(m_kind->itemData(at).toInt());
        edit(tr("Change kind of %1"), m_kind, [kind](Organization &o) { o.kind = kind; });
    });
    auto *code = new LineEdit;
    code->setMaxLength(8);
    code->setFixedWidth(72);
    m_form->addBeside(tr("Co&de"), code, u"code"_s);
    m_form->bind(code, [this, code] {
        editRecord<Organization>(m_workspace, tr("Change code of %1").arg(m_shown.name), m_shown.organization.id.value,
                                 [&](Organization &o) { o.code = code->text(); });
    });
    m_texts.push_back({code, &Organization::code});
}

void OrganizationForm::makeOffice()
{
    m_office->add(tr("&Part of"), m_parent, u"parent"_s);
    connect(m_parent, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (m_showing || at < 0)
            return;
        const qint64 parent = m_parent->itemData(at).toLongLong();
        try {
            editRecord<Organization>(m_workspace, tr("Change agency of %1").arg(m_shown.name), m_shown.organization.id.value,
                                     [parent](Organization &o) {
                                         o.parent = parent ? std::optional(Id<Organization>{parent}) : std::nullopt;
                                     });
            m_office->setError(m_parent, {});
        } catch (const Error &error) {
            m_office->setError(m_parent, error.sentence());
        }
    });
}

void OrganizationForm::settle()
{
    for (const Field &field : m_texts) {
        if (field.edit->hasFocus())
            field.edit->clearFocus();
    }
    if (m_note->hasFocus())
        m_note->clearFocus();
}

void OrganizationForm::showParents()
{
    m_parent->clear();
    m_parent->addItem(tr("None"), 0);
    for (const MemberSummary &other : memberSummaries(m_workspace.store(), m_shown.day)) {
        if (other.organization.kind == OrganizationKind::Agency)
            m_parent->addItem(other.name, other.organization.id.value);
    }
    const auto &parent = m_shown.organization.parent;
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(parent ? parent->value : 0)));
    m_parent->setEnabled(!m_shown.readOnly);
}

void OrganizationForm::setShown(const Shown &shown)
{
    if (m_shown.organization.id && m_shown.organization.id != shown.organization.id
        && m_workspace.store().find(m_shown.organization.id))
        settle();
    m_showing = true;
    m_shown = shown;
    for (const Field &field : m_texts) {
        field.edit->setStored(shown.organization.*field.field);
        field.edit->setReadOnly(shown.readOnly);
    }
    m_note->setStored(shown.organization.note);
    m_note->setReadOnly(shown.readOnly);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.organization.kind)));
    m_kind->setEnabled(!shown.readOnly);
    m_courted->setChecked(shown.organization.courted);
    m_courted->setEnabled(!shown.readOnly);
    const bool office = shown.organization.kind == OrganizationKind::AgencyOffice;
    m_office->setVisible(office);
    if (office)
        showParents();
    m_showing = false;
}

void OrganizationForm::editName()
{
    m_texts.front().edit->setFocus();
    m_texts.front().edit->selectAll();
}

} // namespace samsyn
