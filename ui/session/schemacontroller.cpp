#include "ui/session/schemacontroller.h"

#include "app/base/background.h"
#include "app/capture/capturemodel.h"
#include "ui/details/detailpane.h"
#include "ui/details/schemapage.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/filterbar.h"
#include "ui/log/messagelogview.h"
#include "ui/log/schemadialog.h"
#include "ui/session/shownlog.h"

#include <QFileInfo>

namespace wasclean {

namespace {

struct ReadSchemas
{
    MessageSchemas schemas;
    /// The first one, as a sentence.
    QString problem;
};

ReadSchemas readSchemas(const QString &received, const QString &sent)
{
    ReadSchemas read;
    const auto readOne = [&read](const QString &path) -> std::optional<MessageSchema> {
        if (path.isEmpty())
            return std::nullopt;
        const Checked<MessageSchema> schema = MessageSchema::read(path);
        if (!schema && read.problem.isEmpty())
            read.problem = schema.problem;
        return schema.value;
    };
    read.schemas.received = readOne(received);
    read.schemas.sent = sent == received ? read.schemas.received : readOne(sent);
    return read;
}

} // namespace

SchemaController::SchemaController(
    ShownLog &shownLog, MessageLogView &log, DetailPane &details, QObject *parent)
    : QObject(parent)
    , m_shownLog(shownLog)
    , m_log(log)
    , m_details(details)
{
    CodecControls *const controls = m_log.codecControls();
    FilterBar *const filter = m_log.filterBar();
    connect(controls, &CodecControls::schemasWanted, this, &SchemaController::showDialog);
    connect(
        controls, &CodecControls::schemaFaultsOnlyChanged, filter, &FilterBar::setSchemaFaultsOnly);
    connect(filter, &FilterBar::cleared, controls,
        [controls] { controls->setSchemaFaultsOnly(false); });
    connect(&m_verdicts, &RowVerdicts::known, this, [this] {
        showFaults();
        if (m_page)
            m_page->lookAgain();
    });
    const auto showCapture = [this] { m_verdicts.setCapture(&m_shownLog.capture()); };
    connect(&m_shownLog, &ShownLog::changed, this, showCapture);
    showCapture();
}

SchemaController::~SchemaController()
{
    delete m_dialog;
    m_shownLog.model().setFaults({});
}

void SchemaController::choose(const QString &received, const QString &sent)
{
    if (received == m_received && sent == m_sent)
        return;
    m_received = received;
    m_sent = sent;
    read();
}

void SchemaController::read()
{
    const quint64 reading = ++m_reading;
    if (m_received.isEmpty() && m_sent.isEmpty()) {
        take({}, {});
        return;
    }
    inBackground(
        this, [received = m_received, sent = m_sent] { return readSchemas(received, sent); },
        [this, reading](const ReadSchemas &read) {
            if (reading == m_reading)
                take(read.schemas, read.problem);
        });
}

void SchemaController::take(const MessageSchemas &schemas, const QString &problem)
{
    m_problem = problem;
    m_verdicts.setSchemas(schemas);
    m_log.filterBar()->setSchemas(schemas);
    m_log.codecControls()->setHasSchemas(!schemas.isEmpty());
    if (m_dialog)
        m_dialog->setProblem(problem);
    showFaults();
    emit changed();
    const bool isSaid = m_dialog && m_dialog->isVisible();
    if (!problem.isEmpty() && !isSaid)
        emit failed(tr("Messages are not compared with their schema. %1").arg(problem));
}

void SchemaController::showFaults()
{
    CaptureModel &model = m_shownLog.model();
    if (m_verdicts.schemas().isEmpty())
        model.setFaults({});
    else
        model.setFaults(
            [this](qint64 row, const Row &found) { return faultOf(row, found.message); });
}

QString SchemaController::faultOf(qint64 row, const Message &message)
{
    const MessageVerdict *const verdict
        = m_verdicts.concerns(message) ? m_verdicts.verdict(row) : nullptr;
    if (!verdict || !verdict->isFaulty())
        return {};
    return verdict->report.faults.front().text();
}

SchemaPage &SchemaController::page()
{
    if (!m_page)
        m_page = m_details.schemaPage();
    return *m_page;
}

void SchemaController::prepareDetails(qint64 captureRow)
{
    const auto nameOf = [](const QString &path) { return QFileInfo(path).fileName(); };
    const bool isRow = captureRow >= 0;
    page().setSchemas(
        isRow ? nameOf(m_received) : QString(), isRow ? nameOf(m_sent) : QString(), m_problem);
    page().setLookup([this, captureRow] { return m_verdicts.verdict(captureRow); });
}

void SchemaController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new SchemaDialog(m_log.window());
        connect(m_dialog, &SchemaDialog::chosen, this,
            [this](const QString &received, const QString &sent) {
                m_received = received;
                m_sent = sent;
                // The files may be others than before.
                read();
                emit choiceChanged();
            });
    }
    m_dialog->setPaths(m_received, m_sent);
    m_dialog->setProblem(m_problem);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace wasclean
