#pragma once

#include "app/paste/result/pastedvalue.h"

#include <QHash>

namespace wasclean {

/// The values that a program gives to its names, where they are literals or made of literals.
class KnownValues
{
public:
    void insert(const QString &name, const PastedValue &value) { m_values.insert(name, value); }

    bool contains(const QString &name) const { return m_values.contains(name); }

    /// The value, to be changed; a new one is Nothing.
    PastedValue &operator[](const QString &name) { return m_values[name]; }

    /// The value, to be copied. Null when there is none, or when so many values were copied that
    /// the text must be hostile: names that stand for each other make much of a few lines.
    const PastedValue *find(const QString &name);
    /// A value that is a text or a word; null likewise.
    const PastedValue *findScalar(const QString &name);

private:
    QHash<QString, PastedValue> m_values;
    /// What find() and findScalar() gave, in values and UTF-16 units.
    qsizetype m_copied = 0;
};

/// A variable of Wasclean in the place of a value that only a run of the program would tell.
struct UnknownValue
{
    /// "{{name}}".
    QString placeholder;
    /// The sentence about it.
    QString note;
};

UnknownValue unknownValue(const QString &expression, const QString &name);

} // namespace wasclean
