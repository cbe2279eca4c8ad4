#include "ui/session/shownlog.h"

#include "app/session/session.h"
#include "ui/log/messagelogview.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace wasclean {

ShownLog::ShownLog(Session &session, MessageLogView *log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
{
    m_model.setCapture(&session.capture());
    log->setModel(&m_model);
    connect(log, &MessageLogView::clearRequested, this, &ShownLog::clear);
    connect(log, &MessageLogView::undoClearRequested, this, &ShownLog::undoClear);
    connect(this, &ShownLog::undoChanged, log, &MessageLogView::setUndoClear);
}

ShownLog::~ShownLog()
{
    m_model.setCapture(nullptr);
    for (Capture *file : findChildren<Capture *>()) {
        file->disconnect(this);
        delete file;
    }
}

Capture &ShownLog::capture() { return m_file ? *m_file : m_session.capture(); }

SecretFilter ShownLog::secretFilter() const
{
    return m_file ? m_session.secretFilter().withoutEvents() : m_session.secretFilter();
}

void ShownLog::setFirstRow(qint64 row)
{
    m_firstRow = row;
    if (!m_file)
        m_model.showFrom(row);
}

qint64 ShownLog::firstRow() const { return m_file ? m_firstRow : m_model.firstCaptureRow(); }

void ShownLog::clear()
{
    rowBeforeClear() = m_model.firstCaptureRow();
    m_model.clear();
    emit undoChanged(true);
    if (!m_file)
        emit cleared();
}

void ShownLog::undoClear()
{
    if (const std::optional<qint64> row = std::exchange(rowBeforeClear(), {})) {
        m_model.showFrom(*row);
        emit undoChanged(false);
        if (!m_file)
            emit clearUndone();
    }
}

std::optional<qint64> &ShownLog::rowBeforeClear()
{
    return m_file ? m_fileRowBeforeClear : m_rowBeforeClear;
}

void ShownLog::showFile(const QString &capturePath, const QString &name)
{
    if (!m_file)
        m_firstRow = m_model.firstCaptureRow();
    closeFile();
    m_file = new Capture(capturePath, Capture::Access::ReadOnly, this);
    m_fileName = name;
    m_fileDamage.clear();
    m_fileRowBeforeClear.reset();
    connectFile();
    m_model.setCapture(m_file);
    emit undoChanged(false);
    emit changed();
}

void ShownLog::connectFile()
{
    connect(m_file, &Capture::grown, this, &ShownLog::fileGrown);
    connect(m_file, &Capture::damaged, this,
        [this](const QString &sentence) { m_fileDamage = sentence; });
    connect(m_file, &Capture::opened, this,
        [this] { emit fileOpened(m_file->filePath(), m_fileDamage); });
    connect(m_file, &Capture::failed, this, [this](const QString &sentence) {
        showConnection();
        emit fileFailed(sentence);
    });
}

void ShownLog::showConnection()
{
    if (!m_file)
        return;
    m_model.setCapture(&m_session.capture(), m_firstRow);
    closeFile();
    emit undoChanged(m_rowBeforeClear.has_value());
    emit changed();
}

void ShownLog::closeFile()
{
    if (!m_file)
        return;
    m_file->disconnect(this);
    const QString path = m_file->filePath();
    connect(m_file, &QObject::destroyed, this, [this, path] { emit fileClosed(path); });
    std::exchange(m_file, nullptr)->deleteWhenClosed();
    m_fileName.clear();
}

const QItemSelectionModel *ShownLog::selection() const { return m_log->selectionModel(); }

RowChoice ShownLog::allRows()
{
    RowChoice rows;
    rows.first = m_model.firstCaptureRow();
    rows.end = capture().count();
    return rows;
}

RowChoice ShownLog::filteredRows()
{
    RowChoice rows = allRows();
    rows.passed = m_model.passedRows();
    return rows;
}

/// Messages of one row are all of it.
std::vector<RowChoice::Range> ShownLog::selectedPlaces() const
{
    std::vector<RowChoice::Range> all;
    for (const QItemSelectionRange &range : selection()->selection())
        all.emplace_back(
            m_model.captureRowsAbove(range.top()), m_model.captureRowsAbove(range.bottom()));
    std::sort(all.begin(), all.end());
    std::vector<RowChoice::Range> joined;
    for (const RowChoice::Range &range : all) {
        if (!joined.empty() && range.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    return joined;
}

RowChoice ShownLog::selectedRows()
{
    RowChoice rows = filteredRows();
    rows.picked = selectedPlaces();
    return rows;
}

qint64 ShownLog::filteredCount() const
{
    return m_model.isFiltered() && m_model.isFilterDone() ? m_model.captureRowCount() : -1;
}

qint64 ShownLog::selectedCount() const
{
    qint64 count = 0;
    for (const auto &[from, to] : selectedPlaces())
        count += to - from + 1;
    return count;
}

std::set<qint64> ShownLog::selectedCaptureRows() const
{
    std::set<qint64> rows;
    for (const QItemSelectionRange &range : selection()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(m_model.captureRow(row));
    }
    return rows;
}

qint64 ShownLog::currentCaptureRow() const
{
    return m_model.captureRow(selection()->currentIndex().row());
}

void ShownLog::fetch(int row, QObject *context, const Capture::Receiver &receiver)
{
    m_model.fetch(row, context, [this, receiver](const std::optional<Message> &message) {
        // Of this session the request is shown as it went out, secrets included.
        receiver(message && !m_file ? m_session.secretFilter().original(*message) : message);
    });
}

void ShownLog::fetchCurrent(QObject *context, const Capture::Receiver &receiver)
{
    m_model.fetch(selection()->currentIndex().row(), context, receiver);
}

} // namespace wasclean
