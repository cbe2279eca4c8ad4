#include "app/wire/http/responsehead.h"

#include "app/protocol/token.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Bytes that may stand before the status line.
constexpr qsizetype maxJunk = 4;
/// How much of what the server said is quoted.
constexpr qsizetype longestQuote = 60;

qsizetype statusLineStart(const QByteArray &bytes)
{
    for (qsizetype i = 0; i <= maxJunk && i + 4 <= bytes.size(); ++i) {
        if (bytes.sliced(i, 4).compare("http", Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

bool isBlank(char c) { return c == ' ' || c == '\t'; }

QByteArray trimBlanks(const QByteArray &bytes)
{
    qsizetype begin = 0;
    qsizetype end = bytes.size();
    while (begin < end && isBlank(bytes[begin]))
        ++begin;
    while (end > begin && isBlank(bytes[end - 1]))
        --end;
    return bytes.sliced(begin, end - begin);
}

/// Any run of CR and LF ends a line, as in Chromium.
QList<QByteArray> splitLines(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        if (i < bytes.size() && bytes[i] != '\r' && bytes[i] != '\n')
            continue;
        if (i > start)
            lines.append(bytes.sliced(start, i - start));
        start = i + 1;
    }
    return lines;
}

/// Whether the next line may go on with this one's value.
bool isContinuable(const QByteArray &line)
{
    return line.indexOf(':') > 0 && !isBlank(line.front());
}

void splitAtCommas(const QByteArray &value, QList<QByteArray> &into)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && quoted && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] == '"')
            quoted = !quoted;
        if (i >= value.size() || (value[i] == ',' && !quoted)) {
            into.append(trimBlanks(value.sliced(start, std::min(i, value.size()) - start)));
            start = i + 1;
        }
    }
}

} // namespace

ResponseHead::Extent ResponseHead::locate(
    const QByteArray &bytes, qsizetype searched, qsizetype &length)
{
    const qsizetype start = statusLineStart(bytes);
    if (start < 0)
        return bytes.size() >= maxJunk + 4 ? Extent::NotHttp : Extent::Incomplete;
    // Two line feeds end the head; a carriage return may stand before either.
    bool atLineStart = false;
    char last = '\0';
    // The end takes at most four bytes, so three of those searched may belong to it.
    for (qsizetype i = std::max(start, searched - 3); i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n' && atLineStart) {
            length = i + 1;
            return length > maxBytes ? Extent::TooLong : Extent::Complete;
        }
        if (c == '\n')
            atLineStart = true;
        else if (c != '\r' || last != '\n')
            atLineStart = false;
        last = c;
    }
    return bytes.size() >= maxBytes ? Extent::TooLong : Extent::Incomplete;
}

bool ResponseHead::looksLikeHttp(const QByteArray &bytes) { return statusLineStart(bytes) >= 0; }

QString ResponseHead::notHttpProblem(const QByteArray &bytes)
{
    // A TLS alert, and the preface of an HTTP/2 server: a frame of settings (RFC 9113, 3.4).
    if (bytes.startsWith("\x15\x03"))
        return tr("The answer is not HTTP but a TLS alert: the server expects TLS, so try wss:// "
                  "in the URL");
    if (bytes.size() > 3 && bytes.first(2) == QByteArray(2, '\0') && bytes[3] == '\x04')
        return tr("The answer is HTTP/2, but WebSocket needs HTTP/1.1 here");
    const QByteArray line
        = bytes.first(std::min(bytes.size(), longestQuote)).split('\n').first().trimmed();
    const bool isText = !line.isEmpty()
        && std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isText ? tr("The answer is not HTTP. It begins with “%1”").arg(QString::fromLatin1(line))
                  : tr("The answer is not HTTP. Its first bytes are %1")
                        .arg(QString::fromLatin1(
                            bytes.first(std::min<qsizetype>(bytes.size(), 8)).toHex(' ')));
}

ResponseHead::ResponseHead(const QByteArray &bytes)
{
    const qsizetype start = statusLineStart(bytes);
    if (start < 0) {
        m_problem = notHttpProblem(bytes);
        return;
    }
    if (bytes.contains('\0')) {
        m_problem = tr("The answer's header contains a NUL character");
        return;
    }
    if (start > 0)
        m_remarks.append(tr("%n byte(s) arrived before the status line.", nullptr, int(start)));
    noteOddLineEnds(bytes);
    QList<QByteArray> lines = splitLines(bytes.sliced(start));
    readStatusLine(lines.takeFirst());
    readFields(lines);
}

void ResponseHead::noteOddLineEnds(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
            m_remarks.append(tr("Lines of the header end with LF instead of CR LF."));
            return;
        }
    }
}

void ResponseHead::readStatusLine(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray version = space < 0 ? line : line.first(space);
    if (version != "HTTP/1.1") {
        m_remarks.append(
            tr("The status line says %1 instead of HTTP/1.1.")
                .arg(QString::fromLatin1(version.first(std::min<qsizetype>(20, version.size())))));
    }
    qsizetype i = std::max<qsizetype>(space, 0);
    while (space >= 0 && i < line.size() && line[i] == ' ')
        ++i;
    qsizetype end = i;
    while (space >= 0 && end < line.size() && line[end] >= '0' && line[end] <= '9')
        ++end;
    m_status = line.sliced(i, end - i).toInt();
    if (m_status < 100) {
        // To Chromium that means 200, which is no acceptance either.
        m_problem = tr("The status line of the answer has no status code: “%1”")
                        .arg(QString::fromUtf8(line.first(std::min(line.size(), longestQuote))));
    }
    m_statusText = QString::fromUtf8(trimBlanks(line.sliced(end)));
}

void ResponseHead::readFields(const QList<QByteArray> &lines)
{
    QByteArray joined;
    for (const QByteArray &line : lines) {
        if (isBlank(line.front()) && !joined.isEmpty() && isContinuable(joined)) {
            joined += ' ' + trimBlanks(line);
            m_remarks.append(tr("A header is folded over several lines."));
            continue;
        }
        if (!joined.isEmpty())
            addField(joined);
        joined = line;
    }
    if (!joined.isEmpty())
        addField(joined);
    m_remarks.removeDuplicates();
}

void ResponseHead::addField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = colon < 0 ? QByteArray() : trimBlanks(line.first(colon));
    if (colon <= 0 || isBlank(line.front()) || !isToken(name)) {
        m_remarks.append(tr("A header line is not of the form “Name: value” and was ignored."));
        return;
    }
    if (name.size() != colon)
        m_remarks.append(tr("A header has a space before its colon."));
    m_fields.append({name, trimBlanks(line.sliced(colon + 1))});
}

QList<QByteArray> ResponseHead::values(const char *name) const
{
    QList<QByteArray> result;
    for (const QByteArray &value : wholeValues(name))
        splitAtCommas(value, result);
    return result;
}

QList<QByteArray> ResponseHead::wholeValues(const char *name) const
{
    QList<QByteArray> result;
    for (const Field &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            result.append(field.value);
    }
    return result;
}

} // namespace wasclean
