// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

bool isProgram(const SourceFile &file)
{
    return (file.isHeader() || file.isCpp()) && !file.path.startsWith(u"tests/");
}

} // namespace

QStringList otherClocks(const Sources &sources)
{
    static const QRegularExpression call(
        u"\\b(currentDate|currentDateTime|currentDateTimeUtc|currentTime|currentMSecsSinceEpoch"
        "|currentSecsSinceEpoch|system_clock|gettimeofday|clock_gettime)\\b|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s);
    static const QRegularExpression sql(u"CURRENT_(TIMESTAMP|DATE|TIME)\\b|'now'"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QStringList broken;
    for (const SourceFile &file : sources) {
        if (file.path == u"core/base/clock.cpp")
            continue;
        QString found;
        if (isProgram(file)) {
            found = call.match(codeAlone(file.text)).captured();
            for (const QString &literal : literals(file.text))
                found += sql.match(literal).captured();
        } else if (file.path.startsWith(u"resources/schema/")) {
            found = sql.match(file.text).captured();
        }
        if (!found.isEmpty())
            broken +=
                u"%1 reads the clock itself (%2): take now() or today() of core/base/clock.h."_s
                    .arg(file.path, found);
    }
    return broken;
}

QStringList misplacedSql(const Sources &sources)
{
    static const QRegularExpression statement(
        u"\\b(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\S+\\s+SET\\b|DELETE\\s+"
        u"FROM\\b|PRAGMA\\s"
        "|(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|TRIGGER|VIEW)\\b|BEGIN\\s+IMMEDIATE\\b)"
        "|^u?R?\"[a-z]*\\(?\\s*(select\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s)"_s);
    static const QRegularExpression engine(u"\\b(QSql\\w+|sqlite3\\w*)\\b"_s);
    QStringList broken;
    for (const SourceFile &file : sources) {
        const bool store =
            file.path.startsWith(u"core/") &&
            (file.path.startsWith(u"core/store/") || file.path.endsWith(u"store.cpp"));
        if (!isProgram(file) || store)
            continue;
        QString found = engine.match(codeAlone(file.text)).captured();
        for (const QString &literal : literals(file.text))
            found += statement.match(literal).captured();
        for (const Include &include : includes(file))
            found += engine.match(include.file).captured();
        if (!found.isEmpty())
            broken +=
                u"%1 speaks SQL (%2): it stands only in core/store and in a room's …store.cpp."_s
                    .arg(file.path, found.simplified());
    }
    return broken;
}

QStringList unwrappedWords(const Sources &sources)
{
    // Words of three letters or more, given as they are to something that people read
    static const QRegularExpression given(
        u"(\\bset(Text|WindowTitle|ToolTip|StatusTip|PlaceholderText|Title|AccessibleName|"
        u"AccessibleDescription"
        "|InformativeText)\\(|\\badd(Action|Menu|Tab)\\(|new\\s+Q(Label|PushButton|Action|CheckBox|"
        "RadioButton|GroupBox)\\("
        "|\\bError\\(\\s*ErrorKind::\\w+,|\\.(sentence|explanation)\\s*=)\\s*(u|QStringLiteral\\(u?)\"[^\"\\n]*\\p{L}{3}"_s);
    QStringList broken;
    for (const SourceFile &file : sources) {
        if (!isProgram(file))
            continue;
        for (const QRegularExpressionMatch &match : given.globalMatch(withoutComments(file.text)))
            broken += u"%1 shows words that nobody translates (%2…): put them in tr()."_s.arg(
                file.path, match.captured().simplified());
    }
    return broken;
}

} // namespace samsyn::house
