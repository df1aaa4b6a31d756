// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/format.h"
#include "core/exchange/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliHistory)
};

struct Options {
    FileOption file;
    int limit = 0;
    bool json = false;
};

QString kindWord(ChangeKind kind)
{
    static constexpr const char16_t *words[] = {u"change", u"undo", u"redo", u"barrier"};
    return QString::fromUtf16(words[size_t(kind)]);
}

QString line(const HistoryEntry &entry)
{
    const QString what = entry.kind == ChangeKind::Undo ? Text::tr("Undone: %1").arg(entry.label)
        : entry.kind == ChangeKind::Redo                ? Text::tr("Done again: %1").arg(entry.label)
                                                        : entry.label;
    return u"%1 %2  %3  %4"_s.arg(formatDate(entry.at.date()), formatTime(entry.at.time()), entry.user, what);
}

void show(const Options &options)
{
    const auto workspace = options.file.read();
    const auto entries = history(workspace->store(), options.limit);
    if (!options.json) {
        for (const HistoryEntry &entry : entries)
            print(line(entry));
        return;
    }
    JsonArray array;
    for (const HistoryEntry &entry : entries)
        array.push_back(JsonObject{{u"id"_s, entry.id}, {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
                                   {u"user"_s, entry.user}, {u"label"_s, entry.label},
                                   {u"kind"_s, kindWord(entry.kind)}, {u"changes"_s, qint64(entry.changes)}});
    printBytes(writeJson(array, JsonStyle::Indented));
}

} // namespace

void addHistory(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("history", Text::tr("What was done, by whom and when, the latest first").toStdString());
    options->file.add(*verb, false);
    verb->add_option("--limit", options->limit, Text::tr("At most so many steps").toStdString())->check(CLI::NonNegativeNumber);
    verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->callback([options] { show(*options); });
}

} // namespace samsyn::cli
