// SPDX-FileCopyrightText: 2026 The Samsyn authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <atomic>

using namespace Qt::StringLiterals;

// Outside the namespace, as the macro demands; a static library's resources wait to be asked for.
static void initResources()
{
    Q_INIT_RESOURCE(samsyn);
}

namespace samsyn {

namespace {

std::atomic<Language> programLanguage = Language::English;
thread_local std::optional<Language> threadLanguage;

/// Answers in the current language of the asking thread, which Qt's own translators cannot.
class LanguageTranslator : public QTranslator
{
public:
    LanguageTranslator()
    {
        // English too is loaded, for its plurals ("1 member", "2 members").
        const bool english = m_english.load(u":/translations/samsyn_en.qm"_s);
        const bool swedish = m_swedish.load(u":/translations/samsyn_sv.qm"_s);
        Q_ASSERT(english && swedish);
        Q_UNUSED(english)
        Q_UNUSED(swedish)
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QTranslator &words = currentLanguage() == Language::Swedish ? m_swedish : m_english;
        return words.translate(context, source, comment, n);
    }

private:
    QTranslator m_english;
    QTranslator m_swedish;
};

} // namespace

QString languageCode(Language language)
{
    return language == Language::Swedish ? u"sv"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString head = code.left(2).toLower();
    if (head == u"sv")
        return Language::Swedish;
    if (head == u"en")
        return Language::English;
    return std::nullopt;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Swedish ? Language::Swedish : Language::English;
}

void installLanguages(Language language)
{
    initResources();
    setProgramLanguage(language);
    static QTranslator *translator = nullptr;
    if (!translator) {
        translator = new LanguageTranslator; // lives as long as the process
        QCoreApplication::installTranslator(translator);
    }
}

void setProgramLanguage(Language language)
{
    programLanguage = language;
}

Language currentLanguage()
{
    return threadLanguage.value_or(programLanguage);
}

LanguageScope::LanguageScope(Language language) : m_before(std::exchange(threadLanguage, language))
{
}

LanguageScope::~LanguageScope()
{
    threadLanguage = m_before;
}

} // namespace samsyn
