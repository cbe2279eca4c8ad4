#include "app/formats/jsonpath.h"

#include "app/formats/jsonscanner.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace wasclean {

namespace {

/// The value of four hexadecimal digits.
char16_t readHex(QByteArrayView digits)
{
    return char16_t(digits.toByteArray().toUInt(nullptr, 16));
}

char16_t plainEscape(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(letter);
    }
}

/// Reads a path from what the user typed.
class PathReader
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonPath)

public:
    explicit PathReader(QStringView text)
        : m_text(text)
    { }

    Checked<JsonPathStart> read()
    {
        return readPath() ? Checked<JsonPathStart>::good(m_start)
                          : Checked<JsonPathStart>::bad(m_problem);
    }

private:
    bool readPath();
    bool readName();
    bool readBracket();
    bool readIndex();
    bool readQuotedName();
    bool fail(const QString &sentence);

    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
    JsonPathStart m_start;
    QString m_problem;
};

QString pathProblem(qsizetype at, const QString &sentence)
{
    return QCoreApplication::translate("wasclean::JsonPath", "JSON path, column %1: %2")
        .arg(at + 1)
        .arg(sentence);
}

bool PathReader::fail(const QString &sentence)
{
    m_problem = pathProblem(m_at, sentence);
    return false;
}

bool PathReader::readPath()
{
    while (here().isSpace())
        ++m_at;
    if (here() != u'$')
        return fail(tr("a path begins with $."));
    ++m_at;
    while (here() == u'.' || here() == u'[') {
        const bool bracket = here() == u'[';
        ++m_at;
        if (bracket ? !readBracket() : !readName())
            return false;
    }
    m_start.end = m_at;
    return true;
}

bool PathReader::readName()
{
    const qsizetype start = m_at;
    while (isJsonNameCharacter(here()))
        ++m_at;
    if (m_at == start)
        return fail(tr("expected a name; put names with other characters in brackets and quotes, "
                       "as in [\"a name\"]."));
    m_start.path.emplace_back(m_text.sliced(start, m_at - start).toString());
    return true;
}

bool PathReader::readBracket()
{
    if (here() == u'"' ? !readQuotedName() : !readIndex())
        return false;
    if (here() != u']')
        return fail(tr("expected “]”."));
    ++m_at;
    return true;
}

bool PathReader::readIndex()
{
    const qsizetype start = m_at;
    while (here() >= u'0' && here() <= u'9')
        ++m_at;
    bool good = false;
    const qint64 index = m_text.sliced(start, m_at - start).toLongLong(&good);
    if (!good) {
        m_at = start;
        return fail(tr("expected an index, for example 0, or a name in quotes."));
    }
    m_start.path.emplace_back(index);
    return true;
}

bool PathReader::readQuotedName()
{
    const qsizetype start = m_at++;
    while (m_at < m_text.size() && here() != u'"')
        m_at += here() == u'\\' ? 2 : 1;
    m_at = std::min(m_at + 1, m_text.size());
    const QByteArray token = m_text.sliced(start, m_at - start).toUtf8();
    JsonScanner scanner(token);
    if (scanner.next() != JsonScanner::Token::String || scanner.next() != JsonScanner::Token::End) {
        m_at = start;
        return fail(tr("expected a name in quotes."));
    }
    m_start.path.emplace_back(unescapeJson(token));
    return true;
}

} // namespace

Checked<JsonPathStart> readJsonPath(QStringView text) { return PathReader(text).read(); }

Checked<std::vector<JsonStep>> parseJsonPath(QStringView text)
{
    using Path = Checked<std::vector<JsonStep>>;
    const Checked<JsonPathStart> start = readJsonPath(text);
    if (!start)
        return Path::bad(start.problem);
    if (start->end < text.size()) {
        const QString expected
            = QCoreApplication::translate("wasclean::JsonPath", "expected “.” or “[”.");
        return Path::bad(pathProblem(start->end, expected));
    }
    return Path::good(start->path);
}

QString exactText(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

QString unescapeJson(QByteArrayView token)
{
    const QByteArrayView inside = token.sliced(1, token.size() - 2);
    QString text;
    qsizetype at = 0;
    while (at < inside.size()) {
        const qsizetype escape = inside.indexOf('\\', at);
        const qsizetype end = escape < 0 ? inside.size() : escape;
        text += exactText(inside.sliced(at, end - at));
        at = end;
        if (escape < 0)
            break;
        const bool hex = inside[at + 1] == 'u';
        text += QChar(hex ? readHex(inside.sliced(at + 2, 4)) : plainEscape(inside[at + 1]));
        at += hex ? 6 : 2;
    }
    return text;
}

QByteArray escapeJson(const QString &text)
{
    QString escaped = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c < u' ')
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return (escaped + u'"').toUtf8();
}

bool isJsonNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@' || c.isSurrogate();
}

QString jsonPathText(const std::vector<JsonStep> &path)
{
    QString text = QStringLiteral("$");
    for (const JsonStep &step : path) {
        if (const auto *const index = std::get_if<qint64>(&step)) {
            text += QStringLiteral("[%1]").arg(*index);
            continue;
        }
        const auto &name = std::get<QString>(step);
        const bool plain
            = !name.isEmpty() && std::all_of(name.begin(), name.end(), isJsonNameCharacter);
        text += plain ? QString(u'.' + name)
                      : QStringLiteral("[%1]").arg(QString::fromUtf8(escapeJson(name)));
    }
    return text;
}

} // namespace wasclean
