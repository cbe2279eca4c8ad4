#include "app/http/httpresponse.h"

#include "app/formats/preview.h"
#include "app/protocol/secretnames.h"

#include <QNetworkCookie>
#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

/// Replaces the second group of each match whose first group sounds like the name of a secret.
QString withoutSecrets(const QString &text, const QRegularExpression &nameAndValue)
{
    QString masked;
    qsizetype at = 0;
    for (auto matches = nameAndValue.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isSecretParameter(match.captured(1).toUtf8()))
            continue;
        masked += QStringView(text).mid(at, match.capturedStart(2) - at);
        masked += QStringLiteral("•••");
        at = match.capturedEnd(2);
    }
    return masked + QStringView(text).mid(at);
}

} // namespace

std::optional<QByteArray> HttpResponse::field(const QByteArray &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const HeaderField &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? std::nullopt : std::optional(found->value);
}

std::optional<QByteArray> HttpResponse::cookie(const QByteArray &name) const
{
    std::optional<QByteArray> value;
    // The last one counts, as in a browser.
    for (const QNetworkCookie &each :
        QNetworkCookie::parseCookies(field("Set-Cookie").value_or(QByteArray()))) {
        if (each.name() == name)
            value = each.value();
    }
    return value;
}

QString HttpResponse::statusText() const
{
    constexpr qsizetype longestReason = 60;
    return reason.isEmpty()
        ? QString::number(status)
        : QStringLiteral("%1 %2").arg(QString::number(status), oneLine(reason, longestReason));
}

QString bodyBeginning(const QByteArray &body, const std::function<QString(const QString &)> &mask)
{
    // More than is shown, so that a secret that is cut off is still found by its name.
    constexpr qsizetype lookedAt = qsizetype(16) * 1024;
    static const QRegularExpression member(
        QStringLiteral(R"re("([^"\\]{1,80})"\s*:\s*"((?:[^"\\]|\\.)*+)"?)re"));
    static const QRegularExpression parameter(
        QStringLiteral(R"re(([\w.-]{1,80})=([^&\s"<>;,]+))re"));
    const QString text = mask(QString::fromUtf8(body.left(lookedAt)));
    return oneLine(withoutSecrets(withoutSecrets(text, member), parameter).toUtf8());
}

} // namespace wasclean
