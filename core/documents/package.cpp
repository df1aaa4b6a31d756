// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/package.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <memory>
#include <zip.h>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr zip_uint16_t firstDay = 0x21; // 1 January 1980, as old as an archive can say

struct Free
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Free>;
using Archive = std::unique_ptr<zip_t, Free>;

void check(bool done)
{
    if (!done)
        throw Error(ErrorKind::Failed,
                    Text::tr("There was not enough memory to put the file together."));
}

void add(zip_t *archive, const PackedFile &file)
{
    const auto size = static_cast<zip_uint64_t>(file.bytes.size());
    Source source(zip_source_buffer(archive, file.bytes.constData(), size, 0));
    check(source != nullptr);
    const zip_int64_t index =
        zip_file_add(archive, file.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    check(index >= 0);
    source.release(); // the archive's from now on
    const auto at = static_cast<zip_uint64_t>(index);
    check(zip_set_file_compression(
              archive, at, file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
    check(zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0);
}

QByteArray contentOf(zip_source_t *source)
{
    check(zip_source_open(source) == 0);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    const bool whole = zip_source_read(source, bytes.data(), size) == static_cast<zip_int64_t>(size);
    zip_source_close(source);
    check(whole);
    return bytes;
}

} // namespace

QByteArray packedFiles(const std::vector<PackedFile> &files)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    check(target != nullptr);
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    check(archive != nullptr);
    zip_source_keep(target.get()); // closing the archive gives up the one that it holds
    for (const PackedFile &file : files)
        add(archive.get(), file);
    check(zip_close(archive.get()) == 0);
    archive.release();
    return contentOf(target.get());
}

} // namespace samsyn
