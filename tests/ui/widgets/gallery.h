// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace samsyn::test {

/// Every part in every state on one sheet, as 9-delar of the look, to be looked at beside it.
class Gallery : public QWidget
{
public:
    Gallery();

private:
    QWidget *buttons();
    QWidget *form();
    QWidget *messages();
    QWidget *emptyPage();
    QWidget *list();
    QWidget *numbers();
};

} // namespace samsyn::test
