// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/documents/markdownwriter.h"
#include "core/followup/reviewdocument.h"
#include "core/followup/reviews.h"
#include "core/workspace/reviewpapers.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliReview)
};

struct Options {
    FileOption file;
    std::string month;
    bool json = false;
};

/// Of an approved month exactly the bytes that were kept.
void show(const Options &options)
{
    const auto workspace = options.file.read();
    const Month month = monthArgument(options.month);
    const MonthReview review = knownMonth(*workspace, month, today());
    if (options.json)
        printBytes(reviewJson(workspace->store(), month, today()));
    else
        printBytes(writeMarkdown(reviewDocument(review, currentLanguage())));
}

} // namespace

void addReview(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = app.add_subcommand("review", Text::tr("All the figures of a month, and what is said of them").toStdString());
    options->file.add(*verb, false);
    verb->add_option("--month", options->month, Text::tr("The month: 2012-03").toStdString())->type_name("MONTH")->required();
    verb->add_flag("--json", options->json, Text::tr("For machines; of an approved month as it was kept").toStdString());
    verb->callback([options] { show(*options); });
}

} // namespace samsyn::cli
