// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace samsyn {

class Workspace;

/// The logo of documents, as it will stand on paper, to be chosen and removed.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(Workspace &workspace, QWidget *parent = nullptr);

    void showStored();

Q_SIGNALS:
    /// Empty when what was wrong before is right now.
    void refused(const QString &sentence);

private:
    void choose();
    void remove();

    Workspace &m_workspace;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace samsyn
