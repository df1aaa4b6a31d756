// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/format.h"
#include "core/exchange/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliInfo)
};

struct Options {
    FileOption file;
    bool json = false;
};

JsonValue lastChange(const Store &store)
{
    const std::vector<HistoryEntry> last = history(store, 1);
    if (last.empty())
        return nullptr;
    return JsonObject{{u"at"_s, last.front().at.toUTC().toString(Qt::ISODate)}, {u"user"_s, last.front().user},
                      {u"label"_s, last.front().label}};
}

JsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? JsonValue(*text) : JsonValue(nullptr);
}

/// When the workspace was made, which is its first step.
JsonValue created(const Store &store)
{
    const std::optional<QDateTime> at = firstChangeAt(store);
    return at ? JsonValue(at->toUTC().toString(Qt::ISODate)) : JsonValue(nullptr);
}

JsonObject countsOf(const Store &store)
{
    JsonObject counts;
    for (const Entity *entity : store.entities()) {
        if (!entity->owner() && entity != &WorkspaceSettings::entity)
            counts.emplace_back(toText(entity->plural), store.count(*entity));
    }
    return counts;
}

/// Keys may be added, never changed.
JsonObject asJson(const Workspace &workspace, const QString &hash, qint64 size)
{
    const WorkspaceSettings settings = workspace.settings();
    const Store &store = workspace.store();
    const auto problems = workspace.problems();
    const qint64 acknowledged = std::ranges::count_if(problems, [](const ListedProblem &p) { return p.acknowledgement.has_value(); });
    return {{u"name"_s, settings.name}, {u"sample"_s, settings.sample},
            {u"language"_s, settings.language == DocumentLanguage::sv ? u"sv"_s : u"en"_s},
            {u"schema_version"_s, qint64(store.schemaVersion())},
            {u"content_hash"_s, hash}, {u"bytes"_s, size}, {u"records"_s, countsOf(store)},
            {u"path"_s, workspace.path()}, {u"sender"_s, settings.sender.isEmpty() ? settings.name : settings.sender},
            {u"created"_s, created(store)}, {u"last_change"_s, lastChange(store)},
            {u"lock_holder"_s, textOrNull(FileLock::holder(workspace.path()))},
            {u"problems"_s, JsonObject{{u"open"_s, qint64(problems.size()) - acknowledged}, {u"acknowledged"_s, acknowledged}}},
            {u"program_version"_s, QStringLiteral(SAMSYN_VERSION)}};
}

void print(const Workspace &workspace, const QString &hash, qint64 size)
{
    const WorkspaceSettings settings = workspace.settings();
    cli::print(settings.name);
    if (settings.sample)
        cli::print(Text::tr("This is the sample: organizations and figures are real, persons are invented."));
    cli::print(Text::tr("File: %1, %2").arg(QDir::toNativeSeparators(workspace.path()), formatFileSize(size)));
    cli::print(Text::tr("Schema %1, content %2").arg(workspace.store().schemaVersion()).arg(hash));
    for (const HistoryEntry &last : history(workspace.store(), 1))
        cli::print(Text::tr("Last changed %1 %2 by %3: %4").arg(formatDate(last.at.date()), formatTime(last.at.time()), last.user, last.label));
    if (const std::optional<QString> holder = FileLock::holder(workspace.path()))
        cli::print(Text::tr("Open for writing: %1").arg(*holder));
    for (const auto &[name, count] : countsOf(workspace.store()))
        cli::print(u"%1 %2"_s.arg(formatCount(std::get<qint64>(count.value)), 8).arg(name));
}

void show(const Options &options)
{
    const auto workspace = options.file.read();
    const QString hash = QString::number(workspace->store().contentHash(), 16);
    const qint64 size = QFileInfo(workspace->path()).size();
    if (options.json)
        printBytes(writeJson(asJson(*workspace, hash, size), JsonStyle::Indented));
    else
        print(*workspace, hash, size);
}

} // namespace

void addInfo(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("info", Text::tr("What the workspace is and how much it holds").toStdString());
    options->file.add(*verb, false);
    verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->callback([options] { show(*options); });
}

} // namespace samsyn::cli
