#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/headervalues.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

/// How much of a text is looked at, in UTF-16 units.
constexpr qsizetype maxHead = 20'000;

enum class Section : quint8 { General, Request, Response, Other };

/// A header, or another row of the developer tools.
struct Row
{
    Section section = Section::General;
    QString name;
    QString value;
};

/// The rows of the developer tools that are not headers.
bool isLabel(const QString &name)
{
    static const QStringList labels{QStringLiteral("request url"), QStringLiteral("request method"),
        QStringLiteral("status code"), QStringLiteral("remote address"),
        QStringLiteral("referrer policy"), QStringLiteral("url"), QStringLiteral("status"),
        QStringLiteral("source"), QStringLiteral("address"), QStringLiteral("scheme"),
        QStringLiteral("filename"), QStringLiteral("initiator"), QStringLiteral("transferred"),
        QStringLiteral("request priority"), QStringLiteral("dns resolution")};
    return labels.contains(name, Qt::CaseInsensitive);
}

bool isName(const QString &text)
{
    return isLabel(text) || isHeaderName(text.startsWith(u':') ? text.sliced(1) : text);
}

/// Headers that only an answer has.
bool isOfResponse(const QString &name)
{
    static const QStringList names{QStringLiteral("sec-websocket-accept"), QStringLiteral("server"),
        QStringLiteral("date"), QStringLiteral("set-cookie"), QStringLiteral("x-powered-by"),
        QStringLiteral("location"), QStringLiteral("www-authenticate"),
        QStringLiteral("strict-transport-security"), QStringLiteral("alt-svc")};
    return names.contains(name, Qt::CaseInsensitive);
}

/// Reads the lines that a browser's developer tools give when a user copies a request's headers:
/// raw, "Name: value", or a name and its value in a line each.
class HeaderBlockReader
{
public:
    explicit HeaderBlockReader(const QString &text)
        : m_lines(text.split(u'\n'))
    { }

    PasteResult read();

private:
    bool readSectionTitle(const QString &line);
    bool readStartLine(const QString &line);
    bool readFirefoxUrl(qsizetype at);
    bool readRow(qsizetype at);
    bool readNameAlone(qsizetype at);
    void parse();
    void separateAnswers();
    QString valueOf(Section section, const char *name) const;
    QString url(SettingsBuilder &builder) const;

    QStringList m_lines;
    QList<Row> m_rows;
    Section m_section = Section::General;
    bool m_hasSections = false;
    /// How many lines the last row took.
    qsizetype m_taken = 1;
    QString m_target;
};

bool HeaderBlockReader::readSectionTitle(const QString &line)
{
    static const QRegularExpression title(
        QStringLiteral("^[▼▶▾▸►]?\\s*(?:(general|summary)|(request)|(response)|(?:query string "
                       "parameters|form data|payload|cookies|timing|messages|connection details))"
                       "(?:\\s+headers)?(?:\\s*\\([^()]{1,20}\\))?(?:\\s*(?:view source|view "
                       "parsed|raw))?\\s*:?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = title.match(line.left(200));
    if (!match.hasMatch())
        return false;
    m_section = !match.captured(2).isEmpty() ? Section::Request
        : !match.captured(3).isEmpty()       ? Section::Response
        : !match.captured(1).isEmpty()       ? Section::General
                                             : Section::Other;
    m_hasSections = m_hasSections || m_section == Section::Request;
    return true;
}

/// The first line of a raw request or answer.
bool HeaderBlockReader::readStartLine(const QString &line)
{
    static const QRegularExpression request(
        QStringLiteral("^(?:GET|CONNECT)\\s+(\\S+)(?:\\s+HTTP/[\\d.]+)$"));
    static const QRegularExpression answer(QStringLiteral("^HTTP/[\\d.]+\\s+\\d{3}\\b"));
    if (const auto match = request.match(line); match.hasMatch()) {
        m_section = Section::Request;
        m_hasSections = true;
        if (m_target.isEmpty())
            m_target = match.captured(1);
        return true;
    }
    if (!answer.match(line).hasMatch())
        return false;
    m_section = Section::Response;
    return true;
}

/// Firefox writes the method and below it the URL.
bool HeaderBlockReader::readFirefoxUrl(qsizetype at)
{
    static const QRegularExpression url(
        QStringLiteral("^(?:wss?|https?)://\\S+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression both(QStringLiteral("^GET\\s*((?:wss?|https?)://\\S+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString line = m_lines[at].trimmed();
    const QString next = m_lines.value(at + 1).trimmed();
    if (const auto match = both.match(line); match.hasMatch()) {
        m_rows.append({Section::General, QStringLiteral("Request URL"), match.captured(1)});
        m_taken = 1;
        return true;
    }
    if (line != QLatin1String("GET") || !url.match(next).hasMatch())
        return false;
    m_rows.append({Section::General, QStringLiteral("Request URL"), next});
    m_taken = 2;
    return true;
}

/// "Name: value", "Name<tab>value", or "Name:" with the value in the next line.
bool HeaderBlockReader::readRow(qsizetype at)
{
    const QString line = m_lines[at].trimmed();
    const qsizetype tab = line.indexOf(u'\t');
    qsizetype end = line.indexOf(u':', 1);
    if (tab > 0 && (end < 0 || tab < end) && isName(line.first(tab).trimmed()))
        end = tab;
    if (end < 0 || !isName(line.first(end).trimmed()))
        return false;
    const QString name = line.first(end).trimmed();
    QString value = line.sliced(end + 1).trimmed();
    if (value.startsWith(u':') && line[end] == u'\t')
        value = value.sliced(1).trimmed();
    m_taken = 1;
    if (value.isEmpty()) {
        const QString next = m_lines.value(at + 1).trimmed();
        // "Name:" below it has its own value.
        const bool isNext = !next.isEmpty() && !(next.endsWith(u':') && isName(next.chopped(1)));
        if (isNext) {
            value = next;
            m_taken = 2;
        }
    }
    m_rows.append({isLabel(name) ? Section::General : m_section, name, value});
    return true;
}

/// Chromium of today writes a name, and its value in the line below.
bool HeaderBlockReader::readNameAlone(qsizetype at)
{
    const QString name = m_lines[at].trimmed();
    const QString value = m_lines.value(at + 1).trimmed();
    if (value.isEmpty() || !isName(name))
        return false;
    m_rows.append({isLabel(name) ? Section::General : m_section, name, value});
    m_taken = 2;
    return true;
}

void HeaderBlockReader::parse()
{
    static const QRegularExpression quiet(
        QStringLiteral(
            "^(?:provisional headers (?:are|were) shown.*|learn more|view (?:source|parsed)|raw|"
            "copy|headers|request headers)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const bool namesStandAlone
        = std::any_of(m_lines.begin(), m_lines.end(), [](const QString &line) {
              return line.trimmed().compare(QLatin1String("Request URL"), Qt::CaseInsensitive) == 0;
          });
    for (qsizetype at = 0; at < m_lines.size(); at += m_taken) {
        m_taken = 1;
        const QString line = m_lines[at].trimmed();
        if (line.isEmpty() && m_section == Section::Request && !m_target.isEmpty())
            m_section = Section::Other; // what follows the head is no header
        const bool isRead = readSectionTitle(line) || quiet.match(line.left(200)).hasMatch()
            || readStartLine(line) || readFirefoxUrl(at);
        const QString next = m_lines.value(at + 1);
        const bool isBelow = !m_lines[at].startsWith(u'\t') && next.startsWith(u'\t');
        if (!isRead && (namesStandAlone || isBelow) && readNameAlone(at))
            continue;
        if (!isRead)
            readRow(at);
    }
}

/// Without titles the answer's headers come first, each list in the order of its names.
void HeaderBlockReader::separateAnswers()
{
    if (m_hasSections)
        return;
    const auto answer = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.name.compare(QLatin1String("Sec-WebSocket-Accept"), Qt::CaseInsensitive) == 0;
    });
    auto begin = m_rows.begin();
    if (answer != m_rows.end()) {
        for (begin = answer + 1; begin != m_rows.end(); ++begin) {
            if (begin->name.compare((begin - 1)->name, Qt::CaseInsensitive) < 0)
                break;
        }
        // The headers of the request came first.
        if (begin == m_rows.end())
            begin = m_rows.begin();
    }
    for (auto row = begin; row != m_rows.end(); ++row) {
        if (!isLabel(row->name) && row->section == Section::General && !isOfResponse(row->name))
            row->section = Section::Request;
    }
}

QString HeaderBlockReader::valueOf(Section section, const char *name) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) {
        return each.section == section
            && each.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
    return row == m_rows.end() ? QString() : row->value;
}

QString HeaderBlockReader::url(SettingsBuilder &builder) const
{
    for (const char *label : {"Request URL", "URL"}) {
        if (const QString whole = valueOf(Section::General, label); !whole.isEmpty())
            return whole;
    }
    if (m_target.contains(QLatin1String("://")))
        return m_target;
    QString host = valueOf(Section::Request, ":authority");
    for (const auto &[section, name] :
        {std::pair(Section::Request, "Host"), std::pair(Section::General, "Host")}) {
        if (host.isEmpty())
            host = valueOf(section, name);
    }
    if (host.isEmpty()) {
        builder.fail(PasteText::tr("The request has no Host header, so the server is not known."));
        return {};
    }
    QString path = m_target.startsWith(u'/') ? m_target : valueOf(Section::Request, ":path");
    if (path.isEmpty())
        path = valueOf(Section::General, "Filename");
    if (path.isEmpty()) {
        path = QStringLiteral("/");
        builder.note(
            PasteText::tr("The text does not contain the path of the URL, so “/” was used."));
    }
    // A page that came by TLS may open no connection without it.
    const QString scheme
        = valueOf(Section::Request, ":scheme") + valueOf(Section::General, "Scheme");
    const bool isSecure = scheme.startsWith(QLatin1String("https"))
        || scheme == QLatin1String("wss")
        || valueOf(Section::Request, "Origin")
               .startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    return (isSecure ? QLatin1String("wss://") : QLatin1String("ws://")) + host + path;
}

PasteResult HeaderBlockReader::read()
{
    parse();
    separateAnswers();
    SettingsBuilder builder;
    builder.setUrl(url(builder));
    for (const Row &row : std::as_const(m_rows)) {
        if (row.section == Section::Request)
            builder.addHeader(row.name, row.value);
    }
    return builder.finish(PasteKind::RequestHead);
}

/// What "curl -v" writes of the request's head begins with "> ".
QString sentLines(const QString &text)
{
    static const QRegularExpression sent(
        QStringLiteral("^> ?(.*)$"), QRegularExpression::MultilineOption);
    QStringList lines;
    for (auto matches = sent.globalMatch(text); matches.hasNext();)
        lines.append(matches.next().captured(1).trimmed());
    return lines.join(u'\n');
}

} // namespace

bool looksLikeRequestHead(const QString &text)
{
    static const QRegularExpression line(QStringLiteral(
        "^(?:GET|CONNECT)[ \\t]+\\S+[ \\t]+HTTP/[12](?:\\.[01])?[ \\t]*(?:\\r?\\n|$)"));
    return line.match(text.left(maxHead)).hasMatch();
}

bool looksLikeHeaderBlock(const QString &text)
{
    static const QRegularExpression verbose(
        QStringLiteral("^> GET \\S+ HTTP/"), QRegularExpression::MultilineOption);
    static const QRegularExpression browser(
        QStringLiteral(
            "^(?:Request URL\\b|GET[ \\t]*\\r?\\n[ \\t]*(?:wss?|https?)://|GET[ \\t]*wss?://\\S+[ "
            "\\t]*\\r?\\n[ \\t]*Scheme\\b|Summary[ \\t]*\\r?\\nURL:)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(
        QStringLiteral(
            "^(?:sec-websocket-(?:key|version|extensions)[ \\t]*:|upgrade[ \\t]*:[ \\t]*websocket[ "
            "\\t]*\\r?$|:authority[ \\t]*:)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QString head = text.left(maxHead);
    return verbose.match(head).hasMatch() || browser.match(head).hasMatch()
        || header.match(head).hasMatch();
}

PasteResult readHeaderBlock(const QString &text)
{
    static const QRegularExpression sent(
        QStringLiteral("^> GET \\S+ HTTP/"), QRegularExpression::MultilineOption);
    return HeaderBlockReader(sent.match(text).hasMatch() ? sentLines(text) : text).read();
}

} // namespace wasclean
