// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"

#include "core/base/error.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

QWidget *titled(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(title, TextSize::Section));
    auto *rule = new QFrame;
    rule->setProperty("rule", u"heavy"_s);
    rule->setFixedHeight(1);
    column->addWidget(rule);
    column->addWidget(content);
    return box;
}

} // namespace

Gallery::Gallery()
{
    setProperty("surface", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    resize(1366, 768);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(40);
    const auto column = [row](std::initializer_list<QWidget *> parts) {
        auto *box = new QVBoxLayout;
        box->setSpacing(14);
        for (QWidget *part : parts)
            box->addWidget(part);
        box->addStretch();
        row->addLayout(box, 1);
    };
    column({titled(u"Knappar"_s, buttons()), titled(u"Formulär"_s, form())});
    column({titled(u"Meddelanden"_s, messages()), titled(u"Tom sida"_s, emptyPage())});
    column({titled(u"Listrad"_s, list()), titled(u"Tal"_s, numbers())});
}

QWidget *Gallery::buttons()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const bool primary : {true, false}) {
        auto *row = new QHBoxLayout;
        for (int state = 0; state < 4; ++state) {
            auto *button = new QPushButton(primary ? u"Godkänn"_s : u"Ändra …"_s);
            button->setProperty("primary", primary);
            button->setDown(state == 2);
            button->setEnabled(state != 3);
            if (primary && state == 1)
                button->setObjectName(u"focusMe"_s);
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
    }
    auto *row = new QHBoxLayout;
    auto *flat = new QPushButton(icon(u"plus"_s, Tint::Accent), u"Ny rad"_s);
    flat->setProperty("flat", true);
    row->addWidget(flat);
    auto *segments = new Segments({u"Träd"_s, u"Tidslinje"_s, u"Tavla"_s}, u"Visa som"_s);
    segments->setCurrent(1);
    row->addWidget(segments);
    row->addStretch();
    column->addLayout(row);
    return box;
}

QWidget *Gallery::form()
{
    auto *form = new Form;
    auto *name = new LineEdit;
    name->setStored(u"Salems kommun"_s);
    form->add(u"&Namn"_s, name, u"name"_s);
    auto *code = new LineEdit;
    code->setStored(u"128"_s);
    auto *kind = new QComboBox;
    kind->addItems({u"Kommun"_s, u"Myndighet"_s});
    form->add(u"&Kommunkod"_s, code, u"code"_s);
    form->addBeside(u"&Slag"_s, kind, u"kind"_s);
    form->setError(code, u"Koden har fyra siffror, till exempel 0128."_s);
    auto *from = new DateEdit;
    from->setDay(QDate(2010, 2, 1));
    form->add(u"&Medlem från"_s, from, u"from"_s);
    auto *amount = new MoneyEdit;
    amount->setAmount(Ore::fromKronor(438150));
    form->add(u"&Belopp, kr"_s, amount, u"amount"_s);
    auto *reference = new LineEdit;
    reference->setPlaceholderText(u"Saknas"_s);
    form->add(u"Referens"_s, reference, u"reference"_s);
    auto *shares = new QCheckBox(u"Delar kostnaden"_s);
    shares->setChecked(true);
    form->addWide(shares);
    form->addWide(new QCheckBox(u"Uppvaktas"_s));
    auto *sealed = new LineEdit;
    sealed->setStored(u"Går inte att ändra"_s);
    sealed->setReadOnly(true);
    form->add(u"Förseglad"_s, sealed, u"sealed"_s);
    return form;
}

QWidget *Gallery::messages()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto bar = [column](MessageBar::Kind kind,
                              const QString &sentence,
                              const QString &why,
                              const QString &button,
                              const QString &symbol = {}) {
        auto *message = new MessageBar;
        message->say(kind, sentence, why, symbol);
        if (!button.isEmpty())
            message->addButton(button, u"act"_s);
        message->setClosable(kind == MessageBar::Kind::Error);
        column->addWidget(message);
    };
    bar(MessageBar::Kind::Error,
        u"Folkmängd saknas för Salem 2011."_s,
        u"Fördelningen går inte att räkna."_s,
        u"Välj annat år …"_s);
    bar(MessageBar::Kind::Warning,
        u"Platsen för Haninge är vakant sedan september."_s,
        {},
        u"Visa platsen"_s);
    bar(MessageBar::Kind::Info,
        u"Öppen hos Per Sandelin på KOM-114."_s,
        u"Du får läsa men inte ändra."_s,
        {},
        u"lock"_s);
    bar(MessageBar::Kind::Done,
        u"Protokollet är förseglat den 6 december 2011."_s,
        {},
        u"Rätta …"_s);
    return box;
}

QWidget *Gallery::emptyPage()
{
    auto *empty = new EmptyState(u"budget"_s,
                                 u"Ingen budget för 2013 än"_s,
                                 u"Kopiera budgeten för 2012 eller börja från en tom."_s);
    empty->addButton(u"Kopiera från 2012"_s, u"copy"_s);
    empty->addButton(u"Tom budget"_s, u"begin"_s);
    return empty;
}

QWidget *Gallery::list()
{
    TableColumn names;
    names.stretch = true;
    TableColumn figures;
    figures.number = true;
    auto *model = new TableModel({names, figures}, this);
    const auto row = [](const QString &name, const QString &figure, qint64 id, RowKind kind) {
        return TableRow{{kind == RowKind::Plain ? u"organization"_s : QString(), id},
                        {textCell(name), textCell(figure)},
                        kind,
                        false};
    };
    model->setRows({row(u"Delar kostnaden"_s, u"Folkmängd 2010"_s, 0, RowKind::Head),
                    row(u"Haninge"_s, u"77 054"_s, 1, RowKind::Plain),
                    row(u"Nacka"_s, u"90 108"_s, 2, RowKind::Plain),
                    row(u"Salem"_s, u"15 391"_s, 3, RowKind::Plain),
                    row(u"Summa"_s, u"182 553"_s, 0, RowKind::Sum),
                    row(u"Tidigare"_s, u" "_s, 0, RowKind::Head),
                    row(u"Nykvarn"_s, u"projektet 2009"_s, 4, RowKind::Plain)});
    auto *view = new TableView(model, TableView::Kind::List, u"Parter"_s);
    view->setObjectName(u"list"_s);
    view->setShowsAllRows(true);
    view->setCurrentRef({u"organization"_s, 2});
    return view;
}

QWidget *Gallery::numbers()
{
    std::vector<TableColumn> columns(4);
    columns[0].head = u"Kostnadsslag"_s;
    columns[0].stretch = true;
    columns[1].head = u"Budget, kr"_s;
    columns[1].number = true;
    columns[1].editor = CellEditor::Amount;
    columns[2].head = u"Avvikelse, kr"_s;
    columns[2].number = columns[2].muted = true;
    columns[3].head = u"Skillnad, kr"_s;
    columns[3].number = columns[3].quiet = true;
    auto *model = new TableModel(columns, this);
    const auto row = [](const QString &name, std::optional<Ore> amount, qint64 id, bool sum) {
        TableRow result{
            {sum ? QString() : u"cost_item"_s, id},
            {textCell(name), amountCell(amount), amountCell(amount), amountCell(amount)},
            sum ? RowKind::Sum : RowKind::Plain,
            !amount};
        if (name == u"Löner")
            result.cells[0].mark = CellMark::Warning;
        return result;
    };
    model->setRows({row(u"Löner"_s, Ore::fromKronor(717000), 1, false),
                    row(u"Resor"_s, Ore::fromKronor(-7000), 2, false),
                    row(u"Annan finansiering"_s, std::nullopt, 3, false),
                    row(u"Summa"_s, Ore::fromKronor(724000), 0, true)});
    model->setCommit([](const TableRow &, int, const QVariant &value) {
        if (value.toLongLong() > Ore::fromKronor(1000000).value)
            throw Error(ErrorKind::Failed, u"Så mycket finns inte."_s);
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *view = new TableView(model, TableView::Kind::Table, u"Tal"_s);
    view->setObjectName(u"numbers"_s);
    view->setShowsAllRows(true);
    auto *errors = new ErrorLine;
    view->setErrorLine(errors);
    column->addWidget(view);
    column->addWidget(errors);
    auto *problems = new ProblemList;
    Problem doubtful{u"a"_s,
                     Severity::Warning,
                     u"Datumet är osäkert."_s,
                     u"Juli 2012 eller 2011."_s,
                     {u"membership"_s, 1},
                     {}};
    Problem sums{u"b"_s,
                 Severity::Fault,
                 u"Raderna ger 3 000 kr mindre än summan."_s,
                 u"Friskvård är inte inräknad."_s,
                 {u"budget"_s, 1},
                 {}};
    problems->setProblems({doubtful, sums});
    problems->setMinimumHeight(170);
    column->addSpacing(8);
    column->addWidget(problems);
    return box;
}

} // namespace samsyn::test
