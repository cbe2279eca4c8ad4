#include "app/paste/commands/curlreader.h"

#include "app/paste/commands/curloptions.h"
#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

PasteResult CurlReader::read()
{
    applyConfiguration();
    FoundOptions found = findOptions(m_command.arguments, curlOptions(), {true, true});
    if (!applyCommand(m_builder, m_command, found))
        return m_builder.finish(PasteKind::Curl);
    for (const FoundOption &option : found.options) {
        if (option.name == QLatin1String("next")) {
            m_builder.note(
                PasteText::tr("The text after “--next” is another request and was left out."));
            break;
        }
        if (option.use == OptionRule::Use::NoCounterpart)
            applyForeign(option);
        else if (const OptionHandler handler = optionHandlers().value(option.name))
            (this->*handler)(option);
    }
    for (const QString &url : found.positionals)
        addUrl(url);
    if (m_urls.size() > 1) {
        const auto first = std::find_if(m_urls.cbegin(), m_urls.cend(), mayBeCurlUrl);
        if (first == m_urls.cend())
            m_builder.fail(PasteText::tr("The text contains no URL."));
        // What "@words" of PowerShell stands for is not known.
        m_builder.note(first == m_urls.cbegin()
                ? PasteText::tr("The command has several URLs, and only the first was imported.")
                : PasteText::tr("An argument that does not belong to any option was left out."));
        if (first != m_urls.cbegin() && first != m_urls.cend())
            m_builder.setUrl(m_globs ? withoutCurlPattern(*first) : *first);
    }
    finishData();
    finishUser();
    settings().maxRedirects = m_followsRedirects ? m_maxRedirects : 0;
    return m_builder.finish(PasteKind::Curl);
}

/// "-K -" with a here-document: its lines stand in the place of the option.
void CurlReader::applyConfiguration()
{
    static const QStringList names{QStringLiteral("-K"), QStringLiteral("--config")};
    QStringList &arguments = m_command.arguments;
    for (qsizetype at = 0; at + 1 < arguments.size(); ++at) {
        if (!names.contains(arguments[at]) || arguments[at + 1] != QLatin1String("-")
            || m_command.input.isEmpty())
            continue;
        const QStringList lines = curlConfigArguments(m_command.input.join(u'\n'));
        arguments = arguments.first(at) + lines + arguments.sliced(at + 2);
        return;
    }
}

/// Ways to log in that are not known here; a password for one of them is for no other.
void CurlReader::applyForeign(const FoundOption &option)
{
    if (option.name == QLatin1String("config")) {
        m_builder.note(
            PasteText::tr("The configuration file in “%1” was not read. Paste its text instead.")
                .arg(option.typed));
        return;
    }
    m_builder.note(noCounterpart(option));
    if (option.name == QLatin1String("ntlm") || option.name == QLatin1String("negotiate")
        || option.name == QLatin1String("aws-sigv4"))
        m_foreignAuth = option.typed;
}

void CurlReader::finishUser()
{
    if (m_user && !m_foreignAuth.isEmpty())
        m_builder.note(
            PasteText::tr("The user name and password are for “%1” and were left out as well.")
                .arg(m_foreignAuth));
    else if (m_user)
        m_builder.setUserPassword(*m_user, m_authKind);
    if (m_user && m_foreignAuth.isEmpty() && !m_user->contains(u':'))
        m_builder.note(PasteText::tr(
            "The command has no password because curl asks for it. Enter it in Options."));
    if (m_proxyUser)
        m_builder.setProxyUser(*m_proxyUser);
}

void CurlReader::addUrl(const QString &url)
{
    m_urls.append(url);
    if (m_urls.size() > 1)
        return;
    if (m_globs && hasCurlPattern(url))
        m_builder.note(PasteText::tr(
            "The {…} or […] in the URL stands for several URLs; the URL was used as written."));
    m_builder.setUrl(m_globs ? withoutCurlPattern(url) : url);
}

void CurlReader::finishData()
{
    for (const FoundOption &option : m_data) {
        const bool forUrl
            = option.name == QLatin1String("+") || option.name == QLatin1String("url-query");
        if (!forUrl && !m_dataIsQuery) {
            applyBody(option);
            continue;
        }
        const bool encode = option.name == QLatin1String("data-urlencode")
            || option.name == QLatin1String("url-query");
        const bool isRaw
            = option.name == QLatin1String("data-raw") || option.name == QLatin1String("+");
        const auto query = isRaw ? option.value : curlQuery(option.value, encode);
        if (!query)
            m_builder.note(PasteText::tr("The file in “%1” was not read.").arg(option.typed));
        else if (!query->isEmpty())
            m_builder.addQuery(*query);
    }
}

PasteResult readCurl(const ShellCommand &command) { return CurlReader(command).read(); }

} // namespace wasclean
