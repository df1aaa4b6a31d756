// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoredialog.h"

#include "core/base/format.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/twolinelist.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

/// As the line of its own that it is.
QString kindText(CopyKind kind)
{
    const QString name = copyKindName(kind);
    return name.left(1).toUpper() + name.mid(1);
}

/// What a user calls the rows; empty for those that say nothing by their number.
QString countText(const QString &plural)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"organizations"_L1, RestoreDialog::tr("Organizations")},
        {"memberships"_L1, RestoreDialog::tr("Memberships")},
        {"persons"_L1, RestoreDialog::tr("Persons")},
        {"populations"_L1, RestoreDialog::tr("Populations")},
        {"budgets"_L1, RestoreDialog::tr("Budgets and versions")},
        {"attachments"_L1, RestoreDialog::tr("Attachments")}};
    for (const auto &[word, name] : names) {
        if (plural == word)
            return name;
    }
    return {};
}

QString dayAndTime(const QDateTime &at)
{
    return RestoreDialog::tr("%1, %2").arg(formatDateLong(at.date()), formatTime(at.time()));
}

} // namespace

RestoreDialog::RestoreDialog(const QString &workspace, const Store *now, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_now(now),
      m_list(new TwoLineList(tr("Copies"), this)),
      m_none(makeLabel(tr("There are no copies yet. One is made every day on which the workspace is changed."), TextSize::Body, Shade::Grey, this)),
      m_name(makeLabel({}, TextSize::Object, Shade::Ink, this)),
      m_facts(makeLabel({}, TextSize::Small, Shade::Grey, this)),
      m_message(new MessageBar(this)),
      m_counts(nullptr),
      m_restore(new QPushButton(tr("Restore this copy"), this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a copy"));
    resize(820, 520);
    m_list->setObjectName(u"copies"_s);
    m_message->setObjectName(u"copyMessage"_s);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setProperty("primary", true);
    m_none->setWordWrap(true);
    m_facts->setWordWrap(true);
    layOut();
    connect(m_list, &TwoLineList::chosen, this, &RestoreDialog::preview);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    m_copies = copiesOf(workspace);
    listCopies();
}

void RestoreDialog::layOut()
{
    auto *other = new QPushButton(tr("Choose a file …"), this);
    other->setObjectName(u"otherCopy"_s);
    connect(other, &QPushButton::clicked, this, [this] { run(this, [this] { askForFile(); }); });
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_none);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addWidget(makePreview(), 1);
    auto *explanation = makeLabel(tr("What the workspace holds now is kept as a copy of its own, so that you can come back to it."),
                                  TextSize::Small, Shade::Grey, this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(other, QDialogButtonBox::ResetRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancel"_s);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(columns, 1);
    column->addWidget(explanation);
    column->addWidget(buttons);
}

QWidget *RestoreDialog::makePreview()
{
    auto *box = new QWidget(this);
    std::vector<TableColumn> columns(3);
    columns[0].head = tr("Holds");
    columns[0].stretch = true;
    columns[1].head = tr("In the copy");
    columns[1].number = true;
    columns[2].head = tr("Now");
    columns[2].number = true;
    columns[2].muted = true;
    m_counts = new TableModel(columns, this);
    auto *view = new TableView(m_counts, TableView::Kind::Table, tr("What the copy holds"), box);
    view->setObjectName(u"copyCounts"_s);
    view->setShowsAllRows(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addWidget(view);
    column->addStretch();
    return box;
}

void RestoreDialog::listCopies()
{
    std::vector<TwoLines> entries;
    for (const Copy &copy : m_copies) {
        TwoLines entry{dayAndTime(copy.at), kindText(copy.kind)};
        entry.aside = formatFileSize(copy.size);
        entry.muted = copy.kind == CopyKind::Damaged;
        entries.push_back(entry);
    }
    m_list->setEntries(entries);
    m_list->setVisible(!m_copies.empty());
    m_none->setVisible(m_copies.empty());
    preview(m_list->current());
}

void RestoreDialog::chooseNewestWhole()
{
    const auto newest = newestWholeCopy(m_workspace, allEntities());
    for (size_t i = 0; newest && i < m_copies.size(); ++i) {
        if (m_copies[i].path == newest->path)
            m_list->setCurrent(int(i));
    }
}

void RestoreDialog::askForFile()
{
    const QString path = Prompts::current().openFile(this, {tr("Choose a copy"), tr("Workspaces (*.samsyn)"), QFileInfo(m_workspace).path(), {}});
    if (path.isEmpty())
        return;
    m_copies.insert(m_copies.begin(), copyAt(m_workspace, path));
    listCopies();
    m_list->setCurrent(0);
    preview(0);
}

void RestoreDialog::preview(int row)
{
    const bool isChosen = row >= 0 && row < int(m_copies.size());
    m_preview = isChosen ? previewCopy(m_copies[size_t(row)], m_now) : CopyPreview{};
    const bool isWhole = isChosen && m_preview.damage.isEmpty();
    m_name->setText(m_preview.name);
    QStringList facts;
    if (m_preview.lastChange)
        facts << tr("Last change: %1, %2").arg(m_preview.lastChange->label, dayAndTime(m_preview.lastChange->at));
    if (isChosen)
        facts << QDir::toNativeSeparators(m_preview.copy.path);
    m_facts->setText(facts.join(u'\n'));
    m_message->hide();
    if (isChosen && !isWhole)
        m_message->say(MessageBar::Kind::Warning, tr("The copy is damaged and cannot be restored."), m_preview.damage.front());
    else if (m_preview.isOfAnother)
        m_message->say(MessageBar::Kind::Warning, tr("This is a copy of another workspace."), tr("Restore it only if you know why."));
    else if (m_preview.isSameAsNow)
        m_message->say(MessageBar::Kind::Info, tr("It holds the same as the workspace does now."));
    m_restore->setEnabled(isWhole);
    showCounts();
}

void RestoreDialog::showCounts()
{
    std::vector<TableRow> rows;
    for (const CopyCount &count : m_preview.counts) {
        const QString name = countText(count.plural);
        if (name.isEmpty() || (count.inCopy == 0 && count.now.value_or(0) == 0))
            continue;
        TableRow row;
        row.cells = {textCell(name), textCell(formatCount(count.inCopy)), textCell(count.now ? formatCount(*count.now) : u"–"_s)};
        rows.push_back(std::move(row));
    }
    m_counts->setRows(std::move(rows));
}

} // namespace samsyn
