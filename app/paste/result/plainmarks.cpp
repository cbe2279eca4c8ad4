#include "app/paste/result/plainmarks.h"

#include "app/paste/result/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

bool isDoubleQuote(QChar c) { return QStringLiteral("“”„‟«»＂").contains(c); }

bool isSingleQuote(QChar c) { return QStringLiteral("‘’‚‛＇").contains(c); }

bool isDash(QChar c) { return QStringLiteral("‐‑‒–—―−").contains(c); }

/// The length of the characters of a dash: an em dash was made of two hyphens.
QLatin1String hyphensOf(QChar dash)
{
    return dash == u'—' || dash == u'―' ? QLatin1String("--") : QLatin1String("-");
}

bool isOtherSpace(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x205F) || c == QChar(0x3000)
        || (c >= QChar(0x2000) && c <= QChar(0x200A));
}

/// Characters without a width, such as marks of the direction of text.
bool isInvisible(QChar c)
{
    return (c >= QChar(0x200B) && c <= QChar(0x200F)) || (c >= QChar(0x202A) && c <= QChar(0x202E))
        || (c >= QChar(0x2060) && c <= QChar(0x2069)) || c == QChar(0xFEFF) || c == QChar(0x00AD);
}

bool isOfWord(QChar c) { return c.isLetterOrNumber(); }

class MarkReader
{
public:
    explicit MarkReader(const QString &text)
        : m_text(text)
    { }

    QString read();
    QStringList notes() const;

private:
    QChar before() const { return m_plain.isEmpty() ? QChar(u'\n') : m_plain.back(); }

    QChar after() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u'\n'); }

    bool readInQuotes(QChar c);
    bool readQuote(QChar c);
    bool readDash(QChar c);

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_plain;
    /// The plain quote that is open, as it is in the plain text; null when none is.
    QChar m_open;
    /// Whether the open one was typographic, so that such a one ends it.
    bool m_openWasTypographic = false;
    bool m_quotes = false;
    bool m_dashes = false;
    bool m_spaces = false;
};

QString MarkReader::read()
{
    m_plain.reserve(m_text.size());
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (isInvisible(c)) {
            m_spaces = true;
        } else if (c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x0085)) {
            m_plain += u'\n';
        } else if (readInQuotes(c) || readQuote(c) || readDash(c)) {
            // was added
        } else if (isOtherSpace(c)) {
            m_plain += u' ';
            m_spaces = true;
        } else {
            m_plain += c;
        }
    }
    return m_plain;
}

/// An escaped quote does not count.
bool MarkReader::readInQuotes(QChar c)
{
    if (c == u'\\' && m_at + 1 < m_text.size() && m_open != u'\'') {
        m_plain += QStringView(m_text).sliced(m_at, 2);
        ++m_at;
        return true;
    }
    if (m_open.isNull())
        return false;
    const bool isTypographicEnd = m_openWasTypographic
        && (m_open == u'"' ? isDoubleQuote(c) : isSingleQuote(c) && !isOfWord(after()));
    if (isTypographicEnd || (c == m_open && !m_openWasTypographic)) {
        m_plain += m_open;
        m_open = QChar();
    } else {
        m_plain += c;
    }
    return true;
}

bool MarkReader::readQuote(QChar c)
{
    // An apostrophe within a word quotes nothing.
    if ((c == u'\'' || isSingleQuote(c)) && isOfWord(before()) && isOfWord(after()))
        return false;
    if (c == u'"' || c == u'\'') {
        m_open = c;
        m_openWasTypographic = false;
    } else if (isDoubleQuote(c) || isSingleQuote(c)) {
        m_open = isDoubleQuote(c) ? QChar(u'"') : QChar(u'\'');
        m_openWasTypographic = true;
        m_quotes = true;
    } else {
        return false;
    }
    m_plain += m_open;
    return true;
}

/// Only where an option begins: "–H", "—header", "-–header".
bool MarkReader::readDash(QChar c)
{
    const bool begins = before().isSpace()
        || (before() == u'-' && (m_plain.size() < 2 || m_plain[m_plain.size() - 2].isSpace()));
    const bool isOption = after().isLetterOrNumber() || after() == u'-' || isDash(after());
    if (!isDash(c) || !begins || !isOption)
        return false;
    // A dash of any length before a whole word replaces two hyphens.
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    const bool isWord = end - m_at > 3;
    if (isWord && before().isSpace() && !isDash(after()) && after() != u'-')
        m_plain += QLatin1String("--");
    else
        m_plain += isWord || before() == u'-' ? QLatin1String("-") : hyphensOf(c).last(1);
    m_dashes = true;
    return true;
}

QStringList MarkReader::notes() const
{
    QStringList sentences;
    if (m_quotes)
        sentences.append(PasteText::tr("Curly quotes were read as straight quotes."));
    if (m_dashes)
        sentences.append(
            PasteText::tr("The dashes before options, “–” or “—”, were read as hyphens."));
    if (m_spaces)
        sentences.append(
            PasteText::tr("Non-breaking spaces and invisible characters were read as plain spaces "
                          "or left out."));
    return sentences;
}

} // namespace

QString withPlainMarks(const QString &text, QStringList &notes)
{
    static const QRegularExpression other(
        QStringLiteral("[\\x{85}\\x{A0}\\x{AD}«»\\x{2000}-\\x{206F}−\\x{3000}\\x{FEFF}＂＇]"));
    if (!other.match(text).hasMatch())
        return text;
    MarkReader reader(text);
    const QString plain = reader.read();
    notes = reader.notes();
    return plain;
}

} // namespace wasclean
