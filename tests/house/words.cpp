// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/words.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <map>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace samsyn::house {

namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement &&
                                     xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    message.forms += xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (!message.plural)
                message.forms = QStringList{text};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(L?[1-9][0-9]?|L?n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found += match.captured().remove(u'L');
    found.removeDuplicates();
    found.sort();
    return found;
}

qsizetype accessKeys(QString text)
{
    text.remove(u"&&"_s);
    static const QRegularExpression entity(u"&(amp|lt|gt|quot|nbsp|#\\d+);"_s);
    return text.remove(entity).count(QRegularExpression(u"&\\S"_s));
}

QString named(const Message &message)
{
    return u"“%1” (%2)"_s.arg(message.source.left(60), message.context);
}

QString flaw(const Message &message)
{
    if (!message.finished)
        return u"is unfinished: translate it and remove type=\"unfinished\""_s;
    if (message.plural && message.forms.size() != 2)
        return u"needs two forms, for one and for many"_s;
    QStringList wanted = places(message.source);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return u"is empty: translate it"_s;
        QStringList given = places(form);
        // "one member" may do without its number
        if (message.plural && form == message.forms.first() && !given.contains(u"%n"_s)) {
            given += u"%n"_s;
            given.sort();
        }
        if (given != wanted)
            return u"has the places %1 where the source has %2"_s.arg(given.join(u' '),
                                                                      wanted.join(u' '));
        if (accessKeys(form) != accessKeys(message.source))
            return u"has another number of access keys (&) than the source"_s;
        if (form.trimmed() != form && message.source.trimmed() == message.source)
            return u"begins or ends with a space that the source lacks"_s;
    }
    return {};
}

} // namespace

Messages readMessages(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        throw std::runtime_error(xml.errorString().toStdString());
    return messages;
}

QStringList
missingWords(const Messages &code, const Messages &words, const QString &file, const QString &room)
{
    const auto contains = [](const Messages &messages, const Message &message) {
        return std::ranges::any_of(messages,
                                   [&](const Message &other) { return other.isSame(message); });
    };
    QStringList broken;
    for (const Message &message : code) {
        if (!contains(words, message))
            broken +=
                u"%1 is not in %2: run resources/translations/update %3 and translate it."_s.arg(
                    named(message), file, room);
    }
    for (const Message &message : words) {
        if (!contains(code, message))
            broken += u"%1 of %2 is no longer said: run resources/translations/update %3."_s.arg(
                named(message), file, room);
    }
    return broken;
}

QStringList poorWords(const Messages &words, const QString &file)
{
    QStringList broken;
    for (const Message &message : words) {
        const QString what = flaw(message);
        if (!what.isEmpty())
            broken += u"%1 in %2 %3."_s.arg(named(message), file, what);
    }
    return broken;
}

QStringList sharedContexts(const std::vector<std::pair<QString, Messages>> &files)
{
    std::map<QString, QString> owners;
    QStringList broken;
    for (const auto &[file, messages] : files) {
        for (const Message &message : messages) {
            const QString owner = owners.emplace(message.context, file).first->second;
            if (owner != file)
                broken += u"The context %1 stands in %2 and in %3: give one another name."_s.arg(
                    message.context, owner, file);
        }
    }
    broken.removeDuplicates();
    return broken;
}

} // namespace samsyn::house
