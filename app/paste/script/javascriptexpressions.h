#pragma once

#include "app/paste/script/javascriptlexer.h"
#include "app/paste/script/knownvalues.h"

#include <QStringList>

namespace wasclean {

/// Reads expressions of JavaScript as far as they are made of literals; the rest become words.
class JavaScriptExpressions : protected JavaScriptLexer
{
protected:
    using JavaScriptLexer::JavaScriptLexer;

    /// Operands with "+" between them. Any other expression is a Word.
    PastedValue readExpression(int depth);
    PastedValue readOperand(int depth);

    /// The values of "const name = …".
    KnownValues m_constants;
    /// Sentences about values that only a run of the program would tell.
    QStringList m_notes;

private:
    PastedValue readNamed(int depth);
    PastedValue readWrapped(const QString &name, int depth);
    void skipArguments();
    PastedValue readList(int depth);
    PastedValue readMap(int depth);
    void readMember(PastedValue &map, int depth);
    PastedValue valueOfName(const QString &name);
    QString readTemplate();
    QString textOfName(const QString &name);
    void note(const QString &sentence);

    /// Whether a member of a map could not be read.
    bool m_leftOut = false;
};

} // namespace wasclean
