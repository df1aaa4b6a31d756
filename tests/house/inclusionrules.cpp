// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

/// The order of core's rooms: each may use those with a lower number.
const std::map<QString, int> &coreOrder()
{
    static const std::map<QString, int> order = {{u"core/base"_s, 0},
                                                 {u"core/store"_s, 1},
                                                 {u"core/documents"_s, 1},
                                                 {u"core/exchange"_s, 2},
                                                 {u"core/members"_s, 3},
                                                 {u"core/groups"_s, 4},
                                                 {u"core/meetings"_s, 5},
                                                 {u"core/plans"_s, 6},
                                                 {u"core/budget"_s, 6},
                                                 {u"core/followup"_s, 7},
                                                 {u"core/workspace"_s, 8}};
    return order;
}

bool isSharedUi(const QString &room)
{
    return room == u"ui/widgets" || room == u"ui/charts" || room == u"ui/documents";
}

bool isPageRoom(const QString &room)
{
    static const QSet<QString> rooms = {u"ui/members"_s,
                                        u"ui/groups"_s,
                                        u"ui/meetings"_s,
                                        u"ui/plans"_s,
                                        u"ui/budget"_s,
                                        u"ui/followup"_s};
    return rooms.contains(room);
}

bool isKnownRoom(const QString &room)
{
    return coreOrder().contains(room) || isSharedUi(room) || isPageRoom(room) ||
           room == u"ui/shell" || room == u"app/gui" || room == u"app/cli";
}

/// Whether a file of one room may include a file of another (design, "Who may include whom").
bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from.startsWith(u"core/"))
        return coreOrder().contains(to) && coreOrder().at(to) < coreOrder().at(from);
    if (coreOrder().contains(to))
        return true;
    if (from == u"ui/shell")
        return to.startsWith(u"ui/");
    if (from.startsWith(u"ui/"))
        return isSharedUi(to);
    return isSharedUi(to) || to == u"ui/shell"; // app: pages are the shell's
}

QString remedy(const QString &from, const QString &to)
{
    if (from.startsWith(u"core/") && !to.startsWith(u"core/"))
        return u"core knows no %1: hand the thing in from outside, as a function or as values."_s
            .arg(to.section(u'/', 0, 0));
    if (from.startsWith(u"core/"))
        return u"%1 does not stand before %2 in core: store a RecordRef, or let workspace hand it over."_s
            .arg(to, from);
    if (to == u"ui/shell" || to.startsWith(u"app/"))
        return u"Send a signal upwards, or move what both need to ui/widgets."_s;
    return u"Only ui/shell knows the pages: move what both need to ui/widgets or to core."_s;
}

/// The module of Qt that a header belongs to, whichever way it is written: <QWidget> and
/// <QtWidgets/QWidget> are both QtWidgets. Empty for what is not Qt's.
QString qtModule(const QString &header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> found;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
            for (const QString &file : QDir(headers.filePath(module)).entryList(QDir::Files))
                found.insert(file, module);
        }
        return found;
    }();
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    return modules.value(header);
}

bool isProgram(const SourceFile &file)
{
    return (file.isHeader() || file.isCpp()) && !file.path.startsWith(u"tests/");
}

} // namespace

QStringList brokenInclusions(const Sources &sources)
{
    QStringList broken;
    for (const SourceFile &file : sources) {
        if (!isProgram(file))
            continue;
        if (!isKnownRoom(file.room())) {
            broken += u"%1 stands in no room of the design: move it into one."_s.arg(file.path);
            continue;
        }
        for (const Include &include : includes(file)) {
            if (!include.quoted || include.file.endsWith(u".moc") ||
                include.file.startsWith(u"moc_"))
                continue;
            const QString to = SourceFile{include.file, {}}.room();
            if (!isKnownRoom(to))
                broken +=
                    u"%1 includes \"%2\": write the path from the root, as in \"core/base/money.h\"."_s
                        .arg(file.path, include.file);
            else if (!mayInclude(file.room(), to))
                broken += u"%1 includes \"%2\". %3"_s.arg(
                    file.path, include.file, remedy(file.room(), to));
        }
    }
    return broken;
}

QStringList forbiddenQt(const Sources &sources)
{
    static const QSet<QString> ofCore = {u"QtCore"_s, u"QtSql"_s};
    static const QRegularExpression settings(u"\\bQSettings\\b"_s);
    QStringList broken;
    for (const SourceFile &file : sources) {
        if (!isProgram(file))
            continue;
        const bool core = file.path.startsWith(u"core/");
        for (const Include &include : includes(file)) {
            const QString module = qtModule(include.file);
            if (core && !module.isEmpty() && !ofCore.contains(module))
                broken +=
                    u"%1 includes <%2> of %3: core uses QtCore and QtSql alone. Move this to ui."_s
                        .arg(file.path, include.file, module);
            else if (module == u"QtCharts" && file.room() != u"ui/charts")
                broken +=
                    u"%1 includes <%2>: only ui/charts knows Qt Charts. Give it a Chart of core/documents."_s
                        .arg(file.path, include.file);
        }
        if (core && settings.match(codeAlone(file.text)).hasMatch())
            broken +=
                u"%1 uses QSettings: the user's settings belong to ui/shell. Take the value as an argument."_s
                    .arg(file.path);
    }
    return broken;
}

QStringList pagesNamedOutsideShell(const Sources &sources)
{
    static const QRegularExpression declared(u"\\bclass\\s+(\\w+Page)\\b"_s);
    std::map<QString, QString> rooms; // of each page
    for (const SourceFile &file : sources) {
        if (file.isHeader() && isPageRoom(file.room())) {
            for (const QRegularExpressionMatch &match : declared.globalMatch(codeAlone(file.text)))
                rooms.emplace(match.captured(1), file.room());
        }
    }
    QStringList broken;
    for (const SourceFile &file : sources) {
        if (!isProgram(file) || file.room() == u"ui/shell")
            continue;
        const QString code = codeAlone(file.text);
        for (const auto &[page, room] : rooms) {
            if (room != file.room() &&
                QRegularExpression(u"\\b%1\\b"_s.arg(page)).match(code).hasMatch())
                broken +=
                    u"%1 names %2: only ui/shell names pages. Send a signal with a RecordRef instead."_s
                        .arg(file.path, page);
        }
    }
    return broken;
}

} // namespace samsyn::house
