// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/exchange/json.h"
#include "core/workspace/recordsearch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliSearch)
};

struct Options {
    FileOption file;
    std::vector<std::string> words;
    bool exact = false;
    int limit = 50;
    bool json = false;
};

void printHits(const FoundRecords &found)
{
    for (const FoundRecord &record : found.records) {
        print(u"%1: %2"_s.arg(record.kind, record.title));
        const QString &snippet = record.hit.snippet.text;
        if (!snippet.isEmpty() && !record.title.contains(snippet))
            print(u"    "_s + snippet);
    }
}

QString keyOfRecord(const Store &store, const RecordRef &record)
{
    const Entity *entity = store.entityNamed(record.entity);
    const std::optional<Values> values = entity ? store.row(*entity, record.id) : std::nullopt;
    return values ? keyOf(*values) : QString();
}

/// Marks count characters as JavaScript and Java do, in UTF-16.
JsonArray asJson(const Store &store, const FoundRecords &found)
{
    JsonArray array;
    for (const auto &[hit, kind, title] : found.records) {
        JsonArray marks;
        for (const Snippet::Mark &mark : hit.snippet.marks)
            marks.push_back(JsonObject{{u"from"_s, qint64(mark.from)}, {u"length"_s, qint64(mark.length)}});
        array.push_back(JsonObject{{u"record"_s, hit.record.toText()}, {u"entity"_s, hit.record.entity},
                                   {u"key"_s, keyOfRecord(store, hit.record)}, {u"kind"_s, kind}, {u"title"_s, title},
                                   {u"field"_s, toText(hit.field)}, {u"snippet"_s, hit.snippet.text}, {u"marks"_s, marks}});
    }
    return array;
}

void search(const Options &options)
{
    QStringList words;
    for (const std::string &word : options.words)
        words << text(word);
    const auto workspace = options.file.read();
    const SearchQuery query{words.join(u' '), options.exact, options.limit};
    const FoundRecords found = findRecords(workspace->store(), query, today());
    if (options.json)
        printBytes(writeJson(asJson(workspace->store(), found), JsonStyle::Indented));
    else
        printHits(found);
    if (found.records.empty())
        complain(Text::tr("Nothing was found for “%1”.").arg(query.text));
    if (found.more)
        complain(Text::tr("There is more than these. Add a word, or ask for more with --limit."));
    if (found.indexIsDamaged)
        complain(Text::tr("The search's index is damaged, so everything was read instead. It is made anew when the workspace is opened in Samsyn."));
}

} // namespace

void addSearch(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("search", Text::tr("Where all of these words occur").toStdString());
    options->file.add(*verb, false);
    verb->add_option("WORDS", options->words, Text::tr("Words or parts of words, with å, ä and ö or without").toStdString())->required();
    verb->add_flag("--exact", options->exact, Text::tr("Only as spelled: far is not får").toStdString());
    verb->add_option("--limit", options->limit, Text::tr("At most so many, 0 for all").toStdString())->check(CLI::NonNegativeNumber);
    verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->callback([options] { search(*options); });
}

} // namespace samsyn::cli
