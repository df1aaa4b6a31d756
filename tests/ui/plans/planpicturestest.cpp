// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallplan.h"
#include "ui/plans/planmatrixview.h"
#include "ui/plans/timelinehead.h"
#include "ui/plans/timelineview.h"
#include "ui/plans/yearview.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace samsyn;
using namespace samsyn::test;

/// Pictures to look at, where SAMSYN_PICTURES names a folder: timeline, year and matrix, light and dark.
TEST(PlanPictures, OfTheViews)
{
    const QString place = qEnvironmentVariable("SAMSYN_PICTURES");
    if (place.isEmpty())
        GTEST_SKIP() << "SAMSYN_PICTURES is not set";
    SmallPlan plan;
    for (const bool dark : {false, true}) {
        applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
        TimelineView view;
        view.resize(1126, 620);
        view.show(plan.view(), {});
        view.select(plan.activity(u"kommunikation"_s));
        view.show();
        view.setFocus();
        QApplication::processEvents();
        const QString look = dark ? u"-dark"_s : QString();
        EXPECT_TRUE(view.grab().save(QDir(place).filePath(u"timeline%1.png"_s.arg(look))));
        view.setZoom(TimelineZoom::Quarter);
        QApplication::processEvents();
        EXPECT_TRUE(view.grab().save(QDir(place).filePath(u"timeline-quarter%1.png"_s.arg(look))));
        view.setZoom(TimelineZoom::FiveYears);
        QApplication::processEvents();
        EXPECT_TRUE(view.grab().save(QDir(place).filePath(u"timeline-5%1.png"_s.arg(look))));
        YearView year(plan.workspace());
        year.resize(1126, 620);
        year.show(plan.view(), {});
        EXPECT_TRUE(year.grab().save(QDir(place).filePath(u"year%1.png"_s.arg(look))));
        PlanMatrixView matrix(plan.workspace());
        matrix.resize(1126, 620);
        matrix.show(plan.view(), {});
        EXPECT_TRUE(matrix.grab().save(QDir(place).filePath(u"matrix%1.png"_s.arg(look))));
        TimelineKey key;
        EXPECT_TRUE(key.grab().save(QDir(place).filePath(u"key%1.png"_s.arg(look))));
    }
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
}
