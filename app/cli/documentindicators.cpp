// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "core/base/clock.h"
#include "core/plans/indicatorsheet.h"
#include "core/workspace/sender.h"
#include "core/workspace/splitdocument.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliIndicatorSheet)
};

void writeSheet(const PaperOptions &options)
{
    const auto workspace = options.file->read();
    const QDate day = options.on.empty() ? today() : dayArgument(options.on, u"--on"_s);
    const Language language = languageOf(options).value_or(languageOf(workspace->settings().language));
    std::vector<Id<Indicator>> indicators;
    if (!options.indicator.empty())
        indicators.push_back(indicatorArgument(workspace->store(), options.indicator).id);
    Document document = indicatorSheet(workspace->store(), indicators, day, language);
    setSender(document, *workspace);
    writePaper(options, document);
}

} // namespace

void addDocumentIndicators(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<PaperOptions>();
    CLI::App *verb = addPaper(document, file, "indicators", Text::tr("A sheet of each indicator: values, chart, target, what it means"), options, writeSheet);
    verb->add_option("--indicator", options->indicator, Text::tr("The indicator's key or number; all unless given").toStdString())->type_name("KEY");
    verb->add_option("--on", options->on, Text::tr("As they stand on this day; today unless given").toStdString());
}

} // namespace samsyn::cli
