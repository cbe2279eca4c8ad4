#include "app/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

const QString translatorName = QStringLiteral("wasclean translations");
constexpr const char *languageProperty = "wascleanLanguage";

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

/// Traditional characters are none that we have.
bool isSimplifiedChinese(const QString &wanted)
{
    const QLocale locale(wanted);
    return locale.language() == QLocale::Chinese
        && locale.script() != QLocale::TraditionalHanScript;
}

} // namespace

QList<Language> languages()
{
    return {{QString::fromLatin1(english), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString languageFor(const QString &chosen, const QStringList &wanted)
{
    const QList<Language> all = languages();
    const auto isThere = [&all](const QString &code) {
        return std::any_of(
            all.begin(), all.end(), [&code](const Language &each) { return each.code == code; });
    };
    if (isThere(chosen))
        return chosen;
    for (const QString &each : wanted) {
        if (isSimplifiedChinese(each))
            return QStringLiteral("zh_CN");
        const QString code = each.section(QLatin1Char('-'), 0, 0);
        if (isThere(code))
            return code;
    }
    return QString::fromLatin1(english);
}

void installTranslations(const QString &language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        translatorName, Qt::FindDirectChildrenOnly));
    // What Qt itself says, such as on the buttons of dialogs, if it is installed.
    if (language != QLatin1String(english))
        install(u"qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"wasclean_" + language, QStringLiteral(":/translations"));
    QCoreApplication::instance()->setProperty(languageProperty, language);
}

QString shownLanguage()
{
    return languageFor(QCoreApplication::instance()->property(languageProperty).toString(), {});
}

int pluralForm(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace wasclean
