#pragma once

#include <QString>
#include <QStringList>

namespace wasclean {

/// The language of the sources.
inline constexpr const char *english = "en";

/// A language that the window can be shown in.
struct Language
{
    /// "zh_CN", as in the name of its file in resources/translations/.
    QString code;
    /// In the language itself.
    QString name;
};

QList<Language> languages();

/// The language to show: the chosen one, or else the first of those that the system asks for
/// (QLocale::uiLanguages()) that there is, or else English.
QString languageFor(const QString &chosen, const QStringList &wanted);

/// Shows all texts in the language for the lifetime of the application object, in place of the one
/// before. Call this before any text is made. English, too, has a translation: it makes “1 row” or
/// “2 rows” of “%n row(s)”.
void installTranslations(const QString &language = QString::fromLatin1(english));

/// The language that texts are shown in now: a code of languages().
QString shownLanguage();

/// Chooses between the forms of “%1 row(s)” for a count that may be larger than an int, which is
/// all that tr() takes. Fill in the count itself as %1.
int pluralForm(qint64 count);

} // namespace wasclean
