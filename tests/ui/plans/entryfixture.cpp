// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/entryfixture.h"

#include "core/members/person.h"
#include "core/plans/post.h"
#include "ui/widgets/look.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace samsyn::test {

EntryTest::EntryTest() : workspace(Workspace::create(folder.path(u"plan.samsyn"_s), u"Etablering Södertörn"_s))
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    const Id<Organization> huddinge = addMunicipality(*workspace, u"0126"_s, u"Huddinge"_s);
    workspace->change(u"A plan"_s, [&](Transaction &transaction) {
        const auto person = [&](const QString &name) {
            Person made;
            made.name = name;
            return transaction.insert(made);
        };
        const Id<Person> strategist = person(u"Åsa Wikner"_s);
        person(u"Anna Berg"_s);
        person(u"Anna Lind"_s);
        Post post;
        post.title = u"Strateg"_s;
        post.employer = huddinge;
        PostPeriod period;
        period.post = transaction.insert(post);
        period.from = QDate(2010, 2, 1);
        period.person = strategist;
        transaction.insert(period);
        FocusArea area;
        area.code = u"2"_s;
        area.title = u"Strategiskt påverkansarbete"_s;
        influence = transaction.insert(area);
        area.parent = influence;
        area.code = u"2A"_s;
        area.title = u"Bosättningsfrågan"_s;
        housing = transaction.insert(area);
        Plan made;
        made.name = u"Handlingsplan 2012"_s;
        made.from = QDate(2012, 1, 1);
        made.to = QDate(2012, 12, 31);
        plan = transaction.insert(made);
    });
}

void EntryTest::showInWindow(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

std::vector<Activity> EntryTest::activities() const
{
    return workspace->store().all<Activity>();
}

void EntryTest::type(QWidget *field, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace samsyn::test
