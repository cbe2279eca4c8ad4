#include "app/formats/sizetext.h"

#include "app/base/numberlocale.h"

#include <QCoreApplication>

#include <array>

namespace wasclean {

QString sizeText(qint64 bytes)
{
    static constexpr std::array units{
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 B"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 KiB"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 MiB"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 GiB"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 TiB"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 PiB"),
        QT_TRANSLATE_NOOP("wasclean::sizeText", "%1 EiB"),
    };
    const auto textIn = [](std::size_t unit, const QString &number) {
        return QCoreApplication::translate("wasclean::sizeText", units.at(unit)).arg(number);
    };
    if (bytes < 0) {
        return {};
    }
    if (bytes < 1024) {
        return textIn(0, QString::number(bytes));
    }
    // From 999.5 on three digits would round to 1000, so that the next unit takes over there.
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5) {
        value /= 1024;
        ++unit;
    }
    return textIn(unit, numberLocale().toString(value, 'g', 3));
}

} // namespace wasclean
