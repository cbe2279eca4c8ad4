#include "app/capture/rowfinder.h"

#include "app/capture/capture.h"

namespace wasclean {

void RowFinder::setCapture(Capture *capture)
{
    cancel();
    if (m_capture)
        m_capture->disconnect(this);
    m_capture = capture;
    if (capture)
        connect(capture, &Capture::rowsLoaded, this, &RowFinder::look);
}

void RowFinder::find(qint64 time)
{
    if (!m_capture)
        return;
    m_time = time;
    m_low = 0;
    m_high = m_capture->count();
    look();
}

void RowFinder::look()
{
    while (m_time && m_low < m_high) {
        const qint64 middle = m_low + (m_high - m_low) / 2;
        const RowResult row = m_capture->preview(middle);
        // rowsLoaded() comes later, be it for another row that pushed this one aside.
        if (row.state == RowResult::State::Pending)
            return;
        // A row that cannot be read has no time; the search goes on behind it.
        if (row.state == RowResult::State::Unreadable || row.row.message.time < *m_time)
            m_low = middle + 1;
        else
            m_high = middle;
    }
    if (!m_time)
        return;
    m_time.reset();
    emit found(m_low);
}

} // namespace wasclean
