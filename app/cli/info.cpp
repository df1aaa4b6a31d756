// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/format.h"
#include "core/exchange/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

void show(const Options &options)
{
    const auto workspace = options.file.read();
    const WorkspaceSettings settings = workspace->settings();
    const QString hash = QString::number(workspace->store().contentHash(), 16);
    const qint64 size = QFileInfo(workspace->path()).size();
    JsonObject counts;
    for (const Entity *entity : workspace->store().entities()) {
        if (!entity->owner() && entity != &WorkspaceSettings::entity)
            counts.emplace_back(toText(entity->plural), workspace->store().count(*entity));
    }
    if (options.json) {
        printBytes(writeJson(JsonObject{{u"name"_s, settings.name}, {u"sample"_s, settings.sample},
                                        {u"language"_s, settings.language == DocumentLanguage::sv ? u"sv"_s : u"en"_s},
                                        {u"schema_version"_s, qint64(workspace->store().schemaVersion())},
                                        {u"content_hash"_s, hash}, {u"bytes"_s, size}, {u"records"_s, counts}},
                             JsonStyle::Indented));
        return;
    }
    print(settings.name);
    if (settings.sample)
        print(Text::tr("This is the sample: organizations and figures are real, persons are invented."));
    print(Text::tr("File: %1, %2").arg(QDir::toNativeSeparators(workspace->path()), formatFileSize(size)));
    print(Text::tr("Schema %1, content %2").arg(workspace->store().schemaVersion()).arg(hash));
    for (const auto &[name, count] : counts)
        print(u"%1 %2"_s.arg(formatCount(std::get<qint64>(count.value)), 8).arg(name));
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
