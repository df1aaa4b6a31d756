// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one record that belongs to no room, described.
#include "core/store/attachment.h"
#include "core/store/describe.h"

namespace samsyn {

namespace {

constexpr Field attachment[] = {
    field<&Attachment::id>("id"), field<&Attachment::key>("key"), field<&Attachment::record>("record").required(),
    field<&Attachment::position>("position"), field<&Attachment::name>("name").required().inKey().searched(),
    field<&Attachment::mediaType>("media_type"), field<&Attachment::sha256>("sha256")};

} // namespace

constinit const Entity Attachment::entity = describe<Attachment>("attachment", "attachments", attachment);

} // namespace samsyn
