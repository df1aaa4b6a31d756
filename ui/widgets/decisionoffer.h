// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace samsyn {

class Store;

/// Offers the workspace's own decisions while a reference is typed; whatever else is typed stays.
void offerDecisions(QLineEdit *field, const Store &store);

} // namespace samsyn
