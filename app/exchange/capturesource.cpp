#include "app/exchange/capturesource.h"

#include "app/base/numberlocale.h"
#include "app/base/translations.h"

#include <algorithm>
#include <utility>

namespace wasclean {

bool CaptureSource::open(const QString &path)
{
    if (!m_file.openToRead(path))
        return false;
    m_firsts = m_file.blockIndex();
    m_isCut = !m_file.problem().isEmpty();
    if (m_isCut && m_firsts.empty())
        return false;
    if (!m_firsts.empty() && loadBlock(m_firsts.back()))
        m_end = m_first + m_block.count();
    else if (!m_firsts.empty())
        m_end = m_firsts.back() + 1;
    choose({});
    return true;
}

bool CaptureSource::next(Message &message)
{
    if (m_done >= total())
        return false;
    const qint64 row = m_walk.rowAt(m_done++);
    if (!read(row, message)) {
        qint64 missing = 1;
        // What is damaged is a block as a rule, and one note for all its rows is enough.
        if (m_walk.isGapless()) {
            missing = std::clamp<qint64>(nextBlock(row) - row, 1, total() - m_done + 1);
            m_done += missing - 1;
        }
        message = missingNote(missing);
    }
    m_lastTime = message.time;
    return true;
}

/// The row that the block after the one of this row begins with.
qint64 CaptureSource::nextBlock(qint64 row) const
{
    const auto after = std::upper_bound(m_firsts.begin(), m_firsts.end(), row);
    return after == m_firsts.end() ? m_end : std::min(*after, m_end);
}

bool CaptureSource::read(qint64 row, Message &message)
{
    if (!seek(row))
        return false;
    const qint64 size = m_block.read(row - m_first, message);
    m_file.readFrameFacts(row, message);
    return message.payload.size() == size
        || m_file.readPayload(row, size, message.payload, [] { return true; });
}

bool CaptureSource::seek(qint64 row)
{
    if (m_first >= 0 && row >= m_first && row - m_first < m_block.count())
        return true;
    if (loadBlock(row))
        return true;
    // The writer joins small blocks to larger ones, so the index may be out of date.
    m_firsts = m_file.blockIndex();
    return loadBlock(row);
}

bool CaptureSource::loadBlock(qint64 row)
{
    const auto after = std::upper_bound(m_firsts.begin(), m_firsts.end(), row);
    if (after == m_firsts.begin())
        return false;
    const qint64 first = *std::prev(after);
    const auto data = m_file.readBlock(first);
    m_first = data ? first : -1;
    m_block = Block(data.value_or(QByteArray()));
    return data && row - first < m_block.count();
}

QString CaptureSource::damage() const
{
    const QString missing = numberLocale().toString(m_missing);
    if (m_isCut && m_missing == 0)
        return tr("The capture is damaged: nothing after row %1 can be read.").arg(m_end);
    if (m_isCut) {
        return tr("The capture is damaged: %1 row(s) could not be read, and nothing after row %2.",
            nullptr, pluralForm(m_missing))
            .arg(missing, QString::number(m_end));
    }
    return m_missing == 0
        ? QString()
        : tr("The capture is damaged: %1 row(s) could not be read.", nullptr, pluralForm(m_missing))
              .arg(missing);
}

Message CaptureSource::missingNote(qint64 count)
{
    m_missing += count;
    Message note;
    note.time = m_lastTime;
    note.payload = tr(
        "%1 row(s) could not be read here: the capture is damaged.", nullptr, pluralForm(count))
                       .arg(numberLocale().toString(count))
                       .toUtf8();
    return note;
}

} // namespace wasclean
