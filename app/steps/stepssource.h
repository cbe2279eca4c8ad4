#pragma once

#include "app/formats/jsonnode.h"
#include "app/profile/template.h"
#include "app/steps/step.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <vector>

namespace wasclean {

/// The text of a steps file while it is read: returns its values and keeps the first problem.
class StepsSource
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Steps)

public:
    /// The text must outlive this.
    explicit StepsSource(QByteArrayView text)
        : m_text(text)
    { }

    QByteArrayView text() const { return m_text; }

    bool failed() const { return !m_problem.isEmpty(); }

    /// "line 3, column 9: …".
    QString problem() const { return m_problem; }

    qsizetype wrongAt() const { return m_wrongAt; }

    /// Sets the problem and its position, unless there is one already. The sentence has no full
    /// stop.
    void fail(qsizetype at, const QString &sentence);
    /// The same with a place that was found already.
    void failWith(qsizetype at, const QString &problem);

    /// The value of a node of this type. Another type is a problem, and the default is returned.
    QString string(const JsonNode &node);
    /// A string; an unknown variable in it is a problem.
    QString templateText(const JsonNode &node);
    bool flag(const JsonNode &node);
    int integer(const JsonNode &node, int least, int most);
    bool isObject(const JsonNode &node);
    bool isArray(const JsonNode &node);
    /// True; another value is a problem.
    bool isTrue(const JsonNode &node);
    /// Any JSON, compact; an unknown variable in its strings is a problem.
    QByteArray json(const JsonNode &node);

    /// The member's value; null when it is not there.
    static const JsonNode *member(const JsonNode &object, const char *name);
    /// A member whose name is not one of these, or appears twice, is a problem. The last argument
    /// is the name of the object for the sentence.
    void checkNames(const JsonNode &object, const QStringList &known, const QString &what);
    /// A member that appears twice is a problem.
    void checkUnique(const JsonNode &object);

    /// A variable that later texts may use.
    void define(const QString &name) { m_variables.insert(name); }

    void undefine(const QString &name) { m_variables.remove(name); }

    bool isDefined(const QString &name) const;

    /// The variables of the environment that were met so far.
    const std::vector<StepEnvironment> &environment() const { return m_environment; }

private:
    void expected(const JsonNode &node, const QString &what);
    void checkVariables(const QString &text, qsizetype at);
    void checkVariablesIn(const JsonNode &node);

    QByteArrayView m_text;
    QString m_problem;
    qsizetype m_wrongAt = 0;
    QSet<QString> m_variables;
    std::vector<StepEnvironment> m_environment;
};

/// The known name that is most similar to the typed one; empty if none is similar.
QString similarName(const QString &typed, const QStringList &known);

} // namespace wasclean
