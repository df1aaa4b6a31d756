// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace samsyn {

/// A picture as it came from a file: PNG, JPEG or SVG.
struct Picture
{
    QByteArray bytes;
    QString mediaType; // "image/png", "image/jpeg", "image/svg+xml"
    QSizeF size;       // pixels, or the units of the SVG; only their ratio counts

    QString ending() const; // "png", "jpg", "svg"
    bool operator==(const Picture &) const = default;
};

inline constexpr qint64 largestPicture = 2 * 1024 * 1024; // bytes
inline constexpr int longestPicture = 6000;               // pixels, of its longer side

/// Reads what a picture is and how large. Throws Error (Failed), saying what to do, for other kinds
/// of files, for pictures that are too large or broken, and for SVG that would fetch or run
/// something: a picture comes from anywhere, and goes into documents that are sent on.
Picture pictureOf(const QByteArray &bytes);

} // namespace samsyn
