// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/lightmark.h"

#include "ui/widgets/tokens.h"

using namespace Qt::StringLiterals;

namespace samsyn {

QString lightSymbol(Light light)
{
    switch (light) {
    case Light::None: return u"info"_s;
    case Light::OnTheWay: return u"done"_s;
    case Light::AtRisk: return u"warning"_s;
    case Light::OffTrack: return u"error"_s;
    }
    Q_UNREACHABLE();
}

QColor (*lightInk(Light light))()
{
    switch (light) {
    case Light::None: return [] { return Tokens::current().text2; };
    case Light::OnTheWay: return [] { return Tokens::current().doneText; };
    case Light::AtRisk: return [] { return Tokens::current().warningMark; };
    case Light::OffTrack: return [] { return Tokens::current().errorText; };
    }
    Q_UNREACHABLE();
}

} // namespace samsyn
