#include "app/formats/hexinput.h"

#include "app/formats/characters.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

int digitValue(QChar digit)
{
    const char16_t c = digit.unicode();
    if (c >= u'0' && c <= u'9') {
        return c - u'0';
    }
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

bool isSeparator(QChar c) { return c.isSpace() || c == u',' || c == u':'; }

class HexReader
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::parseHex)

public:
    explicit HexReader(const QString &typed)
        : m_typed(typed)
    {
        m_result.bytes.reserve(typed.size() / 2);
    }

    HexInput read()
    {
        while (m_at < m_typed.size() && m_result.problem.isEmpty()) {
            if (isSeparator(m_typed[m_at])) {
                ++m_at;
            } else if (isPrefix()) {
                readPrefix();
            } else {
                readByte();
            }
        }
        return m_result;
    }

private:
    int digitAt(qsizetype index) const
    {
        return index < m_typed.size() ? digitValue(m_typed[index]) : -1;
    }

    bool isPrefix() const
    {
        const QStringView next = QStringView(m_typed).mid(m_at, 2);
        return next.compare(u"0x", Qt::CaseInsensitive) == 0
            || next.compare(u"\\x", Qt::CaseInsensitive) == 0;
    }

    void readPrefix()
    {
        const qsizetype prefix = m_at;
        m_at += 2;
        if (m_at == m_typed.size() || isSeparator(m_typed[m_at])) {
            refuse(prefix, 2,
                tr("“%1” at position %2 is not followed by any digits.")
                    .arg(m_typed.mid(prefix, 2), position(prefix)));
        } else {
            readByte();
        }
    }

    void readByte()
    {
        const int high = digitAt(m_at);
        const int low = digitAt(m_at + 1);
        if (high < 0) {
            refuseCharacter(m_at);
        } else if (low >= 0) {
            m_result.bytes += static_cast<char>(high * 16 + low);
            m_at += 2;
        } else if (m_at + 1 < m_typed.size() && !isSeparator(m_typed[m_at + 1])) {
            refuseCharacter(m_at + 1);
        } else {
            refuse(m_at, 1,
                tr("The digit “%1” at position %2 has no second digit: a byte needs two.")
                    .arg(m_typed.mid(m_at, 1), position(m_at)));
        }
    }

    void refuseCharacter(qsizetype index)
    {
        const QList<uint> character = m_typed.mid(index, 2).toUcs4();
        refuse(index, QChar::requiresSurrogates(character.first()) ? 2 : 1,
            tr("%1 at position %2 is not a hexadecimal digit.")
                .arg(quotedCharacter(character.first()), position(index)));
    }

    void refuse(qsizetype index, qsizetype length, const QString &problem)
    {
        m_result = {{}, index, length, problem};
    }

    /// Counts from 1, in characters as people see them rather than in UTF-16 units.
    QString position(qsizetype index) const
    {
        return QString::number(m_typed.left(index).toUcs4().size() + 1);
    }

    const QString &m_typed;
    qsizetype m_at = 0;
    HexInput m_result;
};

} // namespace

HexInput parseHex(const QString &typed) { return HexReader(typed).read(); }

} // namespace wasclean
