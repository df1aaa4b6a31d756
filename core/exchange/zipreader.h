// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <memory>

struct zip;
struct zip_file;

namespace samsyn {

/// What a packed file may at most hold. The limits hold for what comes out, whatever the file says
/// of itself, and are far above any workbook that people make.
struct ZipLimits
{
    static constexpr qint64 packed = 32 * 1024 * 1024; // the file as it is
    static constexpr qint64 part = 24 * 1024 * 1024;   // one part of it, unpacked
    static constexpr qint64 all = 48 * 1024 * 1024;    // all parts that are read, unpacked
    static constexpr qint64 parts = 4096;
    static constexpr qint64 ratio = 200; // unpacked to packed, once a part is larger than …
    static constexpr qint64 ratioFrom = 1024 * 1024;
    static constexpr qint64 text = 512 * 1024; // in one piece: a cell holds 32 767 characters
};

class ZipReader;

/// One part of a packed file, unpacked piece by piece as it is read. What cannot go on ends the
/// reading and leaves a sentence in failure(), since Qt's readers pass no exceptions on.
class ZipPart : public QIODevice
{
public:
    ~ZipPart() override;
    bool isSequential() const override { return true; }
    const QString &failure() const { return m_failure; }
    /// A new piece of text begins: from here on at most ZipLimits::text may be read, so that a
    /// reader that collects it cannot collect more.
    void beginText() { m_allowed = m_unpacked + ZipLimits::text; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipReader;
    ZipPart(ZipReader &archive, QString name, zip_file *file, qint64 packedSize);

    ZipReader &m_archive;
    QString m_name;
    zip_file *m_file;
    qint64 m_packedSize;
    qint64 m_unpacked = 0;
    qint64 m_allowed = ZipLimits::part;
    QString m_failure;
};

/// The parts of a packed file (ZIP) that lies in memory. The parts must not outlive it.
class ZipReader
{
public:
    /// Throws Error (Failed) where it is no such file, is damaged or has too many parts.
    explicit ZipReader(const QByteArray &content);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    bool has(const QString &name) const;
    /// Throws Error (Failed): not there, protected by a password, packed in an unknown way.
    std::unique_ptr<ZipPart> open(const QString &name);

private:
    friend class ZipPart;

    QByteArray m_content;
    zip *m_zip = nullptr;
    qint64 m_unpacked = 0;
};

} // namespace samsyn
