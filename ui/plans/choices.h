// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/focusarea.h"
#include "ui/plans/recordform.h"

class QLineEdit;

namespace samsyn {

struct Group;
struct Organization;
struct Person;
struct Plan;

/// What boxes of the plans' forms offer, "none" first.
std::vector<FormChoice> areaChoices(const Store &store, const QString &none, std::optional<Id<FocusArea>> without = {});
std::vector<FormChoice> goalChoices(const Store &store, Id<Plan> plan);
std::vector<FormChoice> planChoices(const Store &store, const QString &none);

/// Whoever may be responsible, by name: people, organizations, groups.
struct ResponsibleChoice {
    RecordRef record;
    QString name;
};
std::vector<ResponsibleChoice> responsibleChoices(const Store &store, QDate day);
/// The one of this name in any case. Throws Error (Failed) where there is none, or several.
RecordRef responsibleNamed(const Store &store, const QString &typed, QDate day);
/// Offers them while a name is typed.
void offerResponsible(QLineEdit *field, const Store &store, QDate day);

/// Sets the one of the three fields that the record is of; none for a null one.
template <typename T>
void setResponsible(T &record, const RecordRef &responsible)
{
    record.responsiblePerson.reset();
    record.responsibleOrganization.reset();
    record.responsibleGroup.reset();
    if (responsible.entity == u"person")
        record.responsiblePerson = Id<Person>{responsible.id};
    else if (responsible.entity == u"organization")
        record.responsibleOrganization = Id<Organization>{responsible.id};
    else if (!responsible.isNull())
        record.responsibleGroup = Id<Group>{responsible.id};
}

} // namespace samsyn
