#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace wasclean {

/// A reference in a text: "{{name}}", "{{random.int(1,6)}}", or "{{'{{'}}" for the two braces
/// themselves.
struct TemplateReference
{
    /// In UTF-16 units, braces included.
    qsizetype begin = 0;
    qsizetype length = 0;
    /// "name" or "random.int"; "{{" for the braces themselves.
    QString name;
    /// The arguments between the parentheses; empty without parentheses.
    QStringList arguments;
    /// Whether there are parentheses.
    bool isCall = false;

    bool operator==(const TemplateReference &) const = default;
};

/// All references of a text in order. Braces round anything but a name are left alone, as they may
/// well be meant: names begin with a letter or "_" and go on with letters, digits, "_", "." and
/// "-".
QList<TemplateReference> templateReferences(QStringView text);

/// Whether a variable can have the name.
bool isVariableName(QStringView name);

/// The reference that replaces a secret in the file of a profile: "{{secret:auth}}".
QString secretReference(const QString &slot);
/// The slot that a reference names; empty when it names none.
QString secretSlot(const TemplateReference &reference);

} // namespace wasclean
