#include "app/wire/http/challenge.h"

#include "app/protocol/token.h"

namespace wasclean {

namespace {

/// Reads one header; challenges and their parameters are both separated by commas.
class ChallengeReader
{
public:
    ChallengeReader(const QByteArray &text, QList<Challenge> &challenges)
        : m_text(text)
        , m_challenges(challenges)
    { }

    void read();

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }

    void skipBlanks()
    {
        while (isAt(' ') || isAt('\t'))
            ++m_at;
    }

    QByteArray readToken();
    QByteArray readQuoted();
    QByteArray readValue();
    void skipToComma();

    const QByteArray &m_text;
    QList<Challenge> &m_challenges;
    qsizetype m_at = 0;
};

QByteArray ChallengeReader::readToken()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isTokenCharacter(m_text[m_at]))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QByteArray ChallengeReader::readQuoted()
{
    QByteArray value;
    ++m_at;
    while (!atEnd() && !isAt('"')) {
        if (isAt('\\') && m_at + 1 < m_text.size())
            ++m_at;
        value += m_text[m_at++];
    }
    m_at += atEnd() ? 0 : 1;
    return value;
}

QByteArray ChallengeReader::readValue()
{
    if (isAt('"'))
        return readQuoted();
    const qsizetype begin = m_at;
    while (!atEnd() && !isAt(',') && !isAt(' ') && !isAt('\t'))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

void ChallengeReader::skipToComma()
{
    while (!atEnd() && !isAt(',')) {
        if (isAt('"'))
            readQuoted();
        else
            ++m_at;
    }
}

void ChallengeReader::read()
{
    const qsizetype before = m_challenges.size();
    while (!atEnd()) {
        skipBlanks();
        if (isAt(',')) {
            ++m_at;
            continue;
        }
        const QByteArray token = readToken();
        skipBlanks();
        if (token.isEmpty()) {
            skipToComma();
        } else if (!isAt('=')) {
            m_challenges.append({token, {}});
        } else {
            ++m_at;
            skipBlanks();
            const QByteArray value = readValue();
            if (m_challenges.size() > before)
                m_challenges.last().parameters.append({token, value});
            skipToComma();
        }
    }
}

} // namespace

bool Challenge::hasScheme(const char *name) const
{
    return scheme.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray Challenge::value(const char *name) const
{
    for (const auto &[key, value] : parameters) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<Challenge> readChallenges(const QList<QByteArray> &headerValues)
{
    QList<Challenge> challenges;
    for (const QByteArray &value : headerValues)
        ChallengeReader(value, challenges).read();
    return challenges;
}

} // namespace wasclean
