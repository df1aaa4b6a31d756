// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/groups/pagefixture.h"

#include "core/workspace/sample.h"
#include "ui/widgets/look.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace samsyn::test {

void GroupsPageTest::openEmpty()
{
    workspace = Workspace::create(folder.path(u"empty.samsyn"_s), u"Empty"_s);
    const std::pair<QString, QString> members[] = {
        {u"0120"_s, u"Värmdö"_s}, {u"0126"_s, u"Huddinge"_s}, {u"0127"_s, u"Botkyrka"_s}, {u"0128"_s, u"Salem"_s},
        {u"0136"_s, u"Haninge"_s}, {u"0138"_s, u"Tyresö"_s}, {u"0182"_s, u"Nacka"_s}, {u"0192"_s, u"Nynäshamn"_s}};
    for (const auto &[code, name] : members)
        addMembership(*workspace, addMunicipality(*workspace, code, name), QDate(2010, 2, 1));
    show();
}

void GroupsPageTest::openSample()
{
    workspace = createSample(folder.path(u"sample.samsyn"_s));
    show();
}

void GroupsPageTest::show()
{
    applyLook(*qApp, Look::Light, FontChoice::Fixed);
    page = std::make_unique<GroupsPage>(*workspace);
    QObject::connect(workspace.get(), &Workspace::changed, page.get(), [this] { page->refresh(); });
    page->setSituation(QDate(2011, 11, 21), false);
    page->resize(1158, 684);
    page->refresh();
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
}

QModelIndex GroupsPageTest::cell(const QString &organization, const QString &group) const
{
    const QAbstractItemModel *model = matrix()->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != group)
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == organization)
                return model->index(row, column);
        }
    }
    ADD_FAILURE() << organization.toStdString() << " / " << group.toStdString();
    return {};
}

QString GroupsPageTest::shown(const QString &organization, const QString &group) const
{
    return cell(organization, group).data().toString();
}

void GroupsPageTest::typeIn(const QModelIndex &cell, const QString &line)
{
    matrix()->setFocus();
    matrix()->setCurrentIndex(cell);
    QTest::keyClick(matrix(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, line);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a cell is stored a moment later
}

void GroupsPageTest::whenDialog(const std::function<void(QWidget *)> &answer)
{
    QTimer::singleShot(50, page.get(), [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace samsyn::test
