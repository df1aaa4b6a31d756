// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

enum class Part { Code, Comment, Literal, Quote };

/// How far a literal or comment reaches that begins at `from`, its ends included.
qsizetype endOfRaw(const QString &text, qsizetype from)
{
    const qsizetype open = text.indexOf(u'(', from);
    const QString close = u')' + text.sliced(from + 2, open - from - 2) + u'"';
    const qsizetype end = text.indexOf(close, open);
    return end < 0 ? text.size() : end + close.size();
}

qsizetype endOfQuoted(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == text[from] || text[i] == u'\n')
            return i + 1;
    }
    return text.size();
}

/// Calls for each stretch of the text with what it is: enough of a lexer for code that compiles.
template <typename Visit>
void scan(const QString &text, Visit visit)
{
    const auto end = [&](QStringView mark, qsizetype from) {
        const qsizetype found = text.indexOf(mark, from);
        return found < 0 ? text.size() : found;
    };
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        const bool word = i > 0 && (text[i - 1].isLetterOrNumber() || text[i - 1] == u'_');
        qsizetype next = i + 1;
        Part part = Part::Code;
        if (rest.startsWith(u"//")) {
            next = end(u"\n", i);
            part = Part::Comment;
        } else if (rest.startsWith(u"/*")) {
            next = qMin(end(u"*/", i + 2) + 2, text.size());
            part = Part::Comment;
        } else if (rest.startsWith(u"R\"")) {
            next = endOfRaw(text, i);
            part = Part::Literal;
        } else if (text[i] == u'"') {
            next = endOfQuoted(text, i);
            part = Part::Literal;
        } else if (text[i] == u'\'' && (!word || text[i - 1] == u'u' || text[i - 1] == u'L')) {
            next = endOfQuoted(text, i); // 1'000 is a number, not a letter in quotes
            part = Part::Quote;
        }
        visit(part, QStringView(text).sliced(i, next - i));
        i = next;
    }
}

QString blank(QStringView text)
{
    QString result(text.size(), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            result[i] = u'\n';
    }
    return result;
}

/// Data, pictures, words and generated things are not written by hand.
bool isSource(const QString &path)
{
    static const QRegularExpression source(
        u"(\\.(h|cpp|sql|cmake|sh|py|java|desktop|xml)|/CMakeLists\\.txt|/[a-z-]+)$"_s);
    return source.match(u'/' + path).hasMatch() && !path.startsWith(u"tests/data/") &&
           !path.endsWith(u"/LICENSE");
}

} // namespace

QString SourceFile::room() const
{
    const QStringList parts = path.split(u'/');
    const qsizetype depth = parts.first() == u"tests" && parts.size() > 3 ? 3 : 2;
    return parts.mid(0, qMin(depth, parts.size() - 1)).join(u'/');
}

Sources readSources(const QString &root, const QStringList &folders)
{
    Sources sources;
    const auto read = [&](const QString &path) {
        if (isSource(path))
            sources.push_back({path, QString::fromUtf8(test::readFile(root + u'/' + path))});
    };
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            read(QDir(root).relativeFilePath(files.next()));
    }
    for (const QString &file : QDir(root).entryList(QDir::Files))
        read(file);
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

QStringList topFolders(const QString &root)
{
    QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeAll(u"build"_s); // the presets build there; .gitignore names it
    return folders;
}

QString withoutComments(const QString &text)
{
    QString result;
    scan(text, [&](Part part, QStringView piece) {
        result += part == Part::Comment ? blank(piece) : piece.toString();
    });
    return result;
}

QString codeAlone(const QString &text)
{
    QString result;
    scan(text, [&](Part part, QStringView piece) {
        result += part == Part::Code ? piece.toString() : blank(piece);
    });
    return result;
}

QStringList literals(const QString &text)
{
    QStringList result;
    scan(text, [&](Part part, QStringView piece) {
        if (part == Part::Literal)
            result += piece.toString();
    });
    return result;
}

std::vector<Include> includes(const SourceFile &file)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<Include> result;
    for (const QRegularExpressionMatch &match : line.globalMatch(withoutComments(file.text)))
        result.push_back({match.captured(2), match.captured(1) == u"\""});
    return result;
}

} // namespace samsyn::house
