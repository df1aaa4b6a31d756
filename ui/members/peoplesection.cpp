// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/peoplesection.h"

#include "core/base/error.h"
#include "core/members/members.h"
#include "core/workspace/edits.h"
#include "core/workspace/personmerge.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/run.h"

#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PeopleSection)
};

enum Column { NameColumn, TitleColumn, ActingColumn, MailColumn, PhoneColumn, FromColumn, ToColumn };

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> columns;
    for (const QString &head : {Text::tr("Name"), Text::tr("Title"), Text::tr("Acting"), Text::tr("E-mail"),
                                Text::tr("Telephone"), Text::tr("From"), Text::tr("To")}) {
        TableColumn column = columnOf(head);
        column.editor = CellEditor::Text;
        columns.push_back(column);
    }
    columns[TitleColumn].stretch = true;
    columns[ActingColumn].editor = CellEditor::Choice;
    columns[ActingColumn].choices = {{false, u"–"_s}, {true, Text::tr("acting")}};
    columns[FromColumn].editor = CellEditor::Day;
    columns[ToColumn].editor = CellEditor::Day;
    return columns;
}

struct Worker {
    Employment employment;
    Person person;
};

/// Those of the day before those who were or will be there, by name.
std::vector<Worker> workersOf(const Store &store, Id<Organization> organization, QDate day)
{
    std::vector<Worker> workers;
    for (Employment &employment : store.where<Employment>("organization", organization.value)) {
        if (const auto person = store.find(employment.person))
            workers.push_back({std::move(employment), *person});
    }
    std::ranges::stable_sort(workers, [day](const Worker &a, const Worker &b) {
        const bool aWorks = a.employment.period().covers(day);
        const bool bWorks = b.employment.period().covers(day);
        return aWorks != bWorks ? aWorks : swedishLess(a.person.name, b.person.name);
    });
    return workers;
}

std::optional<QDate> dayOf(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toDate()) : std::nullopt;
}

} // namespace

PeopleSection::PeopleSection(Workspace &workspace, QWidget *parent)
    : Section(workspace, u"people"_s, Text::tr("People"), Text::tr("Remove person from here"), columns(), parent),
      m_line(new LineEdit), m_similar(new MessageBar)
{
    AddLine *line = makeAddLine(Text::tr("Add person"), u"personAdd"_s);
    line->addField(m_line, Text::tr("Name, title"), u"personLine"_s);
    line->setAction([this] { add(); });
    m_similar->setObjectName(u"similarPersons"_s);
    m_similar->hide();
    addBelow(m_similar);
}

/// Two whose names differ by a letter are asked about; which of them is kept is a button each.
void PeopleSection::arrange()
{
    const auto pairs = similarPersons(workspace().store(), shown().organization.id);
    m_similar->setVisible(!pairs.empty() && !shown().readOnly);
    if (pairs.empty())
        return;
    const SimilarPersons &pair = pairs.front();
    m_similar->say(MessageBar::Kind::Info, Text::tr("%1 and %2 may be the same person.").arg(pair.first.name, pair.second.name),
                   Text::tr("Seats and employments then stand with the one who is kept. Sealed minutes keep the name they print."));
    m_similar->clearButtons();
    for (const auto &[keep, other] : {std::pair(pair.first, pair.second), std::pair(pair.second, pair.first)}) {
        QPushButton *button = m_similar->addButton(Text::tr("Keep %1").arg(keep.name), u"keep-"_s + keep.key);
        connect(button, &QPushButton::clicked, this, [this, keep = keep, other = other] { run(this, [&] { merge(keep, other); }); });
    }
}

void PeopleSection::merge(const Person &keep, const Person &other)
{
    const Id<Person> kept = keep.id, gone = other.id; // the bar's buttons go away meanwhile
    workspace().change(Text::tr("Merge %1 into %2").arg(other.name, keep.name), [kept, gone](Transaction &transaction) {
        mergePersons(transaction, kept, gone);
    });
}

std::vector<TableRow> PeopleSection::rows() const
{
    std::vector<TableRow> rows;
    for (const Worker &worker : workersOf(workspace().store(), shown().organization.id, shown().day)) {
        const Employment &employment = worker.employment;
        TableRow row;
        row.ref = {Employment::entity.name(), employment.id.value};
        TableCell acting = textCell(employment.acting ? Text::tr("acting") : QString());
        acting.value = employment.acting;
        row.cells = {textCell(worker.person.name), textCell(employment.title), acting,
                     textCell(worker.person.email), textCell(worker.person.phone),
                     dayCell(employment.from), dayCell(employment.to)};
        row.cells[TitleColumn].hint = employment.title;
        row.muted = !employment.period().covers(shown().day);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PeopleSection::store(const TableRow &row, int column, const QVariant &value)
{
    if (column == NameColumn || column == MailColumn || column == PhoneColumn) {
        storePerson(row.ref.id, column, value.toString());
        return;
    }
    const QString name = row.cells[NameColumn].text;
    const QString label = column == TitleColumn ? Text::tr("Change title of %1").arg(name)
                                                : Text::tr("Change employment of %1").arg(name);
    editRecord<Employment>(workspace(), label, row.ref.id, [&](Employment &employment) {
        if (column == TitleColumn)
            employment.title = value.toString();
        else if (column == ActingColumn)
            employment.acting = value.toBool();
        else
            (column == FromColumn ? employment.from : employment.to) = dayOf(value);
    });
}

void PeopleSection::storePerson(qint64 employment, int column, const QString &text)
{
    const Store &store = workspace().store();
    const Person person = store.get(store.get(Id<Employment>{employment}).person);
    const QString label = column == NameColumn ? Text::tr("Change name of %1").arg(person.name)
                                               : Text::tr("Change contact details of %1").arg(person.name);
    editRecord<Person>(workspace(), label, person.id.value, [&](Person &changed) {
        (column == NameColumn ? changed.name : column == MailColumn ? changed.email : changed.phone) = text;
    });
}

/// The employment goes; the person stays, since seats and minutes may name them.
void PeopleSection::remove(const RecordRef &row)
{
    const Store &store = workspace().store();
    const Person person = store.get(store.get(Id<Employment>{row.id}).person);
    removeRecord<Employment>(workspace(), Text::tr("Remove %1 from %2").arg(person.name, shown().name), row.id);
}

std::optional<Id<Person>> PeopleSection::knownHere(const QString &name) const
{
    const Store &store = workspace().store();
    for (const Employment &employment : store.where<Employment>("organization", shown().organization.id.value)) {
        if (store.get(employment.person).name == name)
            return employment.person;
    }
    return std::nullopt;
}

void PeopleSection::add()
{
    const QString typed = m_line->text().simplified();
    Person person;
    person.name = typed.section(u',', 0, 0).trimmed();
    if (person.name.isEmpty())
        throw Error(ErrorKind::Failed, Text::tr("Write a name, and after a comma the title."));
    workspace().change(Text::tr("Add %1 to %2").arg(person.name, shown().name), [&](Transaction &transaction) {
        Employment employment;
        // Who has the same name elsewhere is somebody else
        employment.person = knownHere(person.name).value_or(Id<Person>{});
        if (!employment.person)
            employment.person = transaction.insert(person);
        employment.organization = shown().organization.id;
        employment.title = typed.section(u',', 1).trimmed();
        transaction.insert(employment);
    });
}

} // namespace samsyn
