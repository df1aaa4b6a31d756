// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace samsyn {

/// The keys that are used most, and when something was last stored.
class MeetingFoot : public QFrame
{
    Q_OBJECT

public:
    explicit MeetingFoot(QWidget *parent = nullptr);
    void setSaved(const QString &time);
    void setPending(bool pending); // something written is not stored yet

private:
    void say();

    QLabel *m_saved;
    QString m_time;
    bool m_isPending = false;
};

} // namespace samsyn
