#pragma once

#include "app/message/message.h"

#include <QByteArray>
#include <QHash>

namespace wasclean {

/// Texts that many rows share, such as a size in words, so that each is made once.
class CellTexts
{
public:
    /// The text of a number; make() gives it when it is not known yet.
    template <typename Make>
    const QByteArray &of(qint64 key, Make make)
    {
        const auto known = m_texts.constFind(key);
        if (known != m_texts.cend())
            return *known;
        // Sizes may all differ.
        constexpr qsizetype most = 4096;
        if (m_texts.size() >= most)
            m_texts.clear();
        return *m_texts.insert(key, make());
    }

    /// A number for all that the direction and the type of a row say.
    static qint64 kindKey(const Message &message)
    {
        return qint64(message.kind) << 16 | qint64(message.direction) << 8 | qint64(message.late);
    }

private:
    QHash<qint64, QByteArray> m_texts;
};

} // namespace wasclean
