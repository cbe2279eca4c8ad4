#pragma once

#include "app/paste/script/pythonformatter.h"
#include "app/paste/script/pythonlexer.h"

#include <utility>

namespace wasclean {

/// Reads expressions of Python as far as they are made of literals; the rest become words.
class PythonExpressions : protected PythonLexer
{
protected:
    PythonExpressions(const QString &text, KnownValues values)
        : PythonLexer(text)
        , m_formatter(std::move(values))
    { }

    /// Operands with "+" or "%" between them. Any other expression is a Word.
    PastedValue readExpression(int depth);
    /// At the parenthesis behind the name of a function.
    PythonCall readArguments(const QString &name, int depth);

    PythonFormatter m_formatter;
    /// Those that were found within expressions.
    QList<PythonCall> m_calls;

private:
    PastedValue readOperand(int depth);
    PastedValue readStrings();
    PastedValue readNamed(int depth);
    PastedValue readMap(int depth);
    PastedValue readList(QChar end, int depth);
    PastedValue meaningOf(const PythonCall &call);
    void readMethods(PastedValue &value, int depth);
};

} // namespace wasclean
