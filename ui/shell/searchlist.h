// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QListView>
#include <QStandardItemModel>
#include <vector>

namespace samsyn {

/// A row of what was found: what can be chosen, heads over it, and sentences about it.
struct SearchEntry
{
    enum class Kind { Head, Choice, Note };
    Kind kind = Kind::Choice;
    Snippet title;
    Snippet detail = {}; // a second line; may be empty
    QString aside = {};  // at the right: a command's keys
};

/// What was found, under its heads; marks in semibold. The focus stays in the field above, whose
/// arrows move the choice.
class SearchList : public QListView
{
    Q_OBJECT

public:
    explicit SearchList(QWidget *parent = nullptr);

    /// The first that can be chosen is.
    void setEntries(const std::vector<SearchEntry> &entries);
    int current() const { return currentIndex().row(); } // -1 for none
    /// So many choices further, never past the ends.
    void move(int steps);
    int contentHeight() const;

Q_SIGNALS:
    void opened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool canBeChosen(int row) const;

    std::vector<SearchEntry> m_entries; // which the rows point to
    QStandardItemModel m_model;
};

} // namespace samsyn
