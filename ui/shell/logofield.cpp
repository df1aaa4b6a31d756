// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logofield.h"

#include "core/base/error.h"
#include "core/workspace/sender.h"
#include "ui/documents/logo.h"
#include "ui/widgets/prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr QSizeF largest(180, 42);

} // namespace

LogoField::LogoField(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_picture(new QLabel),
      m_choose(new QPushButton(tr("Choose a picture …"))), m_remove(new QPushButton(tr("Remove the logo")))
{
    m_picture->setObjectName(u"logoPicture"_s);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    m_choose->setToolTip(tr("PNG, JPEG or SVG, at most 2 MB"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_choose),
                          static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    row->addStretch();
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        button->setEnabled(!workspace.isReadOnly());
    }
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);
    showStored();
}

void LogoField::showStored()
{
    const std::optional<Picture> logo = logoOf(m_workspace);
    m_remove->setVisible(logo.has_value());
    m_picture->setVisible(logo.has_value());
    if (!logo)
        return;
    const QSizeF size = logo->size.scaled(largest, Qt::KeepAspectRatio);
    QImage image = flattened(*logo, (size * devicePixelRatioF()).toSize().expandedTo({1, 1}));
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(tr("The logo of documents"));
}

void LogoField::choose()
{
    const QString path = Prompts::current().openFile(
        this, {tr("Choose a logo"), tr("Pictures") + u" (*.png *.jpg *.jpeg *.svg)"_s, {}, {}});
    if (path.isEmpty())
        return;
    try {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorKind::Disk, tr("%1 may not be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
        // One byte more than is allowed, so that what is too large is known without reading it all
        changeLogo(m_workspace, QFileInfo(path).fileName(), file.read(largestPicture + 1));
        Q_EMIT refused({});
    } catch (const Error &error) {
        Q_EMIT refused(error.sentence());
    }
}

void LogoField::remove()
{
    try {
        samsyn::removeLogo(m_workspace);
        Q_EMIT refused({});
    } catch (const Error &error) {
        Q_EMIT refused(error.sentence());
    }
    m_choose->setFocus();
}

} // namespace samsyn
