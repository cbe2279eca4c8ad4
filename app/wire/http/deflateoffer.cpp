#include "app/wire/http/deflateoffer.h"

#include "app/protocol/token.h"

#include <algorithm>
#include <optional>

namespace wasclean {

namespace {

const QByteArray extensionName = QByteArrayLiteral("permessage-deflate");
const QByteArray serverNoContext = QByteArrayLiteral("server_no_context_takeover");
const QByteArray clientNoContext = QByteArrayLiteral("client_no_context_takeover");
const QByteArray serverWindow = QByteArrayLiteral("server_max_window_bits");
const QByteArray clientWindow = QByteArrayLiteral("client_max_window_bits");
constexpr int largestWindow = 15;

struct Parameter
{
    QByteArray name;
    QByteArray value;
    bool hasValue = false;
};

struct Extension
{
    QByteArray name;
    QList<Parameter> parameters;
};

/// Reads extension lists (RFC 6455, 9.1), quotes and all.
class ExtensionParser
{
public:
    explicit ExtensionParser(QByteArrayView text)
        : m_rest(text)
    { }

    std::optional<QList<Extension>> parse()
    {
        QList<Extension> extensions;
        do {
            Extension extension{token(), {}};
            while (!extension.name.isEmpty() && take(';')) {
                const auto parameter = readParameter();
                if (!parameter)
                    return {};
                extension.parameters.append(*parameter);
            }
            if (extension.name.isEmpty())
                return {};
            extensions.append(extension);
        } while (take(','));
        return m_rest.isEmpty() ? std::optional(extensions) : std::nullopt;
    }

private:
    std::optional<Parameter> readParameter()
    {
        Parameter parameter{token(), {}, false};
        if (parameter.name.isEmpty())
            return {};
        parameter.hasValue = take('=');
        if (!parameter.hasValue)
            return parameter;
        const bool quoted = take('"');
        parameter.value = token();
        if (parameter.value.isEmpty() || (quoted && !take('"')))
            return {};
        return parameter;
    }

    void skipSpaces()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest = m_rest.sliced(1);
    }

    bool take(char wanted)
    {
        skipSpaces();
        if (m_rest.isEmpty() || m_rest.front() != wanted)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArray token()
    {
        skipSpaces();
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isTokenCharacter);
        const QByteArray found = m_rest.first(end - m_rest.begin()).toByteArray();
        m_rest = m_rest.sliced(found.size());
        skipSpaces();
        return found;
    }

    QByteArrayView m_rest;
};

/// 8 to 15 without leading zeros (RFC 7692, 7.1.2); 0 when it is something else.
int toWindowBits(const QByteArray &value)
{
    bool isNumber = false;
    const int bits = value.toInt(&isNumber);
    const bool good
        = isNumber && bits >= 8 && bits <= largestWindow && QByteArray::number(bits) == value;
    return good ? bits : 0;
}

QString shownParameter(const QByteArray &text)
{
    constexpr qsizetype longest = 60;
    return QString::fromUtf8(text.size() > longest ? text.first(longest) + "…" : text);
}

DeflateOffer offerOf(const Extension &extension)
{
    DeflateOffer offer;
    for (const Parameter &parameter : extension.parameters) {
        if (parameter.name == serverNoContext)
            offer.serverNoContextTakeover = true;
        else if (parameter.name == clientNoContext)
            offer.clientNoContextTakeover = true;
        else if (parameter.name == serverWindow)
            offer.serverMaxWindowBits = toWindowBits(parameter.value);
        else if (parameter.name == clientWindow)
            offer.clientMaxWindowBits = true;
        if (parameter.name == clientWindow)
            offer.clientWindowBits = toWindowBits(parameter.value);
    }
    return offer;
}

} // namespace

QByteArray deflateHeader(const DeflateOptions &options)
{
    if (!options.offer)
        return {};
    QByteArray header = extensionName;
    if (options.serverNoContextTakeover)
        header += "; " + serverNoContext;
    if (options.clientNoContextTakeover)
        header += "; " + clientNoContext;
    if (options.serverMaxWindowBits < largestWindow)
        header += "; " + serverWindow + '=' + QByteArray::number(options.serverMaxWindowBits);
    header += "; " + clientWindow;
    if (options.clientMaxWindowBits < largestWindow)
        header += '=' + QByteArray::number(options.clientMaxWindowBits);
    return header;
}

QList<DeflateOffer> deflateOffers(const QByteArray &header)
{
    QList<DeflateOffer> offers;
    const auto extensions = ExtensionParser(header).parse();
    for (const Extension &extension : extensions.value_or(QList<Extension>())) {
        if (extension.name == extensionName)
            offers.append(offerOf(extension));
    }
    return offers;
}

DeflateAnswer::DeflateAnswer(const QList<QByteArray> &values, const QList<DeflateOffer> &offers)
{
    for (const QByteArray &value : values) {
        const auto extensions = ExtensionParser(value).parse();
        if (!extensions)
            fail(tr("The Sec-WebSocket-Extensions header “%1” is not valid")
                     .arg(shownParameter(value)));
        for (const Extension &extension : extensions.value_or(QList<Extension>())) {
            if (offers.isEmpty() || extension.name != extensionName)
                fail(tr("The server uses the extension “%1”, which was not offered")
                         .arg(shownParameter(extension.name)));
            else if (m_agreement.isOn)
                fail(tr("The server accepted permessage-deflate more than once"));
            m_agreement.isOn = true;
            for (const Parameter &parameter : extension.parameters)
                readParameter(parameter.name, parameter.value, parameter.hasValue);
        }
    }
    if (!m_problem.isEmpty() || !m_agreement.isOn)
        return;
    const auto offer = std::find_if(
        offers.begin(), offers.end(), [this](const DeflateOffer &each) { return isAsked(each); });
    if (offer == offers.end()) {
        fail(tr("The server accepted permessage-deflate with parameters that were not offered"));
        return;
    }
    m_agreement.clientNoContextTakeover |= offer->clientNoContextTakeover;
    if (offer->clientWindowBits > 0)
        m_agreement.clientWindowBits
            = std::min(m_agreement.clientWindowBits, offer->clientWindowBits);
}

void DeflateAnswer::readParameter(const QByteArray &name, const QByteArray &value, bool hasValue)
{
    if (m_names.contains(name))
        fail(tr("The parameter %1 of permessage-deflate appears twice").arg(shownParameter(name)));
    m_names.append(name);
    if (name == serverNoContext || name == clientNoContext) {
        (name == serverNoContext ? m_agreement.serverNoContextTakeover
                                 : m_agreement.clientNoContextTakeover)
            = true;
        if (hasValue)
            fail(tr("The parameter %1 of permessage-deflate must not have a value")
                     .arg(shownParameter(name)));
    } else if (name == serverWindow) {
        m_agreement.serverWindowBits = windowBits(name, value);
    } else if (name == clientWindow) {
        m_agreement.clientWindowBits = windowBits(name, value);
    } else {
        fail(tr("permessage-deflate has no parameter “%1”").arg(shownParameter(name)));
    }
}

int DeflateAnswer::windowBits(const QByteArray &name, const QByteArray &value)
{
    const int bits = toWindowBits(value);
    if (bits == 0)
        fail(tr("The parameter %1 of permessage-deflate must be 8 to 15, not “%2”")
                 .arg(shownParameter(name), shownParameter(value)));
    return bits;
}

/// Whether the answer is one that the offer allows.
bool DeflateAnswer::isAsked(const DeflateOffer &offer) const
{
    const bool windowGood = offer.serverMaxWindowBits == 0
        || (m_names.contains(serverWindow)
            && m_agreement.serverWindowBits <= offer.serverMaxWindowBits);
    const bool contextGood = !offer.serverNoContextTakeover || m_agreement.serverNoContextTakeover;
    return windowGood && contextGood
        && (offer.clientMaxWindowBits || !m_names.contains(clientWindow));
}

/// The first problem counts.
void DeflateAnswer::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace wasclean
