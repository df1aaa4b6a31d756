// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"

#include "core/base/error.h"
#include "core/workspace/bundle.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn {

std::unique_ptr<Workspace> createSample(const QString &path)
{
    QFile bundle(u":/sample/sodertorn.json"_s);
    const bool opened = bundle.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::unique_ptr<Workspace> workspace = Workspace::create(path, u"Etablering Södertörn"_s);
    importBundle(*workspace, bundle.readAll());
    return workspace;
}

} // namespace samsyn
