#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace wasclean {

/// A place in a text that stands for something else: "{{name}}", "{{random.int(1,6)}}", or
/// "{{'{{'}}" for the two braces themselves.
struct TemplateReference
{
    /// In UTF-16 units, braces included.
    qsizetype begin = 0;
    qsizetype length = 0;
    /// "name" or "random.int"; "{{" for the braces themselves.
    QString name;
    /// What stands between the parentheses, by commas; empty without parentheses.
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

/// What a profile's file has in the place of a secret: "{{secret:auth}}".
QString secretReference(const QString &slot);
/// The slot that a reference names; empty when it names none.
QString secretSlot(const TemplateReference &reference);

} // namespace wasclean
