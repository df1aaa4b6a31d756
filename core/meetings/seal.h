// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace samsyn {

struct Entity;
struct Meeting;

/// What makes minutes final: their canonical text, its SHA-256 with that of the seal before. Chain in
/// order of number. From then on triggers refuse every change of the rows it covers, and of itself.
struct Seal {
    Id<Seal> id;
    QString key;
    Id<Meeting> meeting;
    qint64 number = 0; // 1, 2, … in this workspace
    QDate date;
    QString user; // who was logged in
    QString programVersion;
    QString text; // canonical: a line for each value of each row
    QString previous; // SHA-256 of the seal before, hexadecimal; empty for the first
    QString sha256; // over previous, a line feed and text; hexadecimal
    static const Entity entity;
    bool operator==(const Seal &) const = default;
};

} // namespace samsyn
