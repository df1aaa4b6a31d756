// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/members/populationtable.h"

#include <gtest/gtest.h>

namespace samsyn::test {

using namespace Qt::StringLiterals;

inline PopulationTable read(const QByteArray &csv, std::optional<QDate> date = {})
{
    return readPopulationTable(readCsv(csv), date);
}

/// The table in short: "0182 Nacka 2010-12-31 90108", with the kind of what is no figure.
inline std::string toldTable(const TextTable &table, std::optional<QDate> date = {})
{
    QStringList lines;
    try {
        for (const PopulationEntry &entry : readPopulationTable(table, date).entries) {
            QStringList words{entry.code, entry.name, entry.date.toString(Qt::ISODate)};
            if (entry.count)
                words << QString::number(*entry.count);
            switch (entry.kind) {
            case PopulationEntry::Kind::Figure:
                break;
            case PopulationEntry::Kind::Missing:
                words << u"missing"_s;
                break;
            case PopulationEntry::Kind::Skipped:
                words << u"skipped"_s;
                break;
            case PopulationEntry::Kind::Broken:
                words << u"broken"_s;
                break;
            }
            words.removeAll(QString());
            lines << words.join(' '_L1);
        }
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), ErrorKind::Failed);
        return error.what();
    }
    return lines.join(u"; "_s).toStdString();
}

inline std::string told(const QByteArray &csv, std::optional<QDate> date = {})
{
    return toldTable(readCsv(csv), date);
}

inline std::string reason(const QByteArray &csv, std::optional<QDate> date = {})
{
    for (const PopulationEntry &entry : read(csv, date).entries) {
        if (entry.kind != PopulationEntry::Kind::Figure)
            return entry.reason.toStdString();
    }
    return "all figures";
}

inline const std::string nacka = "0182 Nacka 2010-12-31 90108";
inline const std::string two = nacka + "; 0136 Haninge 2010-12-31 77054";

} // namespace samsyn::test
