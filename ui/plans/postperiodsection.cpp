// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/postperiodsection.h"

#include "core/base/error.h"
#include "core/members/person.h"
#include "core/plans/posts.h"
#include "core/workspace/edits.h"
#include "ui/plans/choices.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

enum Column { FromColumn, ToColumn, PercentageColumn, PersonColumn, FundingColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {PostPeriodSection::tr("From"), PostPeriodSection::tr("To"), PostPeriodSection::tr("%", "head of a column of percents"),
                                PostPeriodSection::tr("Holder", "of a post"), PostPeriodSection::tr("Paid by")}) {
        columns.push_back(columnOf(head));
        columns.back().editor = CellEditor::Text;
    }
    columns[FromColumn].editor = columns[ToColumn].editor = CellEditor::Day;
    columns[PercentageColumn].number = true;
    columns[FundingColumn].stretch = true;
    columns[FundingColumn].muted = true;
    return columns;
}

int readPercentage(const QString &typed)
{
    QString digits = typed;
    bool isNumber = false;
    const int percentage = digits.remove(u'%').trimmed().toInt(&isNumber);
    if (!isNumber)
        throw Error(ErrorKind::Failed, PostPeriodSection::tr("“%1” is no percentage. Write 1 to 100.").arg(typed.trimmed()));
    return percentage;
}

/// A person of this name; nobody where nothing was typed.
std::optional<Id<Person>> readHolder(const Store &store, const QString &typed, QDate day)
{
    if (typed.trimmed().isEmpty())
        return {};
    const RecordRef named = responsibleNamed(store, typed, day);
    if (named.entity != Person::entity.name())
        throw Error(ErrorKind::Failed, PostPeriodSection::tr("A post is held by a person, which %1 is not.").arg(typed.trimmed()));
    return Id<Person>{named.id};
}

} // namespace

PostPeriodSection::PostPeriodSection(Workspace &workspace, QWidget *parent)
    : TableSection(u"postPeriods"_s, tr("How much of it there is"), tr("Remove period"), columns(), parent), m_workspace(workspace),
      m_from(new DateEdit), m_percentage(new LineEdit), m_person(new LineEdit)
{
    setEmptyText(tr("Nobody has held it yet, and no plan counts with it."));
    AddLine *line = makeAddLine(tr("Add period"), u"periodAdd"_s);
    line->addField(m_from, tr("From"), u"periodFrom"_s, 112);
    line->addField(m_percentage, u"%"_s, u"periodPercentage"_s, 56);
    line->addField(m_person, tr("Holder; empty while vacant"), u"periodPerson"_s);
    line->setAction([this] { add(); });
}

void PostPeriodSection::setPost(const Post &post, QDate day, bool readOnly)
{
    const bool isOther = post.id != m_post.id;
    m_post = post;
    m_day = day;
    if (isOther)
        offerResponsible(m_person, m_workspace.store(), day);
    showRows(readOnly, isOther);
}

std::vector<TableRow> PostPeriodSection::rows() const
{
    std::vector<TableRow> rows;
    for (const PostPeriod &period : periodsOf(m_workspace.store(), m_post.id)) {
        const auto person = period.person ? m_workspace.store().find(*period.person) : std::nullopt;
        TableCell to = dayCell(period.to);
        if (!period.to)
            to.text = tr("until further notice");
        TableCell percentage = textCell(QString::number(period.percentage));
        percentage.value = percentage.text;
        TableCell holder = textCell(person ? person->name : tr("vacant"));
        holder.value = person ? person->name : QString();
        holder.muted = !person;
        TableRow row;
        row.ref = {PostPeriod::entity.name(), period.id.value};
        row.cells = {dayCell(period.from), to, percentage, holder, textCell(period.funding)};
        row.cells[FundingColumn].hint = period.funding;
        row.muted = !period.period().covers(m_day);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PostPeriodSection::store(const TableRow &row, int column, const QVariant &value)
{
    editRecord<PostPeriod>(m_workspace, tr("Change period of the post “%1”").arg(m_post.title), row.ref.id, [&](PostPeriod &period) {
        if (column == FromColumn && !value.isValid())
            throw Error(ErrorKind::Failed, tr("A period needs the day from which it holds."));
        if (column == FromColumn)
            period.from = value.toDate();
        else if (column == ToColumn)
            period.to = value.isValid() ? std::optional(value.toDate()) : std::nullopt;
        else if (column == PercentageColumn)
            period.percentage = readPercentage(value.toString());
        else if (column == PersonColumn)
            period.person = readHolder(m_workspace.store(), value.toString(), m_day);
        else
            period.funding = value.toString();
    });
}

void PostPeriodSection::remove(const RecordRef &row)
{
    removeRecord<PostPeriod>(m_workspace, tr("Remove period of the post “%1”").arg(m_post.title), row.id);
}

/// The period before it ends the day before, which is the usual way that a post changes.
void PostPeriodSection::add()
{
    PostPeriod added;
    added.post = m_post.id;
    if (!m_from->day())
        throw Error(ErrorKind::Failed, tr("A period needs the day from which it holds."));
    added.from = *m_from->day();
    added.percentage = m_percentage->text().trimmed().isEmpty() ? 100 : readPercentage(m_percentage->text());
    added.person = readHolder(m_workspace.store(), m_person->text(), m_day);
    m_workspace.change(tr("Add period of the post “%1”").arg(m_post.title), [&](Transaction &transaction) {
        for (PostPeriod &before : periodsOf(transaction.store(), m_post.id)) {
            if (before.from < added.from && !before.to) {
                before.to = added.from.addDays(-1);
                transaction.update(before);
            }
        }
        transaction.insert(added);
    });
}

} // namespace samsyn
