// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/sourcetree.h"

namespace samsyn::house {

// Each rule of the house answers with what breaks it: a sentence each, which names the file and
// says what to do. Nothing is empty when all is well.

// Who may include whom (inclusionrules.cpp)
QStringList brokenInclusions(const Sources &sources);
QStringList forbiddenQt(const Sources &sources);
QStringList pagesNamedOutsideShell(const Sources &sources);

// What stands only in its place (placerules.cpp)
QStringList otherClocks(const Sources &sources);
QStringList misplacedSql(const Sources &sources);
QStringList unwrappedWords(const Sources &sources);

// How files look and where they stand (filerules.cpp)
QStringList missingHeads(const Sources &sources);
QStringList tooLong(const Sources &sources);
QStringList postponedWork(const Sources &sources);
QStringList strangeFolders(const QStringList &topFolders);
/// Rooms being built may still lack a part.
QStringList incompleteRooms(const Sources &sources, const QStringList &beingBuilt);

} // namespace samsyn::house
