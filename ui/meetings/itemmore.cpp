// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemmore.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/meetings/decisions.h"
#include "core/meetings/meetings.h"
#include "core/workspace/workspace.h"
#include "ui/meetings/textsection.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/richtextedit.h"
#include "ui/widgets/run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
}

QPushButton *flatButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setProperty("flat", true);
    button->setAutoDefault(false);
    return button;
}

/// A heading with its rows below it.
QWidget *makePart(const QString &title, QVBoxLayout *rows)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, TextSize::Strong));
    rows->setSpacing(0);
    column->addLayout(rows);
    return part;
}

} // namespace

ItemMore::ItemMore(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_note(new TextSection(tr("Own notes, never printed"), u"Ctrl+7"_s, u"privateNote"_s)),
      m_attachments(new QVBoxLayout), m_attach(flatButton(tr("Attach a file …"), u"attach"_s)), m_history(new QVBoxLayout)
{
    m_attachmentPart = makePart(tr("Attachments"), m_attachments);
    m_historyPart = makePart(tr("The matter before"), m_history);
    m_attach->setIcon(icon(u"plus"_s, Tint::Accent));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_attachmentPart);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    column->addWidget(m_historyPart);
    column->addWidget(m_note);
    connect(m_attach, &QPushButton::clicked, this, [this] { run(this, [this] { addAttachment(); }); });
    connect(m_note, &TextSection::written, this, [this](const QString &text) { run(this, [&] { storeNote(text); }); });
}

void ItemMore::setShown(const MeetingShown &shown, const AgendaItem &item, bool mayWrite)
{
    const bool isAnother = std::exchange(m_item, item.id) != item.id;
    m_meeting = shown.meeting.id;
    const QString note = shown.noteOf(item.id);
    if (isAnother)
        m_note->begin(m_workspace.drafts(), {AgendaItem::entity.name(), item.id.value}, u"private_note"_s, note);
    else
        m_note->setStored(note);
    m_note->setReadOnly(m_workspace.isReadOnly());
    m_note->setVisible(mayWrite || !m_note->text().isEmpty());
    m_attach->setVisible(mayWrite);
    showAttachments(item);
    showHistory(item);
}

void ItemMore::commit()
{
    m_note->commit();
}

void ItemMore::takeFocus()
{
    m_note->takeFocus();
}

void ItemMore::storeNote(const QString &text)
{
    m_workspace.change(tr("Write own notes"), [&](Transaction &transaction) {
        for (PrivateNote &note : transaction.store().where<PrivateNote>("item", m_item.value)) {
            note.text = text;
            if (text.isEmpty())
                transaction.remove(note.id);
            else
                transaction.update(note);
            return;
        }
        PrivateNote note;
        note.meeting = m_meeting;
        note.item = m_item;
        note.text = text;
        transaction.insert(note);
    });
}

void ItemMore::showAttachments(const AgendaItem &item)
{
    empty(m_attachments);
    const QString record = RecordRef{AgendaItem::entity.name(), item.id.value}.toText();
    const std::vector<Attachment> found = m_workspace.store().where<Attachment>("record", record);
    for (const Attachment &attachment : found) {
        QPushButton *button = flatButton(attachment.name, u"attachment%1"_s.arg(attachment.id.value));
        button->setToolTip(tr("Open %1").arg(attachment.name).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, attachment] { run(this, [&] { open(attachment); }); });
        m_attachments->addWidget(button, 0, Qt::AlignLeft);
    }
    m_attachmentPart->setVisible(!found.empty());
}

void ItemMore::addAttachment()
{
    const QString path = Prompts::current().openFile(this, {tr("Attach a file"), tr("All files (*)"), {}, {}});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Disk, tr("%1 cannot be read. Choose another file.").arg(QFileInfo(path).fileName()));
    const QByteArray content = file.readAll();
    m_workspace.change(tr("Attach a file"), [&](Transaction &transaction) {
        Attachment attachment;
        attachment.record = {AgendaItem::entity.name(), m_item.value};
        attachment.position = static_cast<int>(transaction.store().where<Attachment>("record", attachment.record.toText()).size());
        attachment.name = QFileInfo(path).fileName();
        attachment.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
        attachment.sha256 = transaction.keepContent(content);
        transaction.insert(attachment);
    });
}

void ItemMore::open(const Attachment &attachment)
{
    const QString name = QFileInfo(attachment.name).fileName(); // a name of the file's, never a path
    const QString path = QDir(privateFolder()).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_workspace.store().attachmentContent(attachment.sha256)) < 0)
        throw Error(ErrorKind::Disk, tr("%1 cannot be written for another program to open.").arg(name));
    file.close();
    if (!Desktop::current().open(path))
        throw Error(ErrorKind::Failed, tr("No program of this computer opens %1.").arg(name));
}

void ItemMore::showHistory(const AgendaItem &item)
{
    empty(m_history);
    int shown = 0;
    if (item.matter) {
        for (const MatterStep &step : matterHistory(m_workspace.store(), *item.matter)) {
            if (step.item.id == item.id)
                continue;
            ++shown;
            const QString outcome = itemOutcomeName(step.item.outcome);
            QPushButton *button = flatButton(QStringList{step.groupName, formatDateLong(step.meeting.date), step.reference, outcome}
                                                 .join(u" · "_s),
                                             u"matterStep%1"_s.arg(step.item.id.value));
            connect(button, &QPushButton::clicked, this,
                    [this, id = step.item.id.value] { Q_EMIT recordWanted({AgendaItem::entity.name(), id}); });
            m_history->addWidget(button, 0, Qt::AlignLeft);
        }
    }
    m_historyPart->setVisible(shown > 0);
}

} // namespace samsyn
