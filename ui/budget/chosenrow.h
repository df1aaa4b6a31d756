// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace samsyn {

class TableView;

/// Lets the chosen row be seen only while the table, or an editor in it, has the focus: of several
/// tables on a page one stands out.
void showChosenRowWithFocus(TableView *table);

} // namespace samsyn
