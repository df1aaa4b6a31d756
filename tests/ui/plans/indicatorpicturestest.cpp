// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicators.h"
#include "core/workspace/sample.h"
#include "tests/support/files.h"
#include "tests/support/workspaces.h"
#include "ui/plans/indicatorsview.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

/// Pictures to look at, where SAMSYN_PICTURES names a folder: all, one, and none, light and dark.
TEST(IndicatorPictures, OfTheView)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    const QDate day(2012, 11, 21);
    const StoppedClock clock{QDateTime(day, QTime(10, 14))};
    const Folder folder;
    const auto sample = createSample(folder.path(u"sample.samsyn"_s));
    const auto empty = Workspace::create(folder.path(u"empty.samsyn"_s), u"Empty"_s);
    for (const bool dark : {false, true}) {
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        const auto save = [&](IndicatorsView &view, const QString &name) {
            QApplication::processEvents();
            EXPECT_TRUE(view.grab().save(QDir(place).filePath(name + (dark ? u"-dark.png"_s : u".png"_s))));
        };
        IndicatorsView view(*sample, nullptr);
        view.resize(1126, 620);
        view.show(std::nullopt, day);
        view.show();
        save(view, u"indicators"_s);
        view.resize(1126, 1100);
        view.select(indicatorViews(sample->store(), day).at(0).indicator.id);
        save(view, u"indicator"_s);
        IndicatorsView none(*empty, nullptr);
        none.resize(1126, 620);
        none.show(std::nullopt, day);
        none.show();
        save(none, u"indicators-none"_s);
    }
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}
