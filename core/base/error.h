// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <exception>

namespace samsyn {

/// Why something could not be done; the value is the exit status of the terminal's verbs.
enum class ErrorKind {
    Failed = 1,   // refused by a rule, or by what the input says
    Usage = 2,    // asked for in a wrong way
    NotFound = 3, // no such file, year or record
    Locked = 4,   // somebody else has the workspace
    Damaged = 5,  // not a workspace, or a damaged one
    Newer = 6,    // written by a newer version of Samsyn
    Disk = 7,     // the disk or its permissions
};

/// What cannot be done (idea 6 of the design): thrown where it is found and caught at the edge.
/// The sentence is translated and says what is wrong, where, and what to do.
class Error : public std::exception
{
public:
    Error(ErrorKind kind, QString sentence);

    ErrorKind kind() const { return m_kind; }
    int exitStatus() const { return static_cast<int>(m_kind); }
    const QString &sentence() const { return m_sentence; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    ErrorKind m_kind;
    QString m_sentence;
    QByteArray m_utf8;
};

} // namespace samsyn
