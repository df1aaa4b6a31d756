// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frame.h"

namespace samsyn {

class Workspace;

/// The pages of the rooms that are built, in the order of the sidebar. Nowhere else is a page
/// named.
std::vector<Room> makeRooms(Workspace &workspace);
/// What stands at the sidebar's foot.
std::vector<Room> makeFoot(Workspace &workspace);

} // namespace samsyn
