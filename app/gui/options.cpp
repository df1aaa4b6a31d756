// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include "core/base/error.h"

#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void refuse(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(static_cast<int>(ErrorKind::Usage));
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 200 || size.height() < 200 || size.width() > 10000 || size.height() > 10000)
        refuse(Text::tr("“%1” is not a size. Write for example 1366x768.").arg(text));
    return size;
}

} // namespace

bool wantsScreenshot(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--screenshot");
    });
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption page(
        u"screenshot"_s, Text::tr("Draws a page into a picture and leaves."), u"page"_s);
    const QCommandLineOption output(
        {u"o"_s, u"output"_s}, Text::tr("Where the picture goes."), u"file.png"_s);
    const QCommandLineOption language(
        u"lang"_s, Text::tr("Language of the window: sv or en."), u"language"_s);
    const QCommandLineOption dark(u"dark"_s, Text::tr("Dark, whatever is chosen."));
    const QCommandLineOption size(
        u"size"_s, Text::tr("Size of the picture."), u"size"_s, u"1366x768"_s);
    parser.addOptions({page, output, language, dark, size});
    parser.addPositionalArgument(
        u"file"_s, Text::tr("A workspace (.samsyn) to open."), u"[file]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);

    Options options;
    if (parser.positionalArguments().size() > 1)
        refuse(Text::tr("Samsyn opens one workspace at a time."));
    options.file = parser.positionalArguments().value(0);
    options.page = parser.value(page);
    options.output = parser.value(output);
    options.dark = parser.isSet(dark);
    options.size = sizeOf(parser.value(size));
    if (parser.isSet(language)) {
        options.language = languageFromCode(parser.value(language));
        if (!options.language)
            refuse(Text::tr("“%1” is not a language of Samsyn's. Write sv or en.")
                       .arg(parser.value(language)));
    }
    if (options.isScreenshot() != !options.output.isEmpty())
        refuse(Text::tr("A picture needs both --screenshot PAGE and -o FILE.png."));
    return options;
}

} // namespace samsyn
