// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/municipalities.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Shipped
{
    std::vector<Municipality> municipalities;
    QHash<QString, std::vector<std::pair<int, qint64>>> populations; // years rising
};

/// Calls take with the cells of each line after the first. Our own files need no more of CSV.
template <typename Take>
void readShipped(const QString &name, Take &&take)
{
    QFile file(u":/populations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program's own populations are missing: installLanguages was not called.");
    const QByteArray content = file.readAll();
    for (qsizetype at = content.indexOf('\n') + 1; at < content.size();) {
        const qsizetype end = content.indexOf('\n', at);
        take(content.sliced(at, end - at).split(','));
        at = end + 1;
    }
}

Shipped readAll()
{
    Shipped shipped;
    readShipped(u"municipality-codes.csv"_s, [&shipped](const QByteArrayList &cells) {
        shipped.municipalities.push_back(
            {QString::fromLatin1(cells[0]), QString::fromUtf8(cells[1])});
    });
    readShipped(u"population-2008-2025.csv"_s, [&shipped](const QByteArrayList &cells) {
        shipped.populations[QString::fromLatin1(cells[0])].emplace_back(cells[2].toInt(),
                                                                        cells[3].toLongLong());
    });
    return shipped;
}

const Shipped &shipped()
{
    static const Shipped all = readAll();
    return all;
}

} // namespace

const std::vector<Municipality> &municipalities()
{
    return shipped().municipalities;
}

const Municipality *findMunicipality(const QString &code)
{
    const auto &all = municipalities();
    const auto found = std::ranges::lower_bound(all, code, {}, &Municipality::code);
    return found != all.end() && found->code == code ? &*found : nullptr;
}

std::vector<int> shippedYears(const QString &code)
{
    std::vector<int> years;
    for (const auto &[year, count] : shipped().populations.value(code))
        years.push_back(year);
    return years;
}

std::optional<qint64> shippedPopulation(const QString &code, int year)
{
    for (const auto &[itsYear, count] : shipped().populations.value(code)) {
        if (itsYear == year)
            return count;
    }
    return std::nullopt;
}

QString shippedPopulationSource()
{
    return u"SCB, Folkmängd 31 december"_s;
}

QString withoutFootnotes(QString text)
{
    static const QRegularExpression mark(uR"([\s*†‡¹²³]+$|\s*(?:\(\d\)|\[\d\]|\s\d\))$)"_s);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(mark);
    }
    return text;
}

QStringList placeNameForms(const QString &name)
{
    static const QRegularExpression kind(u"^(.+) (?:kommun|stad|municipality)$"_s);
    const QString composed = name.normalized(QString::NormalizationForm_C).simplified();
    const QString plain = withoutFootnotes(composed).toCaseFolded();
    QStringList forms{plain};
    if (const auto match = kind.match(plain); match.hasMatch()) {
        forms << match.captured(1);
        if (forms.last().size() > 2 && forms.last().endsWith('s'_L1))
            forms << forms.last().chopped(1);
    }
    if (plain == u"region gotland") // the one municipality that calls itself a region
        forms << u"gotland"_s;
    return forms;
}

} // namespace samsyn
