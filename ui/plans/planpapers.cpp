// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpapers.h"

#include "core/base/clock.h"
#include "core/workspace/planpapers.h"
#include "core/workspace/splitdocument.h"
#include "ui/documents/preview.h"

namespace samsyn {

namespace {

DocumentPreview *preview(const Workspace &workspace, QWidget *parent, const std::function<Document(Language)> &build)
{
    const auto publish = [build](Language language) { return Publication(build(language)); };
    auto *shown = new DocumentPreview(publish(languageOf(workspace.settings().language)), parent);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->setRebuild(publish);
    shown->open();
    return shown;
}

} // namespace

DocumentPreview *previewPlan(const Workspace &workspace, Id<Plan> plan, QDate day, QWidget *parent)
{
    return preview(workspace, parent, [&workspace, plan, day](Language language) { return planPaper(workspace, plan, day, language); });
}

DocumentPreview *previewAdoptedPlan(const Workspace &workspace, Id<Plan> plan, int version, QWidget *parent)
{
    const PlanVersion adopted = versionNumbered(workspace.store(), plan, version);
    return preview(workspace, parent, [&workspace, adopted](Language language) { return planPaper(workspace, adopted, language); });
}

DocumentPreview *previewPlanDifferences(const Workspace &workspace, Id<Plan> plan, int before, int after, QWidget *parent)
{
    return preview(workspace, parent, [&workspace, plan, before, after](Language language) {
        return planDifferencesPaper(workspace, plan, before, after, today(), language);
    });
}

} // namespace samsyn
