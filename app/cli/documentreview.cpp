// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/workspace/reviewpapers.h"

#include <QCoreApplication>

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliReviewPaper)
};

struct ReviewOptions {
    std::string month;
    bool withMembers = false;
};

void writeReview(const PaperOptions &paper, const ReviewOptions &options)
{
    const auto workspace = paper.file->read();
    if (options.month.empty() == (paper.year == 0))
        throw Error(ErrorKind::Usage, Text::tr("Say which month (--month 2012-03) or which year (--year 2012)."));
    if (paper.year != 0) {
        writePaper(paper, yearReviewPaper(*workspace, paper.year, today(), languageOf(paper)));
        return;
    }
    MonthReview review = knownMonth(*workspace, monthArgument(options.month), today());
    review.showsMembers = review.showsMembers || options.withMembers;
    writePaper(paper, reviewPaper(*workspace, review, languageOf(paper)));
}

} // namespace

void addDocumentReview(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto paper = std::make_shared<PaperOptions>();
    const auto options = std::make_shared<ReviewOptions>();
    CLI::App *verb = addPaper(document, file, "review", Text::tr("The monthly report, or the report of a year from its months"), paper,
                              [options](const PaperOptions &asked) { writeReview(asked, *options); });
    verb->add_option("--month", options->month, Text::tr("The month: 2012-03").toStdString())->type_name("MONTH");
    addYearOption(*verb, *paper)->description(Text::tr("The year's report instead").toStdString());
    verb->add_flag("--with-members", options->withMembers, Text::tr("With the four facts about each member, which are internal").toStdString());
}

} // namespace samsyn::cli
