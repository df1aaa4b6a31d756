// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample.h"

#include "core/base/error.h"
#include "core/meetings/meetingsteps.h"
#include "core/workspace/bundle.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

} // namespace

std::unique_ptr<Workspace> createSample(const QString &path)
{
    QFile bundle(u":/sample/sodertorn.json"_s);
    const bool opened = bundle.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    std::unique_ptr<Workspace> workspace = Workspace::create(path, u"Etablering Södertörn"_s);
    importBundle(*workspace, bundle.readAll());
    // A seal is of the rows that it stands beside, so it is made here and not told
    for (const QString &key : {u"arbetsgruppen-2011-09-15"_s, u"beredningsgruppen-2011-09-22"_s}) {
        workspace->changeForGood(Text::tr("Seal the minutes"), [&](Transaction &transaction) {
            const auto meeting = transaction.store().byKey<Meeting>(key);
            Q_ASSERT(meeting);
            sealMinutes(transaction, meeting->id);
        });
    }
    return workspace;
}

} // namespace samsyn
