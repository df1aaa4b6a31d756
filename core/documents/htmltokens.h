// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <functional>

namespace samsyn {

struct HtmlTag
{
    QString name; // small letters
    bool closes = false;
    QHash<QString, QString> attributes{}; // names in small letters, values with their characters

    /// A property of the style attribute, in small letters: "bold" of "font-weight".
    QString style(const QString &property) const;
};

/// Goes through HTML as it comes, however broken: the tags and the text between them, with
/// characters in the place of entities. Comments, and elements whose content is no text, are left
/// out.
void readHtml(const QString &html,
              const std::function<void(const HtmlTag &)> &onTag,
              const std::function<void(const QString &)> &onText);

} // namespace samsyn
