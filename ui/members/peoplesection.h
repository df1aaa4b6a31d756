// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

namespace samsyn {

struct Person;
class LineEdit;
class MessageBar;

/// Who works there, and as what: person and employment in one row, and entered as one line.
class PeopleSection : public Section
{
    Q_OBJECT

public:
    explicit PeopleSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;
    void arrange() override;

private:
    std::optional<Id<Person>> knownHere(const QString &name) const;
    void add();
    void storePerson(qint64 employment, int column, const QString &text);

    void merge(const Person &keep, const Person &other);

    LineEdit *m_line;
    MessageBar *m_similar;
};

} // namespace samsyn
