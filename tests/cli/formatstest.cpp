// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "tests/support/zip.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace samsyn::test;

namespace {

int run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60000)) << program.toStdString();
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString withoutElements(const QByteArray &xml)
{
    static const QRegularExpression element(u"<[^>]*>"_s);
    return QString::fromUtf8(xml).replace(element, u" "_s);
}

/// What a reader sees of a file, its numbers without grouping.
QString shown(const QString &path)
{
    QString text;
    const QByteArray bytes = readFile(path);
    if (path.endsWith(u".pdf"_s)) {
        QByteArray output;
        EXPECT_EQ(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}, &output), 0);
        text = QString::fromUtf8(output);
    } else if (path.endsWith(u".odt"_s)) {
        text = withoutElements(unzip(bytes).value(u"content.xml"_s));
    } else if (path.endsWith(u".xlsx"_s)) {
        const auto cells = xlsxCells(bytes, 1);
        for (int row = 1; row < 40; ++row) {
            for (const QChar column : u"ABCDEF"_s) {
                const XlsxCell cell = cells.value(column + QString::number(row));
                text += cell.text + cell.number + u"  "_s;
            }
        }
    } else {
        text = withoutElements(bytes);
    }
    static const QRegularExpression grouping(u"(?<=\\d)[ \u00A0](?=\\d{3}(?!\\d))"_s);
    return text.remove(grouping);
}

} // namespace

TEST(Formats, HaveTheSameFiguresInBothLanguages)
{
    const Folder folder;
    const QString file = folder.path(u"exempel.samsyn"_s);
    const QString cli = QStringLiteral(SAMSYN_CLI);
    ASSERT_EQ(run(cli, {u"create"_s, file, u"--sample"_s}), 0);
    const std::tuple<QString, int, QString, int> rows[] = {
        {u"Botkyrka"_s, 82608, u"17[.,]58"_s, 77027},  {u"Haninge"_s, 77054, u"16[.,]40?"_s, 71849},
        {u"Huddinge"_s, 97453, u"20[.,]74"_s, 90869},  {u"Nacka"_s, 90108, u"19[.,]18"_s, 84021},
        {u"Nynäshamn"_s, 26032, u"5[.,]54"_s, 24273}, {u"Salem"_s, 15391, u"3[.,]28"_s, 14351},
        {u"Tyresö"_s, 42947, u"9[.,]14"_s, 40046},     {u"Värmdö"_s, 38301, u"8[.,]15"_s, 35714},
        {u"(Summa|Sum)"_s, 469894, u"100([.,]00)?"_s, 438150}};
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        for (const QString &ending : {u"pdf"_s, u"html"_s, u"csv"_s, u"xlsx"_s, u"odt"_s, u"md"_s}) {
            const QString path = folder.path(language + '.'_L1 + ending);
            ASSERT_EQ(run(cli, {u"document"_s, file, u"allocation"_s, u"--year"_s, u"2012"_s, u"--lang"_s, language,
                                u"-o"_s, path}),
                      0);
            const QString text = shown(path);
            for (const auto &[name, population, share, amount] : rows) {
                const QRegularExpression row(
                    u"%1[\\s|;*]+%2[\\s|;*]+%3\\d*[\\s|;*]+%4(?!\\d)"_s.arg(name).arg(population).arg(share).arg(amount));
                EXPECT_TRUE(text.contains(row)) << path.toStdString() << ": " << row.pattern().toStdString() << "\n"
                                                << text.left(3000).toStdString();
            }
        }
    }
}
