// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/workspace/billingpages.h"
#include "ui/documents/fileoutput.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliBilling)
};

struct Options {
    std::shared_ptr<FileOption> file;
    int year = 0;
    std::string budget, output, language;
    std::vector<std::string> members;
};

bool isFolder(const QString &path)
{
    return path.endsWith(u'/') || QFileInfo(path).isDir();
}

void writeBilling(const Options &options)
{
    const auto workspace = options.file->read();
    const std::optional<Budget> budget = budgetArgument(workspace->store(), options.year, options.budget);
    if (!budget)
        throw Error(ErrorKind::NotFound, Text::tr("There is no budget for %1. “samsyn-cli list FILE budgets” tells which there are.").arg(options.year));
    BillingRequest request;
    request.members = organizationArguments(workspace->store(), options.members);
    request.language = languageFromCode(text(options.language));
    const QString output = QFile::decodeName(options.output.c_str());
    if (isFolder(output))
        saveDocuments(billingDocuments(*workspace, *budget, request), output, u"pdf"_s);
    else
        saveDocument(billingPages(*workspace, *budget, request), output);
}

} // namespace

void addDocumentBilling(CLI::App &document, const std::shared_ptr<FileOption> &file)
{
    const auto options = std::make_shared<Options>();
    options->file = file;
    CLI::App *verb = document.add_subcommand("billing", Text::tr("What each payer is to be invoiced, a page for each").toStdString());
    verb->add_option("--year", options->year, Text::tr("The budget's year").toStdString())->required()->check(CLI::Range(1900, 2999));
    verb->add_option("--budget", options->budget, Text::tr("The budget's key; the adopted one of the year, else its highest version, unless given").toStdString());
    verb->add_option("--member", options->members, Text::tr("Only this member; may be given several times").toStdString())->type_name("CODE")->allow_extra_args(false);
    verb->add_option("--lang", options->language, Text::tr("The document's language: sv or en").toStdString())->check(CLI::IsMember({"sv", "en"}));
    verb->add_option("-o,--output", options->output, Text::tr("The document, or a folder for a PDF for each payer").toStdString())->required();
    verb->callback([options] { writeBilling(*options); });
}

} // namespace samsyn::cli
