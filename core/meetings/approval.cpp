// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes on their way from held to sealed, and corrected after that.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/completeness.h"
#include "core/meetings/meetings.h"
#include "core/meetings/meetingsteps.h"
#include "core/meetings/numbering.h"
#include "core/meetings/seals.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(ErrorKind::Failed, sentence);
}

void refuseUnlessComplete(const Store &store, const Meeting &meeting)
{
    QStringList missing;
    for (const MissingPart &part : missingIn(store, meeting)) {
        if (part.hindersApproval)
            missing << part.sentence;
    }
    if (!missing.isEmpty())
        refuse(Text::tr("The minutes of %1 cannot be approved yet: %2").arg(headingOf(store, meeting), missing.join(u' ')));
}

void refuseUnlessVerified(const Store &store, const Meeting &meeting)
{
    QStringList waiting;
    for (const Attendance &row : attendanceOf(store, meeting.id)) {
        if (row.isVerifier && !row.verifiedOn)
            waiting << row.name;
    }
    if (!waiting.isEmpty())
        refuse(Text::tr("The minutes wait to be approved by %1. Note the day when that is done.").arg(formatList(waiting)));
}

QString howApprovedBy(const Store &store, Id<AgendaItem> id)
{
    const AgendaItem item = store.get(id);
    return Text::tr("%1, %2", "meeting and item").arg(headingOf(store, store.get(item.meeting)), shortReference(item));
}

/// The column's place among those that are printed and can be corrected.
template <typename Record>
const Field *textField(const QString &part)
{
    for (const Field &field : Record::entity.fields) {
        if (field.kind == FieldKind::Text && toText(field.name) == part)
            return &field;
    }
    return nullptr;
}

/// Places without gaps, as a bundle keeps them, so that the seal holds after an import.
template <typename Record>
void closeRanks(Transaction &transaction, std::vector<Record> records)
{
    for (size_t i = 0; i < records.size(); ++i) {
        records[i].position = int(i);
        transaction.update(records[i]);
    }
}

} // namespace

void recordVerification(Transaction &transaction, Id<Attendance> verifier, QDate on, const QString &how)
{
    const Store &store = transaction.store();
    Attendance row = store.get(verifier);
    const Meeting meeting = store.get(row.meeting);
    if (meeting.state != MeetingState::Held)
        refuse(Text::tr("The minutes of %1 are not there to be approved.").arg(headingOf(store, meeting)));
    if (!row.isVerifier)
        refuse(Text::tr("%1 was not chosen to verify these minutes.").arg(row.name));
    row.verifiedOn = on;
    row.verifiedHow = how;
    transaction.update(row);
}

void approveMinutes(Transaction &transaction, Id<Meeting> id, const Approval &approval)
{
    const Store &store = transaction.store();
    Meeting meeting = store.get(id);
    if (meeting.state == MeetingState::Approved)
        refuse(Text::tr("The minutes of %1 are approved already.").arg(headingOf(store, meeting)));
    if (meeting.state != MeetingState::Held)
        refuse(Text::tr("%1 has not been held, so there are no minutes to approve. End the meeting first.").arg(headingOf(store, meeting)));
    if (!approval.on.isValid())
        refuse(Text::tr("Note the day when the minutes were approved."));
    if (approval.on < meeting.date)
        refuse(Text::tr("Minutes are not approved before the meeting. Look at the day."));
    refuseUnlessComplete(store, meeting);
    if (isFormal(store, meeting) && !approval.at)
        refuseUnlessVerified(store, meeting);
    meeting.state = MeetingState::Approved;
    meeting.approvedOn = approval.on;
    meeting.approvedAt = approval.at;
    meeting.approvedHow = approval.at && approval.how.isEmpty() ? howApprovedBy(store, *approval.at) : approval.how;
    transaction.update(meeting);
}

void withdrawApproval(Transaction &transaction, Id<Meeting> id)
{
    Meeting meeting = transaction.store().get(id);
    if (isSealed(transaction.store(), id))
        refuse(Text::tr("The minutes are sealed and never change. Make a correction instead."));
    if (meeting.state != MeetingState::Approved)
        return;
    meeting.state = MeetingState::Held;
    meeting.approvedOn.reset();
    meeting.approvedAt.reset();
    meeting.approvedHow.clear();
    transaction.update(meeting);
}

Id<Seal> sealMinutes(Transaction &transaction, Id<Meeting> id)
{
    const Store &store = transaction.store();
    const Meeting meeting = store.get(id);
    if (isSealed(store, id))
        refuse(Text::tr("The minutes of %1 are sealed already. What turns out to be wrong is corrected.").arg(headingOf(store, meeting)));
    if (meeting.state != MeetingState::Approved)
        refuse(Text::tr("The minutes of %1 are not approved yet, and only approved minutes are sealed.").arg(headingOf(store, meeting)));
    closeRanks<AgendaItem>(transaction, agendaOf(store, id));
    closeRanks<Attendance>(transaction, attendanceOf(store, id));
    const std::optional<Seal> before = lastSeal(store);
    Seal seal;
    seal.meeting = id;
    seal.number = before ? before->number + 1 : 1;
    seal.date = today();
    seal.user = transaction.changes().user;
    seal.programVersion = QStringLiteral(SAMSYN_VERSION);
    seal.text = canonicalText(store, id);
    seal.previous = before ? before->sha256 : QString();
    seal.sha256 = sealHash(seal.previous, seal.text);
    return transaction.insert(seal);
}

QString correctedText(const Store &store, Id<Meeting> meeting, std::optional<Id<AgendaItem>> item, const QString &part)
{
    QString text;
    if (const Field *field = item ? textField<AgendaItem>(part) : textField<Meeting>(part)) {
        const Meeting head = store.get(meeting);
        const AgendaItem record = item ? store.get(*item) : AgendaItem{};
        const Value value = item ? field->read(&record) : field->read(&head);
        text = std::get<QString>(value);
    }
    for (const Correction &correction : correctionsOf(store, meeting)) {
        if (correction.item == item && correction.part == part)
            text = correction.newText;
    }
    return text;
}

Id<Correction> correct(Transaction &transaction, Correction correction)
{
    const Store &store = transaction.store();
    if (!isSealed(store, correction.meeting))
        refuse(Text::tr("These minutes are not sealed, so their text can be changed itself."));
    if (correction.reason.trimmed().isEmpty())
        refuse(Text::tr("Write why the minutes are corrected; it is printed beside the text."));
    if (correction.decidedBy.trimmed().isEmpty())
        refuse(Text::tr("Write who decided the correction, a person or a meeting."));
    if (!(correction.item ? textField<AgendaItem>(correction.part) : textField<Meeting>(correction.part)))
        refuse(Text::tr("There is no part “%1” in the minutes to correct.").arg(correction.part));
    if (correction.item && store.get(*correction.item).meeting != correction.meeting)
        refuse(Text::tr("The item stands in the minutes of another meeting."));
    if (!correction.date.isValid())
        correction.date = today();
    correction.oldText = correctedText(store, correction.meeting, correction.item, correction.part);
    if (correction.oldText == correction.newText)
        refuse(Text::tr("The corrected text is the same as before."));
    const auto earlier = correctionsOf(store, correction.meeting);
    correction.position = earlier.empty() ? 0 : earlier.back().position + 1;
    return transaction.insert(correction);
}

} // namespace samsyn
