// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/reviewdocument.h"
#include "tests/support/examplereview.h"
#include "ui/documents/pdfwriter.h"
#include "tests/support/files.h"
#include "tests/ui/documents/sample.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

struct Ran {
    int status = -1;
    QString output;
};

Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// Of a page from 1, or of all; spaces are as people type them.
QString textOf(const QString &path, int page = 0)
{
    QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    const Ran text = ran(u"pdftotext"_s, arguments << path << u"-"_s);
    EXPECT_EQ(text.status, 0) << "pdftotext of Debian's poppler-utils is needed: "
                              << text.output.toStdString();
    return QString(text.output).replace(QChar::Nbsp, ' '_L1);
}

/// What PDFBox says of the file as PDF/A-1b; empty where it is valid.
QString preflight(const QString &path)
{
    QStringList jars;
    for (const QString &name : {u"pdfbox2"_s,
                                u"preflight"_s,
                                u"xmpbox"_s,
                                u"fontbox2"_s,
                                u"commons-logging"_s,
                                u"commons-io"_s,
                                u"bcprov"_s,
                                u"bcmail"_s,
                                u"bcpkix"_s,
                                u"javax.activation"_s,
                                u"jaxb-api"_s}) {
        jars << u"/usr/share/java/%1.jar"_s.arg(name);
        if (!QFile::exists(jars.last()))
            return u"%1 is missing: packaging/install-deps test installs libpdfbox2-java and what it needs"_s
                .arg(jars.last());
    }
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    if (java.isEmpty())
        return u"java is missing: packaging/install-deps test installs default-jre-headless"_s;
    const Ran checked = ran(
        java, {u"-cp"_s, jars.join(':'_L1), u"org.apache.pdfbox.preflight.Validator_A1b"_s, path});
    return checked.output.contains(u"is a valid PDF/A-1b file"_s) ? QString() : checked.output;
}

class PdfWriter : public ::testing::Test
{
protected:
    QString write(const Document &document)
    {
        const QString path = m_folder.filePath(u"document.pdf"_s);
        test::writeFile(path, writePdf(document));
        return path;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfWriter, WritesValidPdfA)
{
    EXPECT_EQ(preflight(write(test::allocationSample())).toStdString(), "");
    EXPECT_EQ(preflight(write({})).toStdString(), "");
    EXPECT_EQ(preflight(write(reviewDocument(test::approvedExample(), Language::Swedish))).toStdString(), "");
}

TEST_F(PdfWriter, DrawsALogoThatIsPartlyTransparentOnWhite)
{
    Document document = test::allocationSample();
    document.logo = pictureOf("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 50\"><rect width=\"100\" "
                              "height=\"50\" fill=\"#0b5c8a\" fill-opacity=\"0.5\"/></svg>");
    const QString path = write(document);
    EXPECT_EQ(preflight(path).toStdString(), "");
    const QString image = QFileInfo(path).path() + u"/page"_s;
    EXPECT_EQ(ran(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, path, image}).status, 0);
    const QImage page(image + u".png"_s);
    const QColor left = page.pixelColor(76, 48); // 25 mm in, 15 mm down
    const QColor right = page.pixelColor(71 + 100, 48);
    EXPECT_NEAR(left.blue(), 0xC4, 12) << "half of the blue on white";
    EXPECT_EQ(right, QColor(Qt::white));
}

TEST_F(PdfWriter, KeepsEveryWordAndAmountAsText)
{
    const QString text = textOf(write(test::allocationSample()));
    for (const QString &words : {u"Etablering Södertörn"_s,
                                 u"Vad kommunerna betalar 2012"_s,
                                 u"Sida 1 (1)"_s,
                                 u"Fördelning 2012, version 2"_s,
                                 u"438 150 kronor"_s,
                                 u"Egen finansiering 2012"_s,
                                 u"Nynäshamn"_s,
                                 u"Värmdö"_s,
                                 u"77 027"_s,
                                 u"71 849"_s,
                                 u"90 869"_s,
                                 u"84 021"_s,
                                 u"24 273"_s,
                                 u"14 351"_s,
                                 u"40 046"_s,
                                 u"35 714"_s,
                                 u"−714"_s,
                                 u"19,18"_s,
                                 u"Folkmängd"_s,
                                 u"Belopp per kommun"_s,
                                 u"2011-11-21"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << " is missing in\n"
                                          << text.toStdString();
}

TEST_F(PdfWriter, RepeatsHeadsAndCountsPages)
{
    const QString path = write(test::longSample());
    const QString all = textOf(path);
    const auto pages = all.count(u"Sida "_s);
    ASSERT_GT(pages, 15);
    EXPECT_EQ(all.count(u"Belopp"_s), pages) << "each page begins with the table's heads";
    EXPECT_TRUE(textOf(path, 7).contains(u"Sida 7 (%1)"_s.arg(pages)));
    for (const QString &row :
         {u"Kommun 1.0 "_s, u"Kommun 1.289"_s, u"Kommun 2.150"_s, u"Kommun 2.289"_s})
        EXPECT_EQ(all.count(row), 1) << row.toStdString();
}

TEST_F(PdfWriter, IsInTheLanguageOfTheDocument)
{
    Document document = test::allocationSample();
    document.language = Language::English;
    EXPECT_TRUE(textOf(write(document)).contains(u"Page 1 (1)"_s));
}
