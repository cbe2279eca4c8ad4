#pragma once

#include "app/profile/variables.h"

#include <QObject>
#include <QTextCharFormat>

#include <functional>

class QLineEdit;
class QPalette;

namespace wasclean {

/// The references of a text that stand for nothing.
using UnresolvedFinder = std::function<QList<UnresolvedReference>(const QString &text)>;

/// How a reference that stands for nothing looks in a field: a wavy line in the colour of a
/// warning.
QTextCharFormat unresolvedFormat(const QPalette &palette);

/// Underlines in a field, while somebody types, what stands for nothing: a reference such as
/// "{{name}}" without a value. The sentence on it is the field's tooltip then, and follows its
/// accessible description. Text, selection, cursor and undo are left alone, and what is hidden as a
/// password is not marked.
class VariableMarks : public QObject
{
    Q_OBJECT

public:
    /// A child of the field.
    explicit VariableMarks(QLineEdit *field);

    /// Without one, nothing is marked. Called again when a variable has another value.
    void setFinder(const UnresolvedFinder &finder);
    /// Whether the text is filled in at all.
    void setActive(bool active);
    /// Looks again, as when the field shows its text or hides it.
    void markAgain();
    /// What is said of the field besides.
    void setDescription(const QString &description);

    /// What is marked, in order.
    QList<UnresolvedReference> unresolved() const;
    /// On the first reference that is marked; empty when there is none.
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
