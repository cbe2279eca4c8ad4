#pragma once

#include "app/formats/jsonnode.h"
#include "app/profile/template.h"
#include "app/steps/step.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <vector>

namespace wasclean {

/// The text of a steps file while it is read: takes values out of it and keeps the first thing that
/// is wrong.
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

    /// Says what is wrong at a place, unless something else was before. The sentence has no full
    /// stop.
    void fail(qsizetype at, const QString &sentence);
    /// The same with a place that was found already.
    void failWith(qsizetype at, const QString &problem);

    /// The value at a node that must be of a kind; else it fails and gives a default.
    QString string(const JsonNode &node);
    /// A string in which every variable must be known.
    QString templateText(const JsonNode &node);
    bool flag(const JsonNode &node);
    int integer(const JsonNode &node, int least, int most);
    bool isObject(const JsonNode &node);
    bool isArray(const JsonNode &node);
    /// True for true; anything else fails.
    bool isTrue(const JsonNode &node);
    /// Any JSON, compact; the variables in its strings must be known.
    QByteArray json(const JsonNode &node);

    /// The member's value; null when it is not there.
    const JsonNode *member(const JsonNode &object, const char *name) const;
    /// Fails when a name is none of these or appears twice. What names the object for people.
    void checkNames(const JsonNode &object, const QStringList &known, const QString &what);

    /// A variable that later texts may use.
    void define(const QString &name) { m_variables.insert(name); }

    void undefine(const QString &name) { m_variables.remove(name); }

    bool isDefined(const QString &name) const;

    /// The variables of the environment that were met so far.
    const std::vector<StepEnvironment> &environment() const { return m_environment; }

private:
    void expected(const JsonNode &node, const QString &what);
    void checkVariables(const QString &text, qsizetype at);

    QByteArrayView m_text;
    QString m_problem;
    qsizetype m_wrongAt = 0;
    QSet<QString> m_variables;
    std::vector<StepEnvironment> m_environment;
};

/// The known name that the typed one is most like; empty when none is near.
QString similarName(const QString &typed, const QStringList &known);

} // namespace wasclean
