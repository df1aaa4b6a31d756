// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/fileoutput.h"

#include "core/base/error.h"
#include "core/documents/htmlwriter.h"
#include "core/documents/savefile.h"
#include "core/documents/tablecsv.h"
#include "ui/charts/chartdrawing.h"
#include "ui/documents/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileOutput)
};

QByteArray contentOf(const Document &document, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(document);
    if (ending == u"html" || ending == u"htm")
        return writeHtml(document,
                         [](const Chart &chart) { return chartSvg(chart, SvgUse::Inline); });
    if (ending == u"csv")
        return writeCsv(document);
    const QString name = QFileInfo(path).fileName();
    if (ending == u"xlsx" || ending == u"odt" || ending == u"md")
        throw Error(ErrorKind::Usage,
                    Text::tr("“%1” cannot be written: .%2 comes with a later version. "
                             "Choose a name that ends in .pdf, .html or .csv.")
                        .arg(name, ending));
    throw Error(
        ErrorKind::Usage,
        Text::tr(
            "It is not clear what “%1” is to be. Choose a name that ends in .pdf, .html or .csv.")
            .arg(name));
}

} // namespace

void saveDocument(const Document &document, const QString &path)
{
    saveFile(path, contentOf(document, path));
}

} // namespace samsyn
