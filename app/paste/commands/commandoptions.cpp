#include "app/paste/commands/commandoptions.h"

#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

class OptionReader
{
public:
    OptionReader(const QStringList &arguments, const QList<OptionRule> &rules, OptionStyle style)
        : m_arguments(arguments)
        , m_rules(rules)
        , m_style(style)
    { }

    FoundOptions read()
    {
        while (m_at < m_arguments.size()) {
            const QString &argument = m_arguments[m_at++];
            if (argument == QLatin1String("--")) {
                m_found.positionals += m_arguments.sliced(m_at);
                break;
            }
            if (argument.startsWith(QLatin1String("--")))
                readLong(argument);
            else if (argument.size() > 1 && argument.startsWith(u'-'))
                readLetters(argument);
            else
                m_found.positionals.append(argument);
        }
        return m_found;
    }

private:
    const OptionRule *ruleNamed(QStringView name) const
    {
        const OptionRule *only = nullptr;
        int candidates = 0;
        for (const OptionRule &rule : m_rules) {
            const QLatin1String ruleName(rule.name);
            if (ruleName == name)
                return &rule;
            if (!ruleName.isEmpty() && ruleName.startsWith(name)) {
                only = &rule;
                ++candidates;
            }
        }
        return m_style.abbreviations && candidates == 1 && name.size() > 1 ? only : nullptr;
    }

    const OptionRule *ruleFor(QChar letter) const
    {
        for (const OptionRule &rule : m_rules) {
            if (rule.letter != 0 && QLatin1Char(rule.letter) == letter)
                return &rule;
        }
        return nullptr;
    }

    void readLong(const QString &argument);
    void readLetters(const QString &argument);
    void add(const OptionRule &rule, const QString &typed, const QString *attached);

    const QStringList &m_arguments;
    const QList<OptionRule> &m_rules;
    OptionStyle m_style;
    qsizetype m_at = 0;
    FoundOptions m_found;
};

void OptionReader::add(const OptionRule &rule, const QString &typed, const QString *attached)
{
    const QString name
        = *rule.name ? QString::fromLatin1(rule.name) : QString(QLatin1Char(rule.letter));
    FoundOption option{name, typed, {}, &rule - m_rules.constData(), rule.use};
    if (attached) {
        option.value = *attached;
    } else if (rule.takes == OptionRule::Takes::Value) {
        if (m_at >= m_arguments.size()) {
            m_found.withoutValue = typed;
            return;
        }
        option.value = m_arguments[m_at++];
    } else if (rule.takes == OptionRule::Takes::MaybeValue && m_at < m_arguments.size()
        && !m_arguments[m_at].startsWith(u'-')) {
        option.value = m_arguments[m_at++];
    }
    m_found.options.append(option);
}

void OptionReader::readLong(const QString &argument)
{
    const qsizetype equals = m_style.equalsSign ? argument.indexOf(u'=') : qsizetype(-1);
    const QString typed = equals < 0 ? argument : argument.first(equals);
    const QString value = equals < 0 ? QString() : argument.sliced(equals + 1);
    const QString name = typed.sliced(2);
    const OptionRule *rule = ruleNamed(name);
    if (rule) {
        add(*rule, typed, equals < 0 ? nullptr : &value);
        return;
    }
    // An option that is switched off changes nothing.
    const bool isOff = m_style.abbreviations && name.startsWith(QLatin1String("no-"))
        && ruleNamed(QStringView(name).sliced(3));
    // The text behind "=" may be a secret.
    if (!isOff)
        m_found.unknown.append(typed.section(u'=', 0, 0));
}

void OptionReader::readLetters(const QString &argument)
{
    for (qsizetype i = 1; i < argument.size(); ++i) {
        const QString typed = u'-' + QString(argument[i]);
        const OptionRule *rule = ruleFor(argument[i]);
        if (!rule) {
            m_found.unknown.append(typed);
            continue;
        }
        if (rule->takes == OptionRule::Takes::Nothing) {
            add(*rule, typed, nullptr);
            continue;
        }
        QString rest = argument.sliced(i + 1);
        if (m_style.equalsSign && rest.startsWith(u'='))
            rest.remove(0, 1);
        add(*rule, typed, i + 1 < argument.size() ? &rest : nullptr);
        return;
    }
}

} // namespace

FoundOptions findOptions(
    const QStringList &arguments, const QList<OptionRule> &rules, OptionStyle style)
{
    return OptionReader(arguments, rules, style).read();
}

QString noCounterpart(const FoundOption &option)
{
    const bool isLetter = !option.typed.startsWith(QLatin1String("--")) && option.name.size() > 1;
    const QString shown = u'“' + option.typed + u'”'
        + (isLetter ? QString(QLatin1String(" (--") + option.name + u')') : QString());
    return PasteText::tr("%1 has no equivalent in Wasclean and was left out.").arg(shown);
}

QString unknownOption(const QString &typed, const QString &program)
{
    return PasteText::tr("“%1” is not a known option of %2 and was left out.")
        .arg(typed.left(40), program);
}

} // namespace wasclean
