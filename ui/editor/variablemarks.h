#pragma once

#include "app/profile/variables.h"

#include <QObject>
#include <QTextCharFormat>

#include <functional>

class QLineEdit;
class QPalette;

namespace wasclean {

/// Finds the references in a text that have no value, such as "{{name}}" of an unknown variable.
using UnresolvedFinder = std::function<QList<UnresolvedReference>(const QString &text)>;

/// How a reference without a value looks in a field: a wavy line in the colour of a warning.
QTextCharFormat unresolvedFormat(const QPalette &palette);

/// Underlines the references without a value in a field while the user types. The sentence on them
/// is the field's tooltip then, and follows its accessible description. Text, selection, cursor and
/// undo are left alone, and a hidden password is not marked.
class VariableMarks : public QObject
{
    Q_OBJECT

public:
    /// A child of the field.
    explicit VariableMarks(QLineEdit *field);

    /// Without one, nothing is marked. Called again when a variable has another value.
    void setFinder(const UnresolvedFinder &finder);
    /// Whether variables are filled in in this field at all; nothing is marked when not.
    void setActive(bool active);
    /// Looks again, as when the field shows its text or hides it.
    void markAgain();
    /// The rest of the accessible description.
    void setDescription(const QString &description);

    /// The marked references, in order.
    QList<UnresolvedReference> unresolved() const;
    /// A sentence on the first marked reference; empty when there is none.
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(const QList<UnresolvedReference> &unresolved);
    void describe(const QString &sentence);

    QLineEdit *m_field;
    UnresolvedFinder m_finder;
    QString m_description;
    bool m_isActive = true;
    /// An input method has text in the field that is not yet part of it, with marks of its own.
    bool m_isComposing = false;
    bool m_isMarking = false;
    bool m_isMarked = false;
};

/// Sets the field's accessible description, and lets its VariableMarks add to it.
void setDescription(QWidget *field, const QString &description);

} // namespace wasclean
