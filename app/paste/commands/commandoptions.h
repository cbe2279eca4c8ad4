#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// An option of a program: its names, whether it has a value, and how it is imported.
struct OptionRule
{
    enum class Takes : quint8 { Nothing, Value, MaybeValue };
    enum class Use : quint8 {
        Taken, ///< becomes a setting
        NoMatter, ///< does not concern the connection: output, for example
        NoCounterpart, ///< has no equivalent in Wasclean
    };

    /// Without dashes; empty when there is only the letter.
    const char *name;
    /// 0 for none.
    char letter;
    Takes takes;
    Use use;
};

/// An option as it was found.
struct FoundOption
{
    /// As in the rule: the name, or the letter where there is no name.
    QString name;
    /// As it was typed, with dashes and without the value.
    QString typed;
    QString value;
    /// Index of its rule.
    qsizetype rule = 0;
    OptionRule::Use use = OptionRule::Use::Taken;
};

/// A command line by its rules.
struct FoundOptions
{
    QList<FoundOption> options;
    QStringList positionals;
    /// Options without a rule, without their values.
    QStringList unknown;
    /// An option whose value is missing; empty when there is none.
    QString withoutValue;
};

/// How programs differ in the way they read options.
struct OptionStyle
{
    /// --name=value.
    bool equalsSign = true;
    /// --nam for --name where that is clear, and --no-name.
    bool abbreviations = false;
};

/// Reads arguments as getopt does: -abc, -ovalue, -o value, --name value; "--" ends the options.
FoundOptions findOptions(
    const QStringList &arguments, const QList<OptionRule> &rules, OptionStyle style);

/// The sentence about an option that has no equivalent in Wasclean.
QString noCounterpart(const FoundOption &option);
QString unknownOption(const QString &typed, const QString &program);

} // namespace wasclean
