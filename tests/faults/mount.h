// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace samsyn::test {

/// A small disk in memory, for as long as this lives. Only root may make one; whoever may not skips
/// the test, and says so.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    void setReadOnly(bool readOnly);
    /// Takes all that is left of it, or gives it back.
    void fill();
    void empty();

private:
    QString m_folder;
    bool m_isThere = false;
};

/// Somebody who may not do everything, for as long as this lives: root becomes "nobody".
class Nobody
{
public:
    Nobody();
    ~Nobody();
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
};

} // namespace samsyn::test
