#pragma once

#include "app/paste/script/knownvalues.h"
#include "app/paste/script/pythonscript.h"

#include <utility>

namespace wasclean {

/// Fills values into texts in the three ways of Python. A value that only a run of the program
/// would tell becomes a variable of Wasclean, with a note.
class PythonFormatter
{
public:
    explicit PythonFormatter(KnownValues values)
        : m_values(std::move(values))
    { }

    KnownValues &values() { return m_values; }

    const QStringList &notes() const { return m_notes; }

    /// The text that the program gives to a name or to another expression.
    QString valueOfName(const QString &expression);
    /// The value as a text; a word that is no number is a name.
    QString textOf(const PastedValue &value);

    /// f"…": "{name}" is replaced by a value and "{{" by a brace.
    QString withNames(const QString &text);
    /// "{}/{name}".format(…).
    QString withFields(const QString &format, const PythonCall &call);
    /// "%s" % value: a list fills as many places as it has items.
    QString withPercent(const QString &format, const PastedValue &value);

private:
    KnownValues m_values;
    QStringList m_notes;
};

} // namespace wasclean
