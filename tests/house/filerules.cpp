// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace samsyn::house {

QStringList missingHeads(const Sources &sources)
{
    // Split, so that a checker of licences does not take this for the file's own head
    static const QString copyright = u"SPDX-FileCopyright"
                                     "Text: 2026 The Samsyn authors"_s;
    static const QString license = u"SPDX-License-"
                                   "Identifier: GPL-3.0-or-later"_s;
    QStringList broken;
    for (const SourceFile &file : sources) {
        const QString head = file.text.section(u'\n', 0, 3);
        if (!head.contains(copyright) || !head.contains(license))
            broken += u"%1 lacks its head: copy the two SPDX lines from core/base/money.h."_s.arg(
                file.path);
    }
    return broken;
}

QStringList tooLong(const Sources &sources)
{
    QStringList broken;
    for (const SourceFile &file : sources) {
        const qsizetype lines = file.text.count(u'\n');
        const qsizetype most = file.isHeader() ? 180 : file.isCpp() ? 350 : lines;
        if (lines > most)
            broken += u"%1 has %2 lines, more than %3: part it by what it does."_s.arg(file.path)
                          .arg(lines)
                          .arg(most);
    }
    return broken;
}

QStringList postponedWork(const Sources &sources)
{
    static const QRegularExpression mark(u"\\b(TO"
                                         "DO|FIX"
                                         "ME|X"
                                         "XX)\\b"_s);
    QStringList broken;
    for (const SourceFile &file : sources) {
        const QString found = mark.match(file.text).captured();
        if (!found.isEmpty())
            broken += u"%1 says %2: do it now, or write an issue."_s.arg(file.path, found);
    }
    return broken;
}

QStringList strangeFolders(const QStringList &topFolders)
{
    static const QSet<QString> allowed = {
        u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s};
    QStringList broken;
    for (const QString &folder : topFolders) {
        if (!allowed.contains(folder))
            broken +=
                u"The folder %1 stands at the top: the design has room there for app, core, ui, "
                "resources, tests and packaging only."_s.arg(folder);
    }
    return broken;
}

QStringList incompleteRooms(const Sources &sources, const QStringList &beingBuilt)
{
    QSet<QString> rooms;
    for (const SourceFile &file : sources) {
        if (file.isCpp())
            rooms.insert(file.room());
    }
    QStringList broken;
    for (const QString &name :
         {u"members"_s, u"groups"_s, u"meetings"_s, u"plans"_s, u"budget"_s, u"followup"_s}) {
        QStringList missing;
        const QStringList parts = {u"core/"_s, u"ui/"_s, u"tests/core/"_s, u"tests/ui/"_s};
        for (const QString &part : parts) {
            if (!rooms.contains(part + name))
                missing += part + name;
        }
        if (!missing.isEmpty() && missing.size() < parts.size() && !beingBuilt.contains(name))
            broken += u"The room %1 is not whole: %2 is missing or has no code."_s.arg(
                name, missing.join(u", "_s));
    }
    return broken;
}

} // namespace samsyn::house
