// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/preview.h"
#include "tests/support/files.h"
#include "tests/ui/documents/sample.h"
#include "ui/documents/pagesview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segments.h"

#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samsyn;

namespace {

class Answer : public Prompts
{
public:
    explicit Answer(const QString &path) : m_path(path) {}
    QString saveFile(QWidget *, const FileQuestion &) override { return m_path; }
    QString chooseFolder(QWidget *, const FileQuestion &) override { return m_path; }
    bool confirm(QWidget *, const Question &) override { return false; }

private:
    QString m_path;
};

void click(const QWidget &preview, const QString &name)
{
    auto *button = preview.findChild<QPushButton *>(name);
    ASSERT_TRUE(button) << name.toStdString();
    button->click();
}

QString pageShown(const QWidget &preview)
{
    return preview.findChild<QLabel *>(u"previewPage"_s)->text();
}

} // namespace

TEST(DocumentPreview, GoesThroughThePagesByKeyboard)
{
    DocumentPreview preview(test::longSample());
    preview.show();
    auto *view = preview.findChild<PagesView *>(u"previewPages"_s);
    const QString count = pageShown(preview).section(' '_L1, -1);
    EXPECT_EQ(pageShown(preview), u"Page 1 of "_s + count);
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_PageDown);
    EXPECT_EQ(pageShown(preview), u"Page 3 of "_s + count);
    QTest::keyClick(view, Qt::Key_PageUp);
    EXPECT_EQ(pageShown(preview), u"Page 2 of "_s + count);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(pageShown(preview), u"Page 2 of "_s + count)
        << "a page stays where it was when it grows";
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(pageShown(preview), u"Page %1 of %1"_s.arg(count));
}

TEST(DocumentPreview, ShowsThePageAsItIsPrinted)
{
    DocumentPreview preview(test::allocationSample());
    preview.show();
    const QImage shown = preview.findChild<PagesView *>(u"previewPages"_s)->grab().toImage();
    int dark = 0;
    int blue = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QColor color = shown.pixelColor(x, y);
            dark += color.lightness() < 60;
            blue += color == QColor(0x00, 0x72, 0xB2);
        }
    }
    EXPECT_GT(dark, 1000) << "no text";
    EXPECT_GT(blue, 1000) << "no bars";
}

TEST(DocumentPreview, SavesAndSaysWhatDoesNotWork)
{
    const QTemporaryDir folder;
    DocumentPreview preview(test::allocationSample());
    QSignalSpy saved(&preview, &DocumentPreview::saved);
    auto answers = Prompts::replace(std::make_unique<Answer>(folder.filePath(u"a.pdf"_s)));
    click(preview, u"previewSavePdf"_s);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_TRUE(test::readFile(folder.filePath(u"a.pdf"_s)).startsWith("%PDF"));
    answers.reset();
    answers = Prompts::replace(std::make_unique<Answer>(folder.filePath(u"a.docx"_s)));
    click(preview, u"previewSaveAs"_s);
    const auto *message = preview.findChild<MessageBar *>(u"previewMessage"_s);
    EXPECT_FALSE(message->isHidden());
    EXPECT_TRUE(message->sentence().contains(u"a.docx"_s));
    answers.reset();
    answers = Prompts::replace(std::make_unique<Answer>(QString()));
    click(preview, u"previewSavePdf"_s);
    EXPECT_TRUE(message->isHidden());
    EXPECT_EQ(saved.size(), 1);
}

TEST(DocumentPreview, PrintsThePagesThatWereChosen)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    DocumentPreview preview(test::longSample());
    preview.setPrinterChoice([&](QPrinter &printer, QWidget *) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFromTo(2, 3);
        return true;
    });
    click(preview, u"previewPrint"_s);
    EXPECT_EQ(test::readFile(path).count("/Type /Page\n"), 2);
}

TEST(DocumentPreview, BuildsTheDocumentAnewInAnotherLanguage)
{
    DocumentPreview preview(test::allocationSample());
    EXPECT_TRUE(preview.findChild<Segments *>()->isHidden());
    preview.setRebuild([](Language language) {
        Document document = test::allocationSample();
        document.language = language;
        document.title = u"What the municipalities pay"_s;
        return document;
    });
    EXPECT_FALSE(preview.findChild<Segments *>()->isHidden());
    Q_EMIT preview.findChild<Segments *>()->chosen(1);
    EXPECT_EQ(preview.document().language, Language::English);
    EXPECT_EQ(preview.windowTitle(), u"Preview: What the municipalities pay"_s);
}

TEST(DocumentPreview, NamesEveryControl)
{
    DocumentPreview preview(test::allocationSample());
    for (const auto *button : preview.findChildren<QPushButton *>()) {
        if (!button->objectName().startsWith(u"preview"_s))
            continue; // of the message
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->objectName().toStdString();
    }
}

TEST(DocumentPreview, SavesAFileForEachPartAndReplacesNoneUnasked)
{
    const QTemporaryDir folder;
    const auto answers = Prompts::replace(std::make_unique<Answer>(folder.path()));
    Document nacka = test::allocationSample();
    Document salem = nacka;
    nacka.title = u"Fakturaunderlag 2012 Nacka"_s;
    salem.title = u"Fakturaunderlag 2012 Salem"_s;
    DocumentPreview preview(test::allocationSample());
    EXPECT_TRUE(preview.findChild<QPushButton *>(u"previewSaveParts"_s)->isHidden());
    preview.setParts(u"Save a file for each payer …"_s, [&](Language) { return std::vector{nacka, salem}; });
    preview.show();
    click(preview, u"previewSaveParts"_s);
    const QString first = folder.filePath(u"Fakturaunderlag 2012 Nacka.pdf"_s);
    EXPECT_TRUE(test::readFile(first).startsWith("%PDF-1.4"));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"Fakturaunderlag 2012 Salem.pdf"_s)));
    test::writeFile(first, "mine");
    click(preview, u"previewSaveParts"_s);
    EXPECT_EQ(test::readFile(first), "mine");
}
