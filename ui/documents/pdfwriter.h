// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

class QIODevice;
class QPdfWriter;

namespace samsyn {

class Pages;

/// The document as PDF/A-1b on A4: text that can be searched and copied, fonts embedded, charts as
/// vectors. Needs a QApplication where there are charts, a QGuiApplication else.
QByteArray writePdf(const Document &document);
void writePdf(const Document &document, QIODevice &device);
void writePdf(const Document &document, const Pages &pages, QIODevice &device);

} // namespace samsyn
