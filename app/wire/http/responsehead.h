#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace wasclean {

/// The head of the server's answer to the opening handshake, read as leniently as Chromium does:
/// tell the user what was odd instead of refusing what a browser accepts.
class ResponseHead
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ResponseHead)

public:
    struct Field
    {
        QByteArray name;
        QByteArray value;
    };

    /// Where a head stands in a stream of bytes.
    enum class Extent { Incomplete, Complete, NotHttp, TooLong };

    /// The largest head that is read.
    static constexpr qsizetype maxBytes = qsizetype(256) * 1024;

    /// Looks for the end of the head; the first searched bytes are known not to hold it. length is
    /// set when it is Complete.
    static Extent locate(const QByteArray &bytes, qsizetype searched, qsizetype &length);
    /// Whether the bytes begin (after at most four others) as an HTTP answer does.
    static bool looksLikeHttp(const QByteArray &bytes);
    /// What came in place of HTTP, a sentence without its full stop.
    static QString notHttpProblem(const QByteArray &bytes);

    /// Reads a head, complete or cut off by the end of the stream.
    explicit ResponseHead(const QByteArray &bytes);

    /// False when the bytes contain a NUL, no status line, or no status code.
    bool isValid() const { return m_problem.isEmpty(); }

    const QString &problem() const { return m_problem; }

    int status() const { return m_status; }

    /// The reason phrase, for people.
    QString statusText() const { return m_statusText; }

    const QList<Field> &fields() const { return m_fields; }

    /// The values of all fields of that name, taken apart at commas outside quotes, empty ones
    /// kept.
    QList<QByteArray> values(const char *name) const;
    /// The fields of that name, whole.
    QList<QByteArray> wholeValues(const char *name) const;

    /// What was unusual but accepted, each a sentence.
    const QStringList &remarks() const { return m_remarks; }

    /// Whether a status announces another answer (RFC 9110, 15.2). 101 is the answer itself.
    static constexpr bool isInterim(int status)
    {
        return status >= 100 && status < 200 && status != 101;
    }

private:
    void readStatusLine(const QByteArray &line);
    void readFields(const QList<QByteArray> &lines);
    void addField(const QByteArray &line);
    void noteOddLineEnds(const QByteArray &bytes);

    int m_status = 0;
    QString m_statusText;
    QList<Field> m_fields;
    QStringList m_remarks;
    QString m_problem;
};

} // namespace wasclean
