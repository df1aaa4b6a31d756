// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/appendices.h"

#include "core/base/error.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <algorithm>

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Appendices)
};

std::vector<Attachment> attachmentsAt(const Store &store, const RecordRef &record)
{
    std::vector<Attachment> attachments = store.where<Attachment>("record", record.toText());
    std::ranges::stable_sort(attachments, {}, &Attachment::position);
    return attachments;
}

} // namespace

void refuseTooLarge(const QString &name, qint64 bytes)
{
    if (bytes > largestAttachment)
        throw Error(ErrorKind::Failed,
                    Text::tr("“%1” is %2, and an appendix can be at most 25 MB. Make it smaller, or put it where everybody can reach it and write the address in the item.")
                        .arg(name, formatFileSize(bytes)));
}

Id<Attachment> attachFile(Transaction &transaction, const RecordRef &record, const QString &name, const QByteArray &content)
{
    refuseTooLarge(name, content.size());
    const std::vector<Attachment> before = attachmentsAt(transaction.store(), record);
    Attachment attachment;
    attachment.record = record;
    attachment.position = before.empty() ? 0 : before.back().position + 1;
    attachment.name = name;
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    attachment.sha256 = transaction.keepContent(content);
    return transaction.insert(attachment);
}

void removeAttachment(Transaction &transaction, Id<Attachment> id)
{
    const RecordRef record = transaction.store().get(id).record;
    transaction.remove(id);
    int position = 0;
    for (Attachment attachment : attachmentsAt(transaction.store(), record)) {
        attachment.position = position++;
        transaction.update(attachment);
    }
}

} // namespace samsyn
