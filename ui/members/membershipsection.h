// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/section.h"

namespace samsyn {

class DateEdit;
class Form;
class LineEdit;
class MessageBar;
struct Membership;
struct Problem;

/// When the organization belonged, why, and on which terms; dates that the source leaves in doubt
/// have a bar of their own until somebody says why they may stand.
class MembershipSection : public Section
{
    Q_OBJECT

public:
    explicit MembershipSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    std::vector<TableRow> rows() const override;
    void store(const TableRow &row, int column, const QVariant &value) override;
    void remove(const RecordRef &row) override;
    void arrange() override;

private:
    void makeDetails();
    void addDetail(const QString &label, const QString &objectName, QString Membership::*field, bool beside = false);
    void showDetails();
    void showDoubts();
    void add();
    void accept(const Problem &problem);

    struct Detail {
        LineEdit *edit;
        QString Membership::*field;
    };
    QWidget *m_doubts;
    Form *m_details;
    std::vector<Detail> m_fields;
    Id<Organization> m_organization;
    qint64 m_chosen = 0; // whose details stand in the form
    DateEdit *m_from;
    DateEdit *m_to;
};

} // namespace samsyn
