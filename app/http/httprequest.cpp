#include "app/http/httprequest.h"

#include "app/base/version.h"
#include "app/connection/options.h"
#include "app/formats/preview.h"
#include "app/protocol/token.h"
#include "app/protocol/usvstring.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

struct HttpRequestText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HttpRequest)
};

bool isSameName(const QByteArray &one, const char *other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool hasField(const HttpRequest &request, const char *name)
{
    return std::any_of(request.fields.begin(), request.fields.end(),
        [name](const HeaderField &field) { return isSameName(field.name, name); });
}

void addField(HttpRequest &request, const char *name, const QByteArray &value)
{
    if (!hasField(request, name))
        request.fields.append({name, value});
}

/// Two fields of one name mean the same as one with both values (RFC 9110, 5.3).
QString repeatedFieldProblem(const QList<HeaderField> &fields)
{
    QSet<QByteArray> seen;
    for (const HeaderField &field : fields) {
        if (seen.contains(field.name.toLower())) {
            return HttpRequestText::tr("The header “%1” appears twice. Write its values into one "
                                       "header, separated by commas.")
                .arg(QString::fromUtf8(field.name));
        }
        seen.insert(field.name.toLower());
    }
    return {};
}

} // namespace

Checked<WebSocketUrl> parseHttpUrl(const QString &typed)
{
    using Result = Checked<WebSocketUrl>;
    const QString text = typed.trimmed();
    const bool isHttp = text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!isHttp) {
        return Result::bad(
            HttpRequestText::tr("The URL of a request must begin with http:// or https://."));
    }
    return WebSocketUrl::parse(text.section(u'#', 0, 0));
}

QString httpMethodProblem(const QByteArray &method)
{
    if (!isToken(method)) {
        return HttpRequestText::tr("“%1” is not a valid request method.").arg(oneLine(method, 40));
    }
    // As fetch() of a browser does (WHATWG Fetch, 2.2.1).
    static constexpr std::array forbidden{"CONNECT", "TRACE", "TRACK"};
    const bool isForbidden = std::any_of(forbidden.begin(), forbidden.end(),
        [&method](const char *name) { return isSameName(method, name); });
    return isForbidden ? HttpRequestText::tr("The request method %1 cannot be sent.")
                             .arg(QString::fromLatin1(method))
                       : QString();
}

QString httpFieldProblem(const HeaderField &field)
{
    const QString problem = headerProblem(field);
    if (!problem.isEmpty())
        return problem;
    static constexpr std::array own{"Connection", "Content-Length", "Expect", "Keep-Alive",
        "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade"};
    const bool isOwn = std::any_of(own.begin(), own.end(),
        [&field](const char *name) { return isSameName(field.name, name); });
    return isOwn ? HttpRequestText::tr("Wasclean sets the header “%1” of a request itself.")
                       .arg(QString::fromLatin1(field.name))
                 : QString();
}

Checked<HttpRequest> httpRequest(HttpRequest request)
{
    using Result = Checked<HttpRequest>;
    QString problem = httpMethodProblem(request.method);
    for (const HeaderField &field : std::as_const(request.fields)) {
        if (problem.isEmpty())
            problem = httpFieldProblem(field);
    }
    if (problem.isEmpty())
        problem = repeatedFieldProblem(request.fields);
    const QByteArray userInfo = request.url.userInfo();
    if (problem.isEmpty() && !userInfo.isEmpty() && hasField(request, "Authorization")) {
        problem = HttpRequestText::tr(
            "The URL contains a user name, and there is a header “Authorization” as well. Remove "
            "one of them.");
    }
    if (problem.isEmpty() && request.method == "HEAD" && request.body)
        problem = HttpRequestText::tr("A HEAD request cannot have a body.");
    if (!problem.isEmpty())
        return Result::bad(problem);
    if (!userInfo.isEmpty())
        addField(request, "Authorization", "Basic " + userInfo.toBase64());
    addField(request, "Accept", "*/*");
    // The body is shown and read as it comes, so it must not be compressed.
    addField(request, "Accept-Encoding", "identity");
    // Else Qt sends the language of the desktop.
    addField(request, "Accept-Language", "*");
    addField(request, "User-Agent", "Wasclean/" + versionNumber().toUtf8());
    // Each request has a connection of its own: it is trusted by the rules of this request.
    addField(request, "Connection", "close");
    return Result::good(request);
}

QByteArray formUrlEncoded(const QList<std::pair<QString, QString>> &entries)
{
    const auto encoded = [](const QString &text) {
        return toUsvString(text).toUtf8().toPercentEncoding("*", "~").replace("%20", "+");
    };
    QByteArray form;
    for (const auto &[name, value] : entries) {
        if (!form.isEmpty())
            form += '&';
        form += encoded(name) + '=' + encoded(value);
    }
    return form;
}

} // namespace wasclean
