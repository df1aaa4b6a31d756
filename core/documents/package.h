// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace samsyn {

struct PackedFile
{
    QString name;
    QByteArray bytes;
    bool isStored = false; // not compressed
};

/// Files in a ZIP archive, in this order, without times: the same files give the same bytes.
QByteArray packedFiles(const std::vector<PackedFile> &files);

} // namespace samsyn
