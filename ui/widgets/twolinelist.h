// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QListView>
#include <QStandardItemModel>
#include <vector>

namespace samsyn {

/// One entry of a list whose rows have two lines: problems, history, recent files.
struct TwoLines
{
    QString title;
    QString detail;
    QString symbol = {};        // an icon's name; may be empty
    QColor (*tint)() = nullptr; // of the symbol; accent unless given
    QString aside = {};         // at the right: a time, a shortcut
    bool muted = false;
};

/// Arrows move, Enter or a double click opens. Rules stand between the rows, none is cut short:
/// what does not fit on a line is shown whole in the tooltip.
class TwoLineList : public QListView
{
    Q_OBJECT

public:
    explicit TwoLineList(const QString &accessibleName, QWidget *parent = nullptr);

    /// Keeps the choice where it was, as far as there are rows.
    void setEntries(const std::vector<TwoLines> &entries);
    int current() const { return currentIndex().row(); } // -1 for none
    void setCurrent(int row);
    void setRoomy(); // higher rows, for a page that holds little else
    void setOpensOnClick(bool opens) { m_opensOnClick = opens; }
    void setShowsAllRows(bool all) { m_showsAllRows = all; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(int row);
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel m_model;
    bool m_opensOnClick = false;
    bool m_showsAllRows = false;
};

} // namespace samsyn
