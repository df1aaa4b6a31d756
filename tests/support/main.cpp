// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also when a test program is started by hand
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("samsyn-tests"));
    samsyn::installLanguages(samsyn::Language::English);
    return RUN_ALL_TESTS();
}
