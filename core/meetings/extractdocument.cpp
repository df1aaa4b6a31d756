// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/extractdocument.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/numbering.h"
#include "core/meetings/papertext.h"
#include "core/meetings/seals.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExtractDocument)
};

Facts factsOf(const MeetingPaper &paper, const QString &recipients)
{
    Facts facts;
    facts.isRuled = true;
    const auto row = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.emplace_back(label, value);
    };
    row(Text::tr("Meeting", "a fact's label"), datesInText(paper.meeting));
    row(Text::tr("Approved", "a fact's label"), paper.meeting.approvedOn ? formatDateLong(*paper.meeting.approvedOn) : QString());
    row(Text::tr("Goes to"), recipients);
    return facts;
}

} // namespace

Document extractDocument(const Store &store, Id<AgendaItem> id, const QString &recipients, Language language)
{
    const LanguageScope scope(language);
    const AgendaItem item = store.get(id);
    const MeetingPaper paper(store, item.meeting);
    if (!isSealed(store, item.meeting))
        throw Error(ErrorKind::Failed, Text::tr("The minutes of %1 are not sealed yet, and an extract is taken from sealed minutes.").arg(headingOf(store, paper.meeting)));
    const size_t index = size_t(std::ranges::find(paper.agenda, id, &AgendaItem::id) - paper.agenda.begin());
    Document document = startPaper(paper, Text::tr("Extract from the minutes"), language);
    document.state = Text::tr("Extract from the minutes of %1, %2", "day, item").arg(dayInText(paper.meeting.date), shortReference(item));
    document.reference = Text::tr("Extract from approved minutes, printed on %1").arg(formatDate(today()));
    document.add(factsOf(paper, recipients));
    document.add(Heading{1, item.title, item.paragraph ? u"§\u00A0%1"_s.arg(*item.paragraph) : paper.numbers[index]});
    addItemText(document, paper, index);
    document.add(Heading{2, Text::tr("Certification of the extract")});
    document.add(Paragraph{Text::tr("The extract agrees with the minutes.")});
    document.add(Signatures{{{Text::tr("Place and day"), {}}, {Text::tr("Signature"), {}}}});
    return document;
}

} // namespace samsyn
