#include "app/exchange/htmltext.h"

#include "app/base/numberlocale.h"
#include "app/base/translations.h"
#include "app/capture/rowtext.h"
#include "app/connection/options.h"
#include "app/exchange/exporter.h"
#include "app/exchange/harfacts.h"
#include "app/exchange/htmlstyle.h"
#include "app/formats/evidencetext.h"
#include "app/formats/views.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <string_view>

namespace wasclean {

namespace {

/// Bytes of a payload that are shown.
constexpr qsizetype textLimit = qsizetype(2) * 1024;
constexpr qsizetype binaryLimit = 256;

struct HtmlReportText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HtmlReport)
};

/// What stands for a character; empty for one that stands for itself.
constexpr std::array<std::string_view, 128> entities = [] {
    std::array<std::string_view, 128> all{};
    all['<'] = "&lt;";
    all['>'] = "&gt;";
    all['&'] = "&amp;";
    all['"'] = "&quot;";
    all['\''] = "&#39;";
    return all;
}();

/// For ASCII; the same as htmlEscaped(), without the way by UTF-16.
void appendEscaped(TextBuffer &html, QByteArrayView ascii)
{
    constexpr qsizetype longest = 6;
    char *to = html.room(ascii.size() * longest);
    for (const char c : ascii) {
        const std::string_view entity = entities[quint8(c) & 0x7F];
        if (entity.empty())
            *to++ = c;
        else
            to = std::copy(entity.begin(), entity.end(), to);
    }
    html.end(to);
}

/// Remote text with its lines kept and every other character without a shape made visible.
QByteArray shownText(const QByteArray &utf8)
{
    QByteArrayList lines = utf8.split('\n');
    for (QByteArray &line : lines)
        line = htmlEscaped(oneLine(line, line.size() + 1));
    return lines.join('\n');
}

QByteArray shownLine(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return htmlEscaped(oneLine(utf8, utf8.size() + 1));
}

QByteArray fact(const QString &name, const QString &value, bool wide = false)
{
    if (value.isEmpty())
        return {};
    return (wide ? QByteArray("<div class=\"wide\"><dt>") : QByteArray("<div><dt>"))
        + htmlEscaped(name) + "</dt><dd>" + shownLine(value) + "</dd></div>\n";
}

struct Verdict
{
    QByteArray style;
    QString word;
    QByteArray mark;
};

Verdict verdictOf(const QJsonObject &close)
{
    if (close.isEmpty())
        return {"unknown", HtmlReportText::tr("Not closed"),
            "<circle cx=\"12\" cy=\"12\" r=\"9\" stroke-dasharray=\"1 3.7\"/>"};
    if (close.value(QLatin1String("abandoned")).toBool())
        return {"abandoned", HtmlReportText::tr("Ended by you"), "<path d=\"M5 12h14\"/>"};
    if (close.value(QLatin1String("error")).toBool())
        return {"failed", HtmlReportText::tr("Failed"), "<path d=\"M5 5l14 14M19 5L5 19\"/>"};
    if (close.value(QLatin1String("wasClean")).toBool())
        return {"clean", HtmlReportText::tr("Clean"),
            "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"M7 12.5l3.5 3.5L17 8.5\"/>"};
    return {"unclean", HtmlReportText::tr("Not clean"),
        "<path d=\"M14 2.7a9.5 9.5 0 0 1 7 7M21 14.3a9.5 9.5 0 0 1-7 "
        "7M10 21.3a9.5 9.5 0 0 1-7-7M3 9.7a9.5 9.5 0 0 1 7-7\"/>"};
}

QByteArray closeValues(const QJsonObject &close)
{
    const int code = close.value(QLatin1String("code")).toInt();
    const bool wasClean = close.value(QLatin1String("wasClean")).toBool();
    return QByteArray("<p class=\"values\"><span>wasClean: ") + (wasClean ? "true" : "false")
        + "</span><span>code: " + QByteArray::number(code) + ' ' + htmlEscaped(closeCodeName(code))
        + "</span><span>reason: " + shownLine(close.value(QLatin1String("reason")).toString())
        + "</span></p>";
}

QByteArray verdictHtml(const AttemptFacts &facts)
{
    const QJsonObject close = facts.evidence.value(QLatin1String("close")).toObject();
    const Verdict verdict = verdictOf(close);
    const QString sentence = close.isEmpty()
        ? HtmlReportText::tr("The log does not show how this connection ended.")
        : close.value(QLatin1String("sentence")).toString();
    return "<div class=\"verdict " + verdict.style
        + "\"><svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" "
          "stroke-width=\"2.4\" "
          "stroke-linecap=\"round\" aria-hidden=\"true\">"
        + verdict.mark + "</svg><div><p class=\"word\">" + htmlEscaped(verdict.word) + "</p>"
        + (close.isEmpty() ? QByteArray() : closeValues(close)) + "<p>" + shownLine(sentence)
        + "</p></div></div>\n";
}

QString amount(qint64 count, qint64 bytes)
{
    if (count == 0)
        return HtmlReportText::tr("none");
    return HtmlReportText::tr("%1 (%2)").arg(numberLocale().toString(count), sizeText(bytes));
}

QString timeOf(qint64 time) { return time > 0 ? dateTimeText(time) : QString(); }

QString statusOf(const QJsonObject &evidence)
{
    const int status = evidence.value(QLatin1String("status")).toInt();
    const QString text = evidence.value(QLatin1String("statusText")).toString();
    return status == 0 ? QString() : QStringLiteral("%1 %2").arg(status).arg(text);
}

QByteArray factsHtml(const AttemptFacts &facts)
{
    const QJsonObject &evidence = facts.evidence;
    const auto text
        = [&evidence](const char *key) { return evidence.value(QLatin1String(key)).toString(); };
    const double seconds = (double(facts.lastTime) - double(facts.firstTime)) / 1e9;
    QByteArray html = "<dl>\n" + fact(HtmlReportText::tr("URL"), text("url"), true);
    html += fact(HtmlReportText::tr("Server"), text("peer"));
    html += fact(HtmlReportText::tr("HTTP status"), statusOf(evidence));
    html += fact(HtmlReportText::tr("Subprotocol"), text("protocol"));
    html += fact(HtmlReportText::tr("TLS"),
        QStringLiteral("%1 %2").arg(text("tlsProtocol"), text("tlsCipher")).trimmed());
    html += fact(HtmlReportText::tr("Opened"), timeOf(evidenceNumber(evidence, "openTime")));
    html += fact(HtmlReportText::tr("Ended"), timeOf(evidenceNumber(evidence, "endTime")));
    html += fact(HtmlReportText::tr("Duration"),
        HtmlReportText::tr("%1 s").arg(numberLocale().toString(seconds, 'f', 3)));
    html += fact(HtmlReportText::tr("Sent"), amount(facts.sent, facts.sentBytes));
    html += fact(HtmlReportText::tr("Received"), amount(facts.received, facts.receivedBytes));
    html += fact(HtmlReportText::tr("Network error"), text("networkError"), true);
    return html + "</dl>\n";
}

QByteArray headsHtml(const QJsonObject &evidence)
{
    if (evidence.isEmpty())
        return {};
    const auto block = [](const QString &name, const QString &text) -> QByteArray {
        return "<details><summary>" + htmlEscaped(name) + "</summary><pre>"
            + shownText(text.trimmed().toUtf8()) + "</pre></details>\n";
    };
    return block(HtmlReportText::tr("Request"), requestText(evidence))
        + block(HtmlReportText::tr("Response"), responseText(evidence))
        + block(HtmlReportText::tr("Evidence"), evidenceText(evidence));
}

QByteArray cutRemark(qsizetype left)
{
    return "<span class=\"cut\"> "
        + htmlEscaped(HtmlReportText::tr("… and %1 more byte(s)", nullptr, pluralForm(left))
                          .arg(numberLocale().toString(qint64(left))))
        + "</span>";
}

/// Not more bytes than the limit, and no half character at the end.
qsizetype cutAt(const QByteArray &utf8, qsizetype limit)
{
    if (utf8.size() <= limit)
        return utf8.size();
    while (limit > 0 && (static_cast<uchar>(utf8[limit]) & 0xC0) == 0x80)
        --limit;
    return limit;
}

void appendPayload(TextBuffer &html, const Message &message)
{
    if (message.kind == MessageKind::CloseFrame) {
        html += shownLine(previewOf(message, longestCloseText));
        return;
    }
    const QByteArray payload = shownPayload(message);
    const bool plain = isPlainText(message.kind, payload);
    const qsizetype size
        = plain ? cutAt(payload, textLimit) : std::min(payload.size(), binaryLimit);
    const auto part = QByteArrayView(payload).first(size);
    if (!plain)
        html += part.toByteArray().toHex(' ');
    else if (isPlainAscii(part))
        appendEscaped(html, part);
    else
        html += shownText(part.toByteArray());
    if (size < payload.size())
        html += cutRemark(payload.size() - size);
}

QByteArray rowStyle(const Message &message)
{
    if (message.kind == MessageKind::Error)
        return "event error";
    if (!isFrameKind(message.kind))
        return "event";
    return directionName(message.direction);
}

} // namespace

QByteArray htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;")).toUtf8();
}

QByteArray htmlBegin(const QString &title)
{
    const QByteArray name = shownLine(title);
    const QByteArray now = htmlEscaped(
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss t")));
    const QByteArray language = htmlEscaped(
        HtmlReportText::tr("en", "the language tag (BCP 47) of the language of this translation"));
    return "<!DOCTYPE html>\n<html lang=\"" + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        + name + "</title>\n<style>" + QByteArray(htmlStyle)
        + "</style>\n</head>\n<body>\n<header><h1>" + name + "</h1><p class=\"quiet\">"
        + htmlEscaped(HtmlReportText::tr("WebSocket report, %1")).replace("%1", now)
        + "</p></header>\n<main>\n";
}

QByteArray htmlEnd(qint64 rows)
{
    const QString text = rows == 0
        ? HtmlReportText::tr("The log is empty.")
        : HtmlReportText::tr("%1 row(s). Times are in the time zone of the computer that created "
                             "this report. Created by Wasclean.",
            nullptr, pluralForm(rows))
              .arg(numberLocale().toString(rows));
    return "</main>\n<footer><p>" + htmlEscaped(text) + "</p></footer>\n</body>\n</html>\n";
}

QByteArray htmlAttempt(qint64 number, const AttemptFacts &facts)
{
    const QString name = HtmlReportText::tr("Connection %1").arg(numberLocale().toString(number));
    return "<section>\n<h2>" + htmlEscaped(name) + "</h2>\n" + verdictHtml(facts) + factsHtml(facts)
        + headsHtml(facts.evidence);
}

QByteArray htmlTableBegin(bool first)
{
    QByteArray columns;
    QByteArray heads;
    const std::pair<const char *, QString> all[]
        = {{"number", QStringLiteral("#")}, {"time", HtmlReportText::tr("Time")},
            {"way", HtmlReportText::tr("Direction")}, {"type", HtmlReportText::tr("Type")},
            {"size", HtmlReportText::tr("Size")}, {"payload", HtmlReportText::tr("Payload")}};
    for (const auto &[style, name] : all) {
        columns += QByteArray("<col class=\"") + style + "\">";
        heads += QByteArray("<th scope=\"col\" class=\"") + style + "\">" + htmlEscaped(name)
            + "</th>";
    }
    return QByteArray(first ? "<div class=\"rows first\">" : "<div class=\"rows\">")
        + "<table><colgroup>" + columns + "</colgroup><thead" + (first ? "" : " class=\"again\"")
        + "><tr>" + heads + "</tr></thead><tbody>\n";
}

QByteArray htmlTableEnd() { return "</tbody></table></div>\n"; }

void HtmlRows::append(TextBuffer &html, qint64 number, const Message &message)
{
    const qint64 kind = CellTexts::kindKey(message);
    html += m_beginnings.of(kind, [&message] {
        return QByteArray("<tr class=\"" + rowStyle(message) + "\"><td class=\"number\">");
    });
    html.appendNumber(number);
    html += "</td><td class=\"time\">";
    html += timeText(message.time).toLatin1();
    html += m_kinds.of(kind, [&message] {
        const QString way
            = QString(directionSign(message) + u' ' + directionWord(message)).trimmed();
        return QByteArray("</td><td class=\"way\">" + htmlEscaped(way) + "</td><td class=\"type\">"
            + htmlEscaped(typeText(message)) + "</td><td class=\"size\">");
    });
    const qint64 bytes = isFrameKind(message.kind) ? message.payload.size() : -1;
    html += m_sizes.of(
        bytes, [bytes] { return bytes < 0 ? QByteArray() : htmlEscaped(sizeText(bytes)); });
    html += "</td><td class=\"payload\">";
    appendPayload(html, message);
    html += "</td></tr>\n";
}

} // namespace wasclean
