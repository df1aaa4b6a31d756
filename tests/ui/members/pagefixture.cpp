// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/pagefixture.h"

#include "core/workspace/sample.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablemodel.h"

#include <QDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace samsyn::test {

void MembersPageTest::openEmpty()
{
    workspace = Workspace::create(folder.path(u"empty.samsyn"_s), u"Empty"_s);
    show();
}

void MembersPageTest::openSample()
{
    workspace = createSample(folder.path(u"sample.samsyn"_s));
    show();
}

void MembersPageTest::show()
{
    applyLook(*qApp, dark ? Look::Dark : Look::Light, FontChoice::Fixed);
    page = std::make_unique<MembersPage>(*workspace);
    QObject::connect(workspace.get(), &Workspace::changed, page.get(), [this] { page->refresh(); });
    page->setSituation(QDate(2011, 11, 21), false);
    page->resize(1158, 684);
    page->refresh();
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
}

void MembersPageTest::whenDialog(const std::function<void(QWidget *)> &answer)
{
    QTimer::singleShot(50, page.get(), [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

Organization MembersPageTest::organization(const QString &code) const
{
    return workspace->store().where<Organization>("code", code).at(0);
}

void MembersPageTest::choose(const QString &code)
{
    ASSERT_TRUE(page->showRecord({Organization::entity.name(), organization(code).id.value}));
}

void MembersPageTest::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    ASSERT_NE(edit, nullptr) << field.toStdString();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void MembersPageTest::edit(const QString &name, int row, int column, const QString &text)
{
    auto *table = find<TableView>(name);
    ASSERT_NE(table, nullptr) << name.toStdString();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>(u"cellEditor"_s);
    ASSERT_NE(editor, nullptr) << name.toStdString();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a cell is stored a moment later
}

QString MembersPageTest::shownIn(const QString &table, Id<Organization> id, int column) const
{
    auto *model = qobject_cast<TableModel *>(find<TableView>(table)->model());
    const int row = model->rowOf({Organization::entity.name(), id.value});
    return row < 0 ? QString() : model->index(row, column).data().toString();
}

QString MembersPageTest::errorIn(const QString &section) const
{
    for (const ErrorLine *line : find<QWidget>(section)->findChildren<ErrorLine *>()) {
        if (!line->sentence().isEmpty())
            return line->sentence();
    }
    return {};
}

} // namespace samsyn::test
