// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zipreader.h"

#include <QXmlStreamReader>

namespace samsyn {

/// The XML of one part of a packed file, read element by element. Names are told without their
/// namespace. All of it throws Error (Failed) where the XML is broken, declares anything of its own
/// (a DTD, hence entities), nests too deeply or holds a text longer than any table's.
class PackedXml
{
public:
    static constexpr int deepest = 64;
    static constexpr qsizetype longestText = 100'000; // as in CSV

    PackedXml(ZipReader &archive, const QString &part);

    /// Goes to the next element within the present one; false at the present one's end.
    bool nextChild();
    void skip(); // the rest of the present element
    /// The present element's own text, to its end; elements in it are passed over.
    QString text();

    QStringView name() const { return m_reader.name(); }
    /// An attribute by its name, whatever its namespace; a null view where it is not there.
    QStringView attribute(QLatin1String name) const;
    const QString &part() const { return m_part; }

private:
    QXmlStreamReader::TokenType next();
    [[noreturn]] void refuse();

    QString m_part;
    std::unique_ptr<ZipPart> m_device;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    qint64 m_elements = 0;
    int m_depth = 0;
};

} // namespace samsyn
