// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/exchange/json.h"
#include "core/workspace/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliRestore)
};

struct Options {
    FileOption file;
    std::string copy;
    bool latest = false;
    bool list = false;
    bool dryRun = false;
    bool ofAnother = false;
    bool json = false;
};

constexpr const char16_t *kindWords[] = {u"daily", u"manual", u"before_update", u"before_restore", u"damaged"};

JsonObject asJson(const Copy &copy)
{
    return {{u"path"_s, copy.path}, {u"kind"_s, QString::fromUtf16(kindWords[size_t(copy.kind)])},
            {u"at"_s, copy.at.toUTC().toString(Qt::ISODate)}, {u"bytes"_s, copy.size}};
}

JsonObject asJson(const CopyPreview &preview)
{
    JsonObject object = asJson(preview.copy);
    JsonArray damage;
    for (const QString &sentence : preview.damage)
        damage.push_back(sentence);
    JsonObject counts;
    JsonObject now;
    for (const CopyCount &count : preview.counts) {
        counts.emplace_back(count.plural, count.inCopy);
        now.emplace_back(count.plural, count.now ? JsonValue(*count.now) : JsonValue(nullptr));
    }
    object.emplace_back(u"whole"_s, preview.damage.isEmpty());
    object.emplace_back(u"damage"_s, std::move(damage));
    object.emplace_back(u"name"_s, preview.name);
    object.emplace_back(u"schema_version"_s, qint64(preview.schemaVersion));
    object.emplace_back(u"of_another_workspace"_s, preview.isOfAnother);
    object.emplace_back(u"same_as_now"_s, preview.isSameAsNow);
    object.emplace_back(u"last_change"_s, preview.lastChange ? JsonValue(preview.lastChange->at.toUTC().toString(Qt::ISODate)) : JsonValue(nullptr));
    object.emplace_back(u"records"_s, std::move(counts));
    object.emplace_back(u"records_now"_s, std::move(now));
    return object;
}

void printCopies(const Options &options, const std::vector<Copy> &copies)
{
    if (options.json) {
        JsonArray array;
        for (const Copy &copy : copies)
            array.push_back(asJson(copy));
        printBytes(writeJson(array, JsonStyle::Indented));
        return;
    }
    for (const Copy &copy : copies)
        print(u"%1 %2  %3  %4  %5"_s.arg(formatDate(copy.at.date()), formatTime(copy.at.time()), formatFileSize(copy.size),
                                       copyKindName(copy.kind), QDir::toNativeSeparators(copy.path)));
    if (copies.empty())
        print(Text::tr("There are no copies yet."));
}

void printPreview(const Options &options, const CopyPreview &preview)
{
    if (options.json) {
        printBytes(writeJson(asJson(preview), JsonStyle::Indented));
        return;
    }
    print(QDir::toNativeSeparators(preview.copy.path));
    for (const QString &sentence : preview.damage)
        print(sentence);
    if (!preview.damage.isEmpty())
        return;
    print(Text::tr("%1, %2, from %3 %4").arg(preview.name, copyKindName(preview.copy.kind), formatDate(preview.copy.at.date()), formatTime(preview.copy.at.time())));
    if (preview.isOfAnother)
        print(Text::tr("It is a copy of another workspace."));
    if (preview.isSameAsNow)
        print(Text::tr("It holds the same as the workspace does now."));
    if (preview.lastChange)
        print(Text::tr("Last change: %1, %2 %3").arg(preview.lastChange->label, formatDate(preview.lastChange->at.date()), formatTime(preview.lastChange->at.time())));
    for (const CopyCount &count : preview.counts) {
        const QString change = count.now && *count.now != count.inCopy ? Text::tr(" (%1 now)").arg(formatCount(*count.now)) : QString();
        print(u"%1 %2%3"_s.arg(formatCount(count.inCopy), 8).arg(count.plural, change));
    }
}

Copy chosenCopy(const Options &options, const QString &workspace)
{
    if (!options.copy.empty())
        return copyAt(workspace, QFile::decodeName(options.copy.c_str()));
    if (const auto newest = newestWholeCopy(workspace, allEntities()))
        return *newest;
    throw Error(ErrorKind::NotFound, Text::tr("There is no whole copy of %1.").arg(QDir::toNativeSeparators(workspace)));
}

CopyPreview previewBesideNow(const Options &options, const Copy &copy)
{
    try {
        const auto now = options.file.read();
        return previewCopy(copy, &now->store());
    } catch (const Error &) { // it may be the damaged file that the copy is for
        return previewCopy(copy, nullptr);
    }
}

void restore(const Options &options)
{
    const QFileInfo file(QFile::decodeName(options.file.file.c_str()));
    const QString workspace = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    if (options.list || (options.copy.empty() && !options.latest)) {
        if (const auto copies = copiesOf(workspace); file.exists() || !copies.empty())
            return printCopies(options, copies);
        throw Error(ErrorKind::NotFound, Text::tr("There is no file %1, and no copy of it.").arg(QDir::toNativeSeparators(workspace)));
    }
    const Copy copy = chosenCopy(options, workspace);
    if (options.dryRun) {
        const CopyPreview preview = previewBesideNow(options, copy);
        printPreview(options, preview);
        if (!preview.damage.isEmpty())
            throw ExitStatus{int(ErrorKind::Damaged)};
        return;
    }
    const QString aside = restoreCopy(workspace, copy, options.ofAnother, int(options.file.timeout * 1000));
    if (options.json) {
        printBytes(writeJson(JsonObject{{u"restored"_s, copy.path}, {u"kept_aside"_s, aside}}, JsonStyle::Indented));
        return;
    }
    print(Text::tr("Restored from %1").arg(QDir::toNativeSeparators(copy.path)));
    if (!aside.isEmpty())
        print(Text::tr("What was there before is kept as %1").arg(QDir::toNativeSeparators(aside)));
}

} // namespace

void addRestore(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("restore", Text::tr("List the copies of a workspace, and let one take its place").toStdString());
    options->file.add(*verb, true);
    CLI::Option *copy = verb->add_option("COPY", options->copy, Text::tr("The copy to restore").toStdString());
    verb->add_flag("--latest", options->latest, Text::tr("The newest whole copy").toStdString())->excludes(copy);
    verb->add_flag("--list", options->list, Text::tr("Only tell which copies there are; so it does where none is named").toStdString());
    verb->add_flag("--dry-run", options->dryRun, Text::tr("Tell what the copy holds, and change nothing").toStdString());
    verb->add_flag("--of-another", options->ofAnother, Text::tr("Take a copy of another workspace too").toStdString());
    verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->callback([options] { restore(*options); });
}

} // namespace samsyn::cli
