// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/exchange/json.h"
#include "core/meetings/seals.h"
#include "core/store/integrity.h"
#include "core/store/searchindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliCheck)
};

struct Options {
    FileOption file;
    bool json = false;
};

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Notice: return u"notice"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Fault: return u"fault"_s;
    }
    return {};
}

void printProblems(const std::vector<ListedProblem> &problems)
{
    for (const auto &[problem, acknowledgement] : problems) {
        print(problem.sentence + u' ' + problem.explanation);
        if (acknowledgement)
            print(u"    "_s + Text::tr("Accepted: %1").arg(acknowledgement->note));
    }
}

JsonArray asJson(const std::vector<ListedProblem> &problems)
{
    JsonArray array;
    for (const auto &[problem, acknowledgement] : problems)
        array.push_back(JsonObject{{u"code"_s, problem.code}, {u"severity"_s, word(problem.severity)},
                                   {u"sentence"_s, problem.sentence}, {u"explanation"_s, problem.explanation},
                                   {u"record"_s, problem.place.toText()},
                                   {u"accepted"_s, acknowledgement ? JsonValue(acknowledgement->note) : JsonValue(nullptr)}});
    return array;
}

/// Which sealed text was changed, as far as a damaged file can still tell.
QStringList brokenSeals(const Store &store)
{
    QStringList sentences;
    try {
        for (const Problem &problem : verifySeals(store))
            sentences << problem.sentence;
    } catch (const Error &error) {
        sentences << error.sentence();
    }
    return sentences;
}

void check(const Options &options)
{
    const auto workspace = options.file.read();
    if (QStringList damage = findDamage(workspace->store(), true); !damage.isEmpty())
        throw Error(ErrorKind::Damaged, (damage + brokenSeals(workspace->store())).join(u'\n'));
    const bool searchIsRight = searchIndexIsRight(workspace->store(), true);
    if (!searchIsRight)
        complain(Text::tr("The search's index is not that of the records. Nothing else is wrong with it; it is made anew when the workspace is opened in Samsyn."));
    const auto problems = workspace->problems();
    if (options.json)
        printBytes(writeJson(asJson(problems), JsonStyle::Indented));
    else
        printProblems(problems);
    const bool open = std::ranges::any_of(problems, [](const ListedProblem &p) { return !p.acknowledgement; });
    if (open || !searchIsRight)
        throw ExitStatus{1};
    if (problems.empty() && !options.json)
        print(Text::tr("The file is whole, and nothing is to be completed."));
}

} // namespace

void addCheck(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("check", Text::tr("Whether the file is whole, and what is to be completed").toStdString());
    options->file.add(*verb, false);
    verb->add_flag("--json", options->json, Text::tr("For machines").toStdString());
    verb->callback([options] { check(*options); });
}

} // namespace samsyn::cli
