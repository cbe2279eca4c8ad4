#pragma once

#include "app/paste/script/knownvalues.h"
#include "app/paste/script/powershelllexer.h"
#include "app/paste/script/powershellscript.h"

namespace wasclean {

/// Reads expressions of PowerShell as far as they are made of literals; the rest become words.
class PowerShellExpressions : protected PowerShellLexer
{
protected:
    using PowerShellLexer::PowerShellLexer;

    /// Texts with "+" between them, or another operand, and "| ConvertTo-Json" behind it.
    PastedValue readValue(int depth);
    PastedValue readOperand(int depth);
    PastedValue readWord(int depth);
    /// At the parenthesis.
    std::vector<PastedValue> readArguments(int depth);
    /// At the dot before the name of a member. A call is kept.
    void readMemberOrCall();

    /// By their names in lower case.
    KnownValues m_variables;
    QList<PowerShellScript::Call> m_calls;

private:
    PastedValue readVariable();
    PastedValue readType(int depth);
    PastedValue readTable(int depth);
    PastedValue readGroup(int depth);
    QString variableText(const QString &name) override;
};

} // namespace wasclean
