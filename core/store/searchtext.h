// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entity.h"

#include <QString>
#include <vector>

namespace samsyn {

/// How far two words may differ and still be the same to the search: case never counts, and folded
/// neither do marks, so that "hackner" is "Häckner".
enum class Spelling { Exact, Folded };

/// Text as it is compared: words of letters and digits, and every other character as a word of its
/// own, with one space before each and one after the last: "§37 (dnr)" is " § 37 ( dnr ) ". A word
/// is whole where spaces stand around it. Text that says nothing is one space.
/// Places, where asked for, are those of each character in the text that it comes from.
QString searchForm(QStringView text, Spelling spelling, std::vector<qsizetype> *places = nullptr);

/// The forms of a record's searched fields, which no word can bridge; empty where none says anything.
QString searchForm(const Entity &entity, const Values &values, Spelling spelling);

/// Three characters in a row, wherever they stand in a form: what the index knows. Each once, 21 bits
/// for each character.
std::vector<quint64> trigramsOf(const QString &form);

/// What a field says to the search.
QString searchedText(const Value &value);

} // namespace samsyn
