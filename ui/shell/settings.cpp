// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace samsyn {

namespace {

constexpr size_t recentLimit = 10;

class Stored : public QSettings
{
public:
    Stored() : QSettings(IniFormat, UserScope, u"samsyn"_s, u"samsyn"_s) {}
};

QString nameOf(Look look)
{
    return look == Look::Dark ? u"dark"_s : look == Look::Light ? u"light"_s : u"system"_s;
}

void write(const std::vector<RecentFile> &files)
{
    Stored settings;
    settings.remove(u"recent"_s);
    settings.beginWriteArray(u"recent"_s);
    for (size_t at = 0; at < files.size(); ++at) {
        settings.setArrayIndex(static_cast<int>(at));
        settings.setValue(u"path"_s, files[at].path);
        settings.setValue(u"name"_s, files[at].name);
        settings.setValue(u"opened"_s, files[at].openedAt.toString(Qt::ISODate));
    }
    settings.endArray();
}

} // namespace

void Settings::keepIn(const QString &folder)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

std::optional<Language> Settings::language() const
{
    return languageFromCode(Stored().value(u"language"_s).toString());
}

void Settings::setLanguage(std::optional<Language> language)
{
    Stored().setValue(u"language"_s, language ? languageCode(*language) : u"system"_s);
}

Language Settings::effectiveLanguage() const
{
    return language().value_or(systemLanguage());
}

Look Settings::look() const
{
    const QString name = Stored().value(u"look"_s).toString();
    for (Look look : {Look::Light, Look::Dark}) {
        if (name == nameOf(look))
            return look;
    }
    return Look::System;
}

void Settings::setLook(Look look)
{
    Stored().setValue(u"look"_s, nameOf(look));
}

std::vector<RecentFile> Settings::recentFiles() const
{
    Stored settings;
    std::vector<RecentFile> files;
    const int count = settings.beginReadArray(u"recent"_s);
    for (int at = 0; at < count && files.size() < recentLimit; ++at) {
        settings.setArrayIndex(at);
        const RecentFile file{
            settings.value(u"path"_s).toString(),
            settings.value(u"name"_s).toString(),
            QDateTime::fromString(settings.value(u"opened"_s).toString(), Qt::ISODate)};
        if (!file.path.isEmpty())
            files.push_back(file);
    }
    return files;
}

void Settings::remember(const RecentFile &file)
{
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&file](const RecentFile &other) { return other.path == file.path; });
    files.insert(files.begin(), file);
    files.resize(std::min(files.size(), recentLimit));
    write(files);
}

void Settings::forget(const QString &path)
{
    std::vector<RecentFile> files = recentFiles();
    std::erase_if(files, [&path](const RecentFile &file) { return file.path == path; });
    write(files);
}

QString Settings::folder() const
{
    const std::vector<RecentFile> files = recentFiles();
    if (!files.empty()) {
        const QString folder = QFileInfo(files.front().path).path();
        if (QDir(folder).exists())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QByteArray Settings::windowGeometry() const
{
    return Stored().value(u"geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    Stored().setValue(u"geometry"_s, geometry);
}

} // namespace samsyn
