// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/sample.h"

using namespace Qt::StringLiterals;

namespace samsyn::test {

namespace {

struct Payer {
    QString name;
    qint64 people;
    qint64 kronor;
};

const std::vector<Payer> &payers()
{
    static const std::vector<Payer> all{{u"Botkyrka"_s, 82608, 77027},
                                        {u"Haninge"_s, 77054, 71849},
                                        {u"Huddinge"_s, 97453, 90869},
                                        {u"Nacka"_s, 90108, 84021},
                                        {u"Nynäshamn"_s, 26032, 24273},
                                        {u"Salem"_s, 15391, 14351},
                                        {u"Tyresö"_s, 42947, 40046},
                                        {u"Värmdö"_s, 38301, 35714}};
    return all;
}

Table amounts()
{
    using Kind = Column::Kind;
    Table table{u"Belopp"_s,
                false,
                {{u"Kommun"_s},
                 {u"Folkmängd 31 dec 2010"_s, Kind::Number},
                 {u"Andel, procent"_s, Kind::Number},
                 {u"Belopp, kronor"_s, Kind::Number, true},
                 {u"Skillnad, kr"_s, Kind::Number}},
                {}};
    for (const Payer &payer : payers())
        table.rows.push_back({{Cell::of(payer.name),
                               Cell::count(payer.people),
                               Cell::exact(Rational(payer.people * 100, 469894), 2),
                               Cell::amount(Ore::fromKronor(payer.kronor)),
                               Cell::count(-payer.kronor % 1000)}});
    table.rows.push_back({{Cell::of(u"Summa"_s),
                           Cell::count(469894),
                           Cell::exact(100, 2),
                           Cell::amount(Ore::fromKronor(438150)),
                           Cell::none()},
                          true});
    return table;
}

} // namespace

Document allocationSample()
{
    const LanguageScope swedish(Language::Swedish);
    Document document;
    document.title = u"Vad kommunerna betalar 2012"_s;
    document.state = u"Förslag, version 2. Beslutas av ledningsgruppen."_s;
    document.kind = u"Fördelning 2012"_s;
    document.date = QDate(2011, 11, 21);
    document.sender = u"Etablering Södertörn"_s;
    document.body = u"Åtta Södertörnskommuner i samverkan"_s;
    document.contact = u"Frågor: Åsa Wikner, gemensam strateg."_s;
    document.reference = u"Fördelning 2012, version 2"_s;
    document.add(Paragraph{u"Kommunerna betalar tillsammans 438 150 kronor."_s,
                           Paragraph::Style::Lead,
                           u"438 150 kronor"_s});
    document.add(amounts());
    Chart chart;
    chart.title = u"Belopp per kommun"_s;
    chart.unit = u"kronor"_s;
    chart.series.resize(1);
    for (const Payer &payer : payers()) {
        chart.categories.push_back(payer.name);
        chart.series[0].values.push_back(static_cast<double>(payer.kronor));
    }
    document.add(chart);
    document.add(Heading{1, u"Så är beloppen räknade"_s});
    document.add(
        Facts{{{u"Underlag"_s, u"Egen finansiering 2012. Lika mycket söks hos Länsstyrelsen."_s}}});
    return document;
}

Document longSample()
{
    const LanguageScope swedish(Language::Swedish);
    Document document = allocationSample();
    document.blocks.clear();
    for (int part = 1; part <= 2; ++part) {
        document.add(Heading{1, u"Del %1"_s.arg(part)});
        Table table = amounts();
        const Row total = table.rows.back();
        table.rows.clear();
        for (int i = 0; i < 290; ++i)
            table.rows.push_back({{Cell::of(u"Kommun %1.%2"_s.arg(part).arg(i)),
                                   Cell::count(1000 + i),
                                   Cell::count(i),
                                   Cell::amount(Ore::fromKronor(i * 991)),
                                   Cell::none()}});
        table.rows.push_back(total);
        document.add(table);
    }
    return document;
}

} // namespace samsyn::test
