// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/exchange/workbook.h"

#include <functional>

namespace samsyn {

/// A document with what it is as a spreadsheet, where that is more than its tables. The workbook is
/// only made when one is asked for.
struct Publication
{
    Publication() = default;
    Publication(Document written, std::function<Workbook()> asWorkbook = {}) // NOLINT: most have none
        : document(std::move(written)), workbook(std::move(asWorkbook))
    {
    }

    Document document;
    std::function<Workbook()> workbook; // empty: its tables, each a sheet
};

} // namespace samsyn
