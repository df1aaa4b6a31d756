// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/noticedialog.h"

#include "core/base/format.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

void addPart(QVBoxLayout *column, const QString &head, const QString &text, const QString &objectName)
{
    auto *label = makeLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(objectName);
    column->addWidget(makeLabel(head, TextSize::Small, Shade::Grey));
    column->addWidget(label);
    column->addSpacing(8);
}

QString names(const std::vector<MailAddress> &addresses)
{
    QStringList all;
    for (const MailAddress &address : addresses)
        all += address.name;
    return all.isEmpty() ? u"–"_s : all.join(u", "_s);
}

} // namespace

NoticeDialog::NoticeDialog(const MeetingMail &mail, QWidget *parent)
    : QDialog(parent)
{
    const MailDraft &draft = mail.drafts.front();
    setWindowTitle(draft.subject);
    resize(560, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(4);
    auto *subject = makeLabel(draft.subject, TextSize::Section);
    subject->setWordWrap(true);
    column->addWidget(subject);
    column->addSpacing(12);
    addPart(column, tr("To"), names(draft.to), u"mailTo"_s);
    if (!draft.cc.empty())
        addPart(column, tr("Copy"), names(draft.cc), u"mailCopy"_s);
    QStringList files, missing;
    for (const MailAttachment &attachment : draft.attachments)
        files += attachment.fileName;
    for (const Person &person : mail.withoutAddress)
        missing += person.name;
    addPart(column, tr("Files"), files.join(u'\n'), u"mailFiles"_s);
    if (!missing.isEmpty()) {
        auto *warning = new MessageBar;
        warning->say(MessageBar::Kind::Warning, tr("%n address(es) are missing", nullptr, int(missing.size())), formatList(missing));
        column->addWidget(warning);
    }
    auto *hint = makeLabel(tr("The draft opens in your mail program, where you look at it and send it."), TextSize::Small, Shade::Grey);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *open = buttons->addButton(tr("Open the draft"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"openDraft"_s);
    open->setProperty("primary", true);
    open->setDefault(true);
    open->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace samsyn
