// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/actionpoint.h"
#include "core/meetings/meeting.h"
#include "core/store/store.h"

#include <QStringList>
#include <functional>

namespace samsyn {

// How mails about meetings say things, in the current language.

/// "onsdagen den 14 mars 2012 kl. 09.00"; several days are "30–31 maj 2012", an unset one "november 2012".
QString whenText(const Meeting &meeting);
/// With the end and the place: "… kl. 09.00–12.00, Kommunhuset, Haninge".
QString whenAndWhere(const Meeting &meeting);
/// "möte med beredningsgruppen", or its own title: after "du kallas till".
QString meetingInSentence(const Store &store, const Meeting &meeting);
/// With one full stop at its end.
QString sentence(const QString &text);
/// "1. Mötets öppnande", a line each; empty where there is no agenda.
QString agendaLines(const Store &store, const Meeting &meeting);
/// "– Underlag till budget (Karin Ekdal, senast 20 april 2012)", a line each, of those wanted.
QString actionLines(const Store &store, const Meeting &meeting, const std::function<bool(const ActionPoint &)> &isWanted = {});
/// Greeting, paragraphs with a line between them, and who writes.
QString letter(const Store &store, const Meeting &meeting, const QStringList &paragraphs);

} // namespace samsyn
