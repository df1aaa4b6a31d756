// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace samsyn {

/// Letters that look alike.
struct Run
{
    QString text; // a line break ("\n") is kept
    bool strong = false;
    bool emphasis = false;

    bool looksLike(const Run &other) const
    {
        return strong == other.strong && emphasis == other.emphasis;
    }
    bool operator==(const Run &) const = default;
};

/// Text in which words may stand out. A plain text is one too.
struct RichText
{
    std::vector<Run> runs; // none is empty, and none looks like the one before it

    RichText() = default;
    RichText(const QString &plain) { add(plain); }
    RichText(std::initializer_list<Run> parts)
    {
        for (const Run &part : parts)
            add(part.text, part.strong, part.emphasis);
    }

    void add(const QString &text, bool strong = false, bool emphasis = false);
    void add(const RichText &text);

    bool isEmpty() const { return runs.empty(); }
    QString plain() const;
    /// From a letter on, counted in the plain text; of no more than this length.
    RichText mid(qsizetype at, qsizetype length = -1) const;
    /// The lines, each as a text of its own; at least one.
    std::vector<RichText> lines() const;
    /// Without white space at the beginning and the end.
    RichText trimmed() const;
    /// With this part of it strong, where it is found the first time.
    RichText withStrong(const QString &part) const;

    bool operator==(const RichText &) const = default;
    bool operator==(const QString &other) const { return plain() == other; }
};

} // namespace samsyn
