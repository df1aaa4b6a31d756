// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace samsyn {

/// The languages of the window and of documents, which may differ from each other.
enum class Language { English, Swedish };

QString languageCode(Language language);                         // "en", "sv"
std::optional<Language> languageFromCode(const QString &code);   // "sv", "sv_SE", "en-GB", …
Language systemLanguage();                                       // Swedish where the system is, else English

/// Makes the program's words and resources available. Called once by each program, after its
/// QCoreApplication is made; from then on tr() answers in the current language.
void installLanguages(Language programLanguage);

/// The program's own language: the window's, and the terminal's messages'.
void setProgramLanguage(Language language);
/// The language in which tr() and the functions of format.h answer in this thread.
Language currentLanguage();

/// Everything said in this thread is said in this language for as long as it lives: a document is
/// built in the workspace's language while the window keeps its own.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    std::optional<Language> m_before;
};

} // namespace samsyn
