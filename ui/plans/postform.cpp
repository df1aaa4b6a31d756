// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/postform.h"

#include "core/members/members.h"
#include "ui/plans/choices.h"
#include "ui/plans/pickbutton.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PostForm)
};

std::vector<FormChoice> employers(const Store &store, QDate day)
{
    std::vector<FormChoice> choices;
    for (const MemberSummary &summary : memberSummaries(store, day))
        choices.push_back({summary.organization.id.value, summary.name});
    return choices;
}

void setAssigned(Transaction &transaction, Id<Post> post, Id<FocusArea> area, bool assigned)
{
    if (assigned) {
        transaction.insert(PostArea{{}, {}, post, area});
        return;
    }
    for (const PostArea &row : transaction.store().where<PostArea>("post", post.value)) {
        if (row.area == area)
            transaction.remove(row.id);
    }
}

} // namespace

PostForm::PostForm(Workspace &workspace, QWidget *parent)
    : RecordForm(workspace, parent)
{
    setObjectName(u"postForm"_s);
    setContentsMargins(8, 0, 8, 0);
    addText(Text::tr("&Title"), u"postTitle"_s, Text::tr("Change title of the post “%1”"), &Post::title);
    addChoice(
        Text::tr("&Employer"), u"postEmployer"_s, Text::tr("Change employer of the post “%1”"),
        [this] { return employers(this->workspace().store(), day()); }, [](const Post &post) { return post.employer.value; },
        [](Post &post, qint64 id) { post.employer = Id<Organization>{id}; });
    addAreas();
    addLong(Text::tr("&Assignment"), u"postAssignment"_s, Text::tr("Change assignment of the post “%1”"), &Post::assignment);
    addLong(Text::tr("No&te"), u"postNote"_s, Text::tr("Change note on the post “%1”"), &Post::note);
}

void PostForm::addAreas()
{
    auto *areas = new PickButton(Text::tr("All areas"));
    add(Text::tr("Focus a&reas"), areas, u"postAreas"_s);
    QObject::connect(areas, &PickButton::picked, this, [this](qint64 area, bool on) {
        run(this, [&] {
            this->workspace().change(Text::tr("Change areas of the post “%1”").arg(record().title),
                                     [&](Transaction &transaction) { setAssigned(transaction, record().id, {area}, on); });
        });
    });
    onShow([this, areas](bool) {
        const Store &store = this->workspace().store();
        std::vector<FormChoice> choices = areaChoices(store, {});
        choices.erase(choices.begin());
        std::vector<qint64> assigned;
        for (const PostArea &row : store.where<PostArea>("post", record().id.value))
            assigned.push_back(row.area.value);
        areas->setChoices(choices, assigned);
        areas->setEnabled(!isReadOnly());
    });
}

} // namespace samsyn
