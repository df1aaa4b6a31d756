// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the page for who wants to look at it: set SAMSYN_PICTURES to a folder.
#include "core/base/language.h"
#include "tests/support/files.h"
#include "tests/ui/members/pagefixture.h"
#include "ui/widgets/look.h"

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

namespace {

class Pictures : public MembersPageTest
{
protected:
    void TearDown() override
    {
        setProgramLanguage(Language::English);
        applyLook(*qApp, Look::Light, FontChoice::Fixed);
    }

    static void save(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SAMSYN_PICTURES");
        const QPixmap picture = widget->grab();
        EXPECT_FALSE(picture.isNull());
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(folder + u'/' + name + u".png"_s));
        }
    }

    void savePreview(const QString &suffix)
    {
        const QString path = folder.path(u"table.csv"_s);
        writeFile(path, "Kommun;2010;2013\nNacka;90108;94423\nSalem;15391;many\nTyres\xc3\xb6;42950;43764\nStockholm;847073;897700\n");
        const auto guard = Prompts::replace(std::make_unique<FileChooser>(path));
        whenDialog([&](QWidget *dialog) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"chooseFile"_s), Qt::LeftButton);
            QCoreApplication::processEvents();
            save(dialog, u"import"_s + suffix);
        });
        page->command(PageCommand::Import)->trigger();
    }

    void takeAll(const QString &suffix)
    {
        openEmpty();
        save(page.get(), u"empty"_s + suffix);
        whenDialog([&](QWidget *dialog) {
            auto *filter = dialog->findChild<QLineEdit *>(u"municipalityFilter"_s);
            for (const QString &name : {u"botk"_s, u"hani"_s, u"n"_s}) {
                QTest::keyClicks(filter, name);
                QTest::keyClick(filter, Qt::Key_Return);
            }
            QCoreApplication::processEvents();
            save(dialog, u"chooser"_s + suffix);
        });
        QTest::mouseClick(find<QPushButton>(u"chooseFirst"_s), Qt::LeftButton);
        page.reset();
        workspace.reset();
        openSample();
        choose(u"0182"_s);
        QTest::qWait(50);
        save(page.get(), u"sample"_s + suffix);
        savePreview(suffix);
        auto *details = find<QWidget>(u"details"_s)->findChild<QWidget *>(u"populations"_s)->parentWidget();
        save(details, u"details"_s + suffix);
        page->showRecord({Organization::entity.name(), workspace->store().byKey<Organization>(u"af-nacka-varmdo"_s)->id.value});
        QTest::qWait(50);
        save(details, u"office"_s + suffix);
    }
};

} // namespace

TEST_F(Pictures, ShowThePageInEnglish)
{
    takeAll(u"-en"_s);
}

TEST_F(Pictures, ShowThePageInSwedish)
{
    setProgramLanguage(Language::Swedish);
    takeAll(u"-sv"_s);
}

TEST_F(Pictures, ShowThePageInTheDark)
{
    dark = true;
    setProgramLanguage(Language::Swedish);
    takeAll(u"-sv-dark"_s);
}
