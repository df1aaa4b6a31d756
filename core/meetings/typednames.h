// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn {

// What lines that are typed fast have in common: an action point's and an activity's.

struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// Whether no word goes on there.
bool isWordEnd(const QString &line, qsizetype at);

/// How much of the line, from its place on, is this name: in full, a person's first name, or that and
/// the beginning of the last ("Anna B"). Zero where it is not.
qsizetype lengthOfName(const QString &line, qsizetype at, const QString &name, bool isPerson);

/// 1 to 12 by the first three letters, in Swedish or English; 0 where it is no month's name.
int monthNamed(const QString &word);

} // namespace samsyn
