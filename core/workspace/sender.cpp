// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sender.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace samsyn {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sender)
};

/// The row before it goes, since the settings name it until the change is done.
void dropLogo(Transaction &transaction, WorkspaceSettings &settings)
{
    const std::optional<Id<Attachment>> before = std::exchange(settings.logo, std::nullopt);
    transaction.update(settings);
    if (before)
        transaction.remove(*before);
}

} // namespace

void setSender(Document &document, const Workspace &workspace)
{
    const WorkspaceSettings settings = workspace.settings();
    document.sender = settings.sender.isEmpty() ? settings.name : settings.sender;
    document.body = settings.body;
    document.contact = settings.contact;
    document.logo = logoOf(workspace);
}

std::optional<Picture> logoOf(const Workspace &workspace)
{
    const std::optional<Id<Attachment>> logo = workspace.settings().logo;
    const auto attachment = logo ? workspace.store().find(*logo) : std::nullopt;
    if (!attachment)
        return std::nullopt;
    try {
        return pictureOf(workspace.store().attachmentContent(attachment->sha256));
    } catch (const Error &) { // a document is not worth less without its logo
        return std::nullopt;
    }
}

void changeLogo(Workspace &workspace, const QString &name, const QByteArray &bytes)
{
    const Picture picture = pictureOf(bytes);
    workspace.change(Text::tr("Change the logo"), [&](Transaction &transaction) {
        WorkspaceSettings settings = workspace.settings();
        dropLogo(transaction, settings);
        Attachment logo;
        logo.record = {WorkspaceSettings::entity.name(), settings.id.value};
        logo.name = name;
        logo.mediaType = picture.mediaType;
        logo.sha256 = transaction.keepContent(bytes);
        settings.logo = transaction.insert(logo);
        transaction.update(settings);
    });
}

void removeLogo(Workspace &workspace)
{
    workspace.change(Text::tr("Remove the logo"), [&](Transaction &transaction) {
        WorkspaceSettings settings = workspace.settings();
        dropLogo(transaction, settings);
    });
}

} // namespace samsyn
