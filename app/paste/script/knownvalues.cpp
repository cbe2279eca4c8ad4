#include "app/paste/script/knownvalues.h"

#include "app/paste/script/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

constexpr qsizetype maxCopied = 1'000'000;

} // namespace

const PastedValue *KnownValues::find(const QString &name)
{
    const auto value = m_values.constFind(name);
    if (value == m_values.cend() || m_copied > maxCopied)
        return nullptr;
    m_copied += valueCount(*value);
    return m_copied > maxCopied ? nullptr : &*value;
}

const PastedValue *KnownValues::findScalar(const QString &name)
{
    const auto value = m_values.constFind(name);
    if (value == m_values.cend() || !value->isScalar() || m_copied > maxCopied)
        return nullptr;
    m_copied += value->text.size() + 1;
    return m_copied > maxCopied ? nullptr : &*value;
}

UnknownValue unknownValue(const QString &expression, const QString &name)
{
    return {QLatin1String("{{") + name + QLatin1String("}}"),
        PasteText::tr("The value of %1 in the program is not known; it became the variable {{%2}}.")
            .arg(expression.left(60), name)};
}

} // namespace wasclean
