// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups/groupdefaults.h"
#include "core/groups/groups.h"
#include "core/groups/seatentry.h"
#include "core/members/members.h"
#include "tests/support/workspaces.h"

namespace samsyn::test {

/// The eight municipalities of 2011 and the agency that belongs without paying.
struct Groups : testing::Test {
    static inline const QDate day{2011, 10, 13};
    StoppedClock clock{QDateTime(day, QTime(12, 0))};
    Folder folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(folder.path(QStringLiteral("groups.samsyn")), QStringLiteral("Södertörn"));

    Groups()
    {
        const std::pair<const char *, const char *> members[] = {
            {"0120", "Värmdö"}, {"0126", "Huddinge"}, {"0127", "Botkyrka"}, {"0128", "Salem"},
            {"0136", "Haninge"}, {"0138", "Tyresö"}, {"0182", "Nacka"}, {"0192", "Nynäshamn"}};
        for (const auto &[code, name] : members)
            addMembership(*workspace, addMunicipality(*workspace, QString::fromUtf8(code), QString::fromUtf8(name)), QDate(2010, 2, 1));
        Id<Organization> agency;
        change([&](Transaction &transaction) {
            Organization af;
            af.name = QStringLiteral("Arbetsförmedlingen");
            af.kind = OrganizationKind::Agency;
            agency = transaction.insert(af);
        });
        addMembership(*workspace, agency, QDate(2010, 2, 1), {}, false);
    }

    const Store &store() const { return workspace->store(); }
    ChangeSet change(const Workspace::Work &work) { return workspace->change(QStringLiteral("Change"), work); }

    Id<Organization> organization(const QString &name) const
    {
        for (const Organization &known : store().all<Organization>()) {
            if (known.name == name)
                return known.id;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }

    Id<Group> group(const QString &name) const
    {
        for (const Group &known : store().all<Group>()) {
            if (known.name == name)
                return known.id;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }

    void addUsual()
    {
        change([](Transaction &transaction) {
            UsualGroups wanted;
            wanted.from = QDate(2011, 7, 1);
            addUsualGroups(transaction, wanted, Language::Swedish);
        });
    }

    void type(const QString &group, const QString &organization, const QString &line, QDate on = day)
    {
        change([&](Transaction &transaction) { enterCell(transaction, this->group(group), this->organization(organization), line, on); });
    }

    QString cell(const QString &group, const QString &organization, QDate on = day) const
    {
        return cellText(store(), this->group(group), this->organization(organization), on);
    }

    QStringList codes() const
    {
        QStringList codes;
        for (const Problem &problem : workspace->openProblems())
            codes << problem.code;
        return codes;
    }
};

} // namespace samsyn::test
