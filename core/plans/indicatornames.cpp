// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/indicatornames.h"

#include "core/members/tablecells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

bool isCode(const QString &text)
{
    static const QRegularExpression kolada(uR"(^[A-Z]\d{5}$)"_s, QRegularExpression::CaseInsensitiveOption);
    return kolada.match(text).hasMatch();
}

} // namespace

QString IndicatorName::text() const
{
    return QString(code + u' ' + title).trimmed();
}

IndicatorName parseIndicatorName(const QString &text)
{
    static const QRegularExpression label(uR"(^(?:nyckeltal|indikator|indicator|kpi)\s*:\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(uR"(\(?\b([A-Z]\d{5})\b\)?)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(uR"(\s*[(\[]([^()\[\]]{1,24})[)\]]$)"_s);
    IndicatorName name;
    QString rest = text.simplified();
    rest.remove(label);
    if (const auto match = code.match(rest); match.hasMatch()) {
        name.code = match.captured(1).toUpper();
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression edges(uR"(^[\s:;,.\x{2013}-]+|[\s:;\x{2013}-]+$)"_s);
    rest = rest.remove(edges).simplified();
    if (const auto match = unit.match(rest); match.hasMatch()) {
        name.unit = match.captured(1).trimmed();
        rest.truncate(match.capturedStart());
    }
    name.title = rest.trimmed();
    return name;
}

std::optional<MeasurementGroup> parseMeasurementGroup(const QString &cell)
{
    static const QStringList totals = {u"t"_s, u"total"_s, u"totalt"_s, u"alla"_s, u"all"_s, u"samtliga"_s, u"kvinnor och man"_s, u"man och kvinnor"_s, u"women and men"_s};
    static const QStringList women = {u"k"_s, u"kvinna"_s, u"kvinnor"_s, u"f"_s, u"female"_s, u"women"_s, u"woman"_s, u"flickor"_s};
    static const QStringList men = {u"m"_s, u"man"_s, u"male"_s, u"men"_s, u"pojkar"_s};
    const QString word = foldedWords(cell);
    if (totals.contains(word))
        return MeasurementGroup::Total;
    if (women.contains(word))
        return MeasurementGroup::Women;
    return men.contains(word) ? std::optional(MeasurementGroup::Men) : std::nullopt;
}

std::optional<MeasurementGroup> takeMeasurementGroup(QString &head)
{
    static const QRegularExpression last(uR"([,;:(]\s*([\p{L} ]+)\)?$)"_s);
    const auto match = last.match(head);
    const auto group = match.hasMatch() ? parseMeasurementGroup(match.captured(1)) : std::nullopt;
    if (group)
        head = head.left(match.capturedStart()).trimmed();
    return group;
}

const Indicator *findIndicator(const std::vector<Indicator> &indicators, const IndicatorName &name)
{
    const QString code = name.code.isEmpty() && isCode(name.title) ? name.title : name.code;
    if (!code.isEmpty()) {
        const auto found = std::ranges::find_if(indicators, [&](const Indicator &one) { return one.code.compare(code, Qt::CaseInsensitive) == 0; });
        if (found != indicators.end())
            return &*found;
    }
    const QString title = foldedWords(name.title);
    if (title.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(indicators, [&](const Indicator &one) {
        const bool sameCode = code.isEmpty() || one.code.isEmpty();
        return sameCode && (foldedWords(one.title) == title || foldedWords(parseIndicatorName(one.title).title) == title);
    });
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace samsyn
