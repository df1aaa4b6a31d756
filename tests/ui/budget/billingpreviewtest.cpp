// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/billingpages.h"
#include "tests/ui/budget/budgetwindow.h"
#include "ui/documents/pages.h"
#include "ui/documents/preview.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class IntoFolder : public Prompts
{
public:
    explicit IntoFolder(QString path) : m_path(std::move(path)) {}
    QString chooseFolder(QWidget *, const FileQuestion &) override { return m_path; }

private:
    QString m_path;
};

TEST_F(BudgetPages, ShowWhatEachPayerIsInvoicedAndSaveAFileForEach)
{
    makeSample();
    BudgetWindow window(*workspace);
    window.part<QAction>(u"previewBilling"_s)->trigger();
    auto *preview = window.part<DocumentPreview>(u"documentPreview"_s);
    EXPECT_EQ(preview->document().title, u"Fakturaunderlag 2012"_s);
    const auto answers = Prompts::replace(std::make_unique<IntoFolder>(folder.path(u"fakturor"_s)));
    preview->findChild<QPushButton *>(u"previewSaveParts"_s)->click();
    EXPECT_EQ(QDir(folder.path(u"fakturor"_s)).entryList(QDir::Files).size(), 8);
}

TEST_F(BudgetPages, EachPayerHasOnePageAlsoOnPaper)
{
    makeSample();
    for (const Language language : {Language::Swedish, Language::English}) {
        EXPECT_EQ(Pages(billingPages(*workspace, budget(), {{}, language})).count(), 8);
        for (const Document &document : billingDocuments(*workspace, budget(), {{}, language}))
            EXPECT_EQ(Pages(document).count(), 1) << document.title.toStdString();
    }
}

} // namespace
