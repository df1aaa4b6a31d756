// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/budget/budget.h"
#include "core/groups/group.h"
#include "core/meetings/agendaitem.h"
#include "core/meetings/meeting.h"
#include "core/plans/indicator.h"
#include "core/plans/plan.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QString>

namespace samsyn::cli {

// One file for each verb. A verb registers its options and its work; the work throws Error, or
// ExitStatus where something was found that is no error.
void addCreate(CLI::App &app);
void addInfo(CLI::App &app);
void addCheck(CLI::App &app);
void addBackup(CLI::App &app);
void addRestore(CLI::App &app);
void addHistory(CLI::App &app);
void addUndo(CLI::App &app);
void addImportPopulation(CLI::App &import);
void addImportIndicators(CLI::App &import);
void addImportBundle(CLI::App &import);
void addExportBundle(CLI::App &exporting);
void addList(CLI::App &app);
void addReview(CLI::App &app);
void addSearch(CLI::App &app);
void addAllocate(CLI::App &app);
void addDocument(CLI::App &app);

struct ExitStatus {
    int status = 0;
};

/// The workspace that a verb is about, and how long a writing one waits for it. Writing makes the
/// day's copy; where the file is damaged, both name the copy that can take its place.
struct FileOption {
    std::string file;
    double timeout = 0; // seconds

    void add(CLI::App &verb, bool writes);
    std::unique_ptr<Workspace> read() const;
    std::unique_ptr<Workspace> write() const;
};

// One file for each kind of document, under the verb that names the workspace.
void addDocumentAllocation(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentBilling(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentNotice(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentMinutes(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentExtract(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentRoster(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentDecisions(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentAttendance(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentIndicators(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentPlan(CLI::App &document, const std::shared_ptr<FileOption> &file);
void addDocumentReview(CLI::App &document, const std::shared_ptr<FileOption> &file);

QString text(const std::string &argument);
/// Throws Error (Usage) naming the option.
QDate dayArgument(const std::string &value, const QString &option);
Month monthArgument(const std::string &value); // "2012-03"; Error (Usage)
Ore kronorArgument(const std::string &value, const QString &option);
/// Organizations by key, which of a municipality is its code, else by code; each once. Throws Error
/// (NotFound).
std::vector<Id<Organization>> organizationArguments(const Store &store, const std::vector<std::string> &arguments);
/// The budget of this key, else the adopted one of the year, else its highest version, if there is
/// one. Throws Error: NotFound, or Usage for a key of another year.
std::optional<Budget> budgetArgument(const Store &store, int year, const std::string &key);
/// By key. Each throws Error (NotFound), naming the list that tells which there are.
Group groupArgument(const Store &store, const std::string &key);
Meeting meetingArgument(const Store &store, const std::string &key);
/// By key, else the plan to follow on the day. Throws Error (NotFound).
Plan planArgument(const Store &store, const std::string &key, QDate day);
AgendaItem decisionArgument(const Store &store, const std::string &key);
Indicator indicatorArgument(const Store &store, const std::string &key); // or by its number at its source
QByteArray readFile(const QString &path); // Error: NotFound, Disk
void print(const QString &text); // to standard output, UTF-8
void printBytes(const QByteArray &bytes);
void complain(const QString &text);                               // to standard error

} // namespace samsyn::cli
