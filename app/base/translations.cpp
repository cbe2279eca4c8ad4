#include "app/base/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace wasclean {

void installTranslations()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/translations/wasclean_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace wasclean
