// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/documents/document.h"
#include "core/meetings/decisions.h"
#include "core/workspace/workspace.h"

namespace samsyn {

// The papers of meetings with the workspace's sender and contact, in its language unless another is
// asked for.

Document noticePaper(const Workspace &workspace, Id<Meeting> meeting, std::optional<Language> language = {});
Document minutesPaper(const Workspace &workspace, Id<Meeting> meeting, std::optional<Language> language = {});
Document extractPaper(const Workspace &workspace, Id<AgendaItem> item, const QString &recipients, std::optional<Language> language = {});
/// The title says which decisions: "Beslut 2011, Beredningsgruppen".
Document decisionsPaper(const Workspace &workspace, const DecisionFilter &filter, QDate day, std::optional<Language> language = {});
Document attendancePaper(const Workspace &workspace, Id<Group> group, int year, std::optional<Language> language = {});

} // namespace samsyn
