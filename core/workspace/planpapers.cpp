// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planpapers.h"

#include "core/base/error.h"
#include "core/plans/plandifferencesdocument.h"
#include "core/plans/plandocument.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanPapers)
};

Language languageFor(const Workspace &workspace, std::optional<Language> language)
{
    return language.value_or(languageOf(workspace.settings().language));
}

Document sent(const Workspace &workspace, Document document)
{
    setSender(document, workspace);
    return document;
}

PlanEdition editionNumbered(const Store &store, Id<Plan> plan, int number, QDate day)
{
    return number > 0 ? editionOf(store, versionNumbered(store, plan, number)) : editionOf(store, plan, day);
}

} // namespace

Document planPaper(const Workspace &workspace, const PlanVersion &version, std::optional<Language> language)
{
    return sent(workspace, planDocument(workspace.store(), version, languageFor(workspace, language)));
}

Document planPaper(const Workspace &workspace, Id<Plan> plan, QDate day, std::optional<Language> language)
{
    return sent(workspace, planDocument(workspace.store(), plan, day, languageFor(workspace, language)));
}

Document planDifferencesPaper(const Workspace &workspace, Id<Plan> plan, int before, int after, QDate day, std::optional<Language> language)
{
    const Store &store = workspace.store();
    return sent(workspace, planDifferencesDocument(store, store.get(plan), editionNumbered(store, plan, before, day), editionNumbered(store, plan, after, day), day, languageFor(workspace, language)));
}

PlanVersion versionNumbered(const Store &store, Id<Plan> plan, int number)
{
    QStringList numbers;
    for (const PlanVersion &version : versionsOf(store, plan)) {
        if (version.number == number)
            return version;
        numbers << QString::number(version.number);
    }
    const QString name = store.get(plan).name;
    throw Error(ErrorKind::NotFound, numbers.isEmpty() ? Text::tr("%1 was never adopted, so it has no version %2.").arg(name).arg(number)
                                                       : Text::tr("%1 has no version %2. There is: %3.").arg(name).arg(number).arg(numbers.join(u", "_s)));
}

} // namespace samsyn
