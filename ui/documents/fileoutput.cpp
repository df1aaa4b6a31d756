// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/fileoutput.h"

#include "core/base/error.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/markdownwriter.h"
#include "core/documents/odtwriter.h"
#include "core/documents/savefile.h"
#include "core/documents/tablecsv.h"
#include "core/exchange/tablesheets.h"
#include "core/exchange/xlsxwriter.h"
#include "ui/charts/chartdrawing.h"
#include "ui/documents/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileOutput)
};

QByteArray html(const Document &document)
{
    return writeHtml(document, [](const Chart &chart) { return chartSvg(chart, SvgUse::Inline); });
}

QByteArray odt(const Document &document)
{
    return writeOdt(document, [](const Chart &chart) { return chartSvg(chart, SvgUse::File); });
}

QByteArray xlsx(const Publication &publication)
{
    return writeXlsx(publication.workbook ? publication.workbook()
                                          : tablesWorkbook(publication.document));
}

struct Format
{
    const char *ending;
    QByteArray (*write)(const Publication &);
};

constexpr Format formats[] = {
    {"pdf", [](const Publication &publication) { return writePdf(publication.document); }},
    {"odt", [](const Publication &publication) { return odt(publication.document); }},
    {"html", [](const Publication &publication) { return html(publication.document); }},
    {"xlsx", xlsx},
    {"csv", [](const Publication &publication) { return writeCsv(publication.document); }},
    {"md", [](const Publication &publication) { return writeMarkdown(publication.document); }},
};

QByteArray contentOf(const Publication &publication, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (documentEndings().contains(ending))
        return documentBytes(publication, ending);
    QStringList endings;
    for (const QString &known : documentEndings())
        endings << '.'_L1 + known;
    const QString last = endings.takeLast();
    throw Error(ErrorKind::Usage,
                Text::tr("It is not clear what “%1” is to be. Choose a name that ends in %2 or %3.")
                    .arg(QFileInfo(path).fileName(), endings.join(u", "_s), last));
}

} // namespace

QStringList documentEndings()
{
    QStringList endings;
    for (const Format &format : formats)
        endings << QString::fromLatin1(format.ending);
    return endings;
}

QByteArray documentBytes(const Publication &publication, const QString &ending)
{
    for (const Format &format : formats) {
        if (ending == QLatin1StringView(format.ending))
            return format.write(publication);
    }
    throw Error(ErrorKind::Usage, Text::tr("Documents are not written as .%1.").arg(ending));
}

void saveDocument(const Publication &publication, const QString &path)
{
    saveFile(path, contentOf(publication, path));
}

QStringList pathsIn(const QString &folder, const std::vector<Document> &documents, const QString &ending)
{
    QStringList titles;
    for (const Document &document : documents)
        titles << document.title;
    QStringList paths;
    for (const QString &name : fileNamesOf(titles))
        paths << QDir(folder).filePath(name + u'.' + ending);
    return paths;
}

void saveDocuments(const std::vector<Document> &documents, const QString &folder, const QString &ending)
{
    const QStringList paths = pathsIn(folder, documents, ending);
    std::vector<FileContent> files;
    for (size_t i = 0; i < documents.size(); ++i)
        files.push_back({paths[qsizetype(i)], contentOf(documents[i], paths[qsizetype(i)])});
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::Disk, Text::tr("The folder %1 could not be made. Choose another place.").arg(QDir::toNativeSeparators(folder)));
    saveFiles(files);
}

} // namespace samsyn
