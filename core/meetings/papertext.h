// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/meetings/meetings.h"

namespace samsyn {

// What the papers of a meeting have in common. All answers are in the current language.

/// "torsdagen den 24 november 2011"
QString dayInText(QDate day);
/// "kl. 09.00–12.05"; empty where no time is given
QString timesInText(const QString &from, const QString &to);
/// "24–25 november 2011" where it takes several days, the month where no day is settled.
QString datesInText(const Meeting &meeting);
/// In the middle of a sentence: "ledningsgruppen".
QString insideSentence(QString name);

/// A meeting as its papers see it, read once.
struct MeetingPaper {
    MeetingPaper(const Store &from, Id<Meeting> id);

    const Store &store;
    Meeting meeting;
    bool isFormal = false;
    QString groupName;
    std::vector<AgendaItem> agenda;
    std::vector<QString> numbers; // of each item
    std::vector<Attendance> attendance;
    std::vector<Attachment> attachments;
    std::vector<Correction> corrections;

    /// "Bilaga 1: fördelning.pdf", in order, of an item or of the meeting itself.
    QStringList attachmentsOf(const RecordRef &record) const;
    QStringList attachmentNumbersOf(const AgendaItem &item) const; // "1", "2"
    /// Who chaired, and who wrote: of those present, else of those called.
    const Attendance *chair() const;
    const Attendance *secretary() const;
    std::vector<const Attendance *> verifiers() const;
};

/// Head of page, title and language; sender and contact are set by who writes it.
Document startPaper(const MeetingPaper &paper, const QString &kind, Language language);

/// Rows of people for the facts of a paper: "Karin Ekdal<tab>Huddinge<tab>ordförande".
struct AttendanceText {
    QStringList deciding; // with a vote, substitutes in their place too
    QStringList substitutes; // there without anybody's place
    QStringList coOpted;
    QStringList others; // secretary and guests
    QStringList absent; // and vacant seats
};
AttendanceText attendanceText(const MeetingPaper &paper);

/// All that one item has to say under its heading, corrections and attachments included.
void addItemText(Document &document, const MeetingPaper &paper, size_t item);
/// As a table; nothing where there are none.
void addActions(Document &document, const std::vector<ActionPoint> &points);
/// In the margin beside their number.
void addCorrections(Document &document, const MeetingPaper &paper, std::optional<Id<AgendaItem>> item);

} // namespace samsyn
