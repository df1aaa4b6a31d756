// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/appendixlist.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/documents/savefile.h"
#include "core/meetings/appendices.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/run.h"
#include "ui/widgets/tablemodel.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

std::vector<TableColumn> appendixColumns()
{
    std::vector<TableColumn> columns(3);
    columns[1].stretch = true;
    columns[2].number = columns[2].muted = true;
    return columns;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    refuseTooLarge(QFileInfo(path).fileName(), file.size());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Disk, AppendixList::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.readAll();
}

} // namespace

AppendixList::AppendixList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new TableModel(appendixColumns(), this)),
      m_table(new TableView(m_model, TableView::Kind::List, tr("Appendices"))), m_add(new QPushButton(tr("Add a file …"))),
      m_papers(new QPushButton(tr("Add a paper"))), m_paperMenu(new QMenu(this))
{
    setAcceptDrops(true);
    m_table->setObjectName(u"appendices"_s);
    m_table->setShowsAllRows(true);
    m_table->installEventFilter(this);
    m_add->setObjectName(u"addAppendix"_s);
    m_papers->setObjectName(u"addPaper"_s);
    m_papers->setMenu(m_paperMenu);
    for (QPushButton *button : {m_add, m_papers})
        button->setProperty("flat", true);
    m_papers->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Appendices"), TextSize::Strong));
    head->addStretch();
    head->addWidget(m_papers);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] { run(this, [this] { choose(); }); });
    connect(m_table, &TableView::opened, this, [this](const RecordRef &attachment) { run(this, [&] { open(attachment); }); });
}

void AppendixList::show(const RecordRef &record, qint64 meeting, bool mayWrite)
{
    m_record = record;
    m_mayWrite = mayWrite && !record.isNull();
    std::vector<TableRow> rows;
    int number = 0;
    const Store &store = m_workspace.store();
    for (const Attachment &attachment : attachmentsOf(store, {meeting})) {
        ++number;
        if (attachment.record != record)
            continue;
        const qint64 size = store.attachmentContent(attachment.sha256).size();
        rows.push_back({{Attachment::entity.name(), attachment.id.value},
                        {textCell(tr("Appendix %1").arg(number)), textCell(attachment.name), textCell(formatFileSize(size))},
                        RowKind::Plain,
                        false});
    }
    m_table->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_add->setEnabled(m_mayWrite);
    m_papers->setEnabled(m_mayWrite);
}

void AppendixList::addPaper(const QString &text, std::function<std::pair<QString, QByteArray>()> make)
{
    m_papers->show();
    QAction *action = m_paperMenu->addAction(text);
    connect(action, &QAction::triggered, this, [this, make = std::move(make)] {
        run(this, [&] {
            const auto [name, content] = make();
            keep(name, content);
        });
    });
}

void AppendixList::choose()
{
    const QString path = Prompts::current().openFile(this, {tr("Add a file"), {}, {}, {}});
    if (!path.isEmpty())
        addFiles({path});
}

void AppendixList::addFiles(const QStringList &paths)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &path : paths)
        files.push_back({QFileInfo(path).fileName(), contentOf(path)});
    m_workspace.change(tr("Add an appendix"), [&](Transaction &transaction) {
        for (const auto &[name, content] : files)
            attachFile(transaction, m_record, name, content);
    });
}

void AppendixList::keep(const QString &name, const QByteArray &content)
{
    m_workspace.change(tr("Add an appendix"), [&](Transaction &transaction) { attachFile(transaction, m_record, name, content); });
}

void AppendixList::removeChosen()
{
    const RecordRef chosen = m_table->currentRef();
    if (!m_mayWrite || chosen.isNull())
        return;
    m_workspace.change(tr("Remove an appendix"), [&](Transaction &transaction) { removeAttachment(transaction, {chosen.id}); });
}

/// A copy, opened by the program that the system has for it.
void AppendixList::open(const RecordRef &chosen)
{
    const Attachment attachment = m_workspace.store().get(Id<Attachment>{chosen.id});
    const QDir folder(privateFolder() + u'/' + attachment.sha256.left(12)); // names may be equal
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(QFileInfo(attachment.name).fileName());
    saveFile(path, m_workspace.store().attachmentContent(attachment.sha256));
    Desktop::current().open(path);
}

void AppendixList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayWrite && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AppendixList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        run(this, [&] { addFiles(paths); });
}

bool AppendixList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        run(this, [this] { removeChosen(); });
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace samsyn
