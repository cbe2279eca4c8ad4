#include "ui/session/protocolcontroller.h"

#include "app/automation/protocolresponder.h"
#include "app/base/duration.h"
#include "app/capture/capturemodel.h"
#include "app/codecs/codecs.h"
#include "app/session/session.h"
#include "ui/details/detailpane.h"
#include "ui/details/protocolpage.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/filterbar.h"
#include "ui/log/messagelogview.h"
#include "ui/log/requestswindow.h"
#include "ui/session/shownlog.h"

#include <QLocale>

#include <algorithm>

namespace wasclean {

ProtocolController::ProtocolController(
    Session &session, ShownLog &shownLog, MessageLogView &log, DetailPane &details, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shownLog(shownLog)
    , m_log(log)
    , m_details(details)
    , m_streams(m_codecs)
    , m_summaries(m_codecs, m_streams)
    , m_search(m_codecs, m_streams)
    , m_survey(m_codecs)
    , m_schemas(shownLog, log, details)
    , m_protobuf(m_codecs, log)
    , m_responder(new ProtocolResponder(*session.connection().networkSender()))
{
    connect(&m_schemas, &SchemaController::choiceChanged, this, &ProtocolController::choiceChanged);
    connect(&m_protobuf, &ProtobufController::choiceChanged, this, [this] {
        // Whoever chooses types means that messages are of them.
        if (!m_protobuf.choice().schema.isEmpty())
            choose(ProtobufCodec::codecId());
        emit choiceChanged();
    });
    connectControls();
    connectResponder();
    const auto showCapture = [this] {
        Capture *const capture = &m_shownLog.capture();
        m_summaries.setCapture(capture);
        m_streams.setCapture(capture);
        m_codecs.setCapture(capture);
        // The row that opens the connection comes later.
        if (m_session.readyState() == ReadyState::Connecting)
            m_codecs.beginConnection();
        readRequests();
    };
    connect(&m_shownLog, &ShownLog::changed, this, showCapture);
    connect(&m_codecs, &RowCodecs::changed, this, &ProtocolController::showCodecs);
    connect(&m_codecs, &RowCodecs::changed, this, &ProtocolController::readRequests);
    connect(&m_summaries, &RowSummaries::changed, this, &ProtocolController::showSummaries);
    connect(&m_streams, &RowStreams::known, this, [this](qint64 first, qint64 last) {
        if (m_page && m_place.row >= first && m_place.row <= last)
            m_page->lookAgain();
    });
    connect(&m_search, &PartnerSearch::found, this, &ProtocolController::showPartner);
    connect(&m_search, &PartnerSearch::notFound, this, &ProtocolController::showNoPartner);
    CaptureModel &model = m_shownLog.model();
    model.setPartTexts(
        [this](RowPlace place, const Row &row) { return m_summaries.partText(place, row); });
    model.setLatencies(
        [this](RowPlace place, const Row &row) { return m_summaries.latency(place, row); });
    showCapture();
}

ProtocolController::~ProtocolController()
{
    delete m_requests;
    CaptureModel &model = m_shownLog.model();
    model.setSplit({});
    model.setSummaries({});
    model.setPartTexts({});
    model.setLatencies({});
    m_responder->deleteLater();
}

void ProtocolController::connectResponder()
{
    const Connection *const connection = &m_session.connection();
    connect(connection, &Connection::opened, this, &ProtocolController::beginAnswers);
    connect(connection, &Connection::closed, this, &ProtocolController::endAnswers);
    connect(connection, &Connection::messages, m_responder, &ProtocolResponder::take);
}

/// Only what the URL, the subprotocol or the user tells is known before the first message.
CodecPointer ProtocolController::codecToAnswer() const
{
    if (!answersAsClient() || m_session.readyState() != ReadyState::Open)
        return nullptr;
    const Evidence &evidence = m_session.connection().evidence();
    const CodecPointer codec = choice().isEmpty()
        ? recogniseCodec({evidence.url, evidence.protocol, {}}).codec
        : codecWithId(choice());
    return codec && codec->hasDuties() ? codec : CodecPointer();
}

void ProtocolController::beginAnswers()
{
    if (const CodecPointer codec = codecToAnswer())
        QMetaObject::invokeMethod(
            m_responder, [responder = m_responder, codec] { responder->begin(codec); });
}

void ProtocolController::endAnswers()
{
    QMetaObject::invokeMethod(m_responder, [responder = m_responder] { responder->end(); });
}

bool ProtocolController::answersAsClient() const
{
    return m_log.codecControls()->answersAsClient();
}

void ProtocolController::setAnswersAsClient(bool answers)
{
    m_log.codecControls()->setAnswersAsClient(answers);
    if (!answers)
        endAnswers();
}

void ProtocolController::connectControls()
{
    CodecControls *const controls = m_log.codecControls();
    FilterBar *const filter = m_log.filterBar();
    connect(controls, &CodecControls::chosen, this, [this](const QString &chosen) {
        choose(chosen);
        emit choiceChanged();
    });
    connect(controls, &CodecControls::answersAsClientChanged, this, [this](bool answers) {
        if (answers)
            beginAnswers();
        else
            endAnswers();
        emit choiceChanged();
    });
    connect(
        controls, &CodecControls::heartbeatsHiddenChanged, filter, &FilterBar::setHeartbeatsHidden);
    connect(filter, &FilterBar::cleared, controls,
        [controls] { controls->setHeartbeatsHidden(false); });
    connect(
        controls, &CodecControls::summariesShownChanged, this, &ProtocolController::showSummaries);
    connect(controls, &CodecControls::rowPerMessageChanged, this, &ProtocolController::splitRows);
    connect(controls, &CodecControls::requestsWanted, this, &ProtocolController::showRequests);
}

void ProtocolController::choose(const QString &choice)
{
    const bool isKnown = choice == RowCodecs::noCodec() || codecWithId(choice);
    const CodecPointer before = codecToAnswer();
    m_codecs.choose(isKnown ? choice : QString());
    // What is sent must be of the protocol that the window names.
    if (codecToAnswer() != before) {
        endAnswers();
        beginAnswers();
    }
    showCodecs();
}

CodecPointer ProtocolController::codec() const
{
    return choice().isEmpty() ? m_codecs.newest().codec : m_codecs.chosen();
}

void ProtocolController::showCodecs()
{
    const CodecList codecs = m_codecs.codecs();
    m_log.codecControls()->show(m_codecs.newest(), m_codecs.choice(), !codecs.empty());
    m_log.setCodecs(codecs);
    splitRows();
    showSummaries();
    emit codecsChanged();
}

void ProtocolController::showSummaries()
{
    CaptureModel &model = m_shownLog.model();
    if (m_codecs.codecs().empty() || !m_log.codecControls()->areSummariesShown())
        model.setSummaries({});
    else
        model.setSummaries([this](RowPlace place, const Row &found) {
            // A column of its own says the latency better.
            return m_summaries.summary(
                place, found, !m_log.isColumnShown(CaptureModel::LatencyColumn));
        });
}

void ProtocolController::splitRows()
{
    CaptureModel &model = m_shownLog.model();
    const std::optional<RowSplit> split = m_log.codecControls()->hasRowPerMessage()
        ? std::optional(m_codecs.split())
        : std::nullopt;
    if (split == model.split())
        return;
    const RowPlace here{m_shownLog.currentCaptureRow(), -1};
    model.setSplit(split);
    m_log.goToWhenShown(here);
}

void ProtocolController::prepareDetails(RowPlace place)
{
    m_place = place;
    m_schemas.prepareDetails(place.row);
    m_search.cancel();
    page().setCodec(
        place.row < 0 ? CodecPointer() : m_codecs.codecOf(place.row),
        [this, row = place.row](
            const CodecMessage &message) -> std::optional<const DecodedMessage *> {
            if (!m_streams.concerns(row, message))
                return {};
            return m_streams.decoded(row);
        },
        place.part);
}

ProtocolPage &ProtocolController::page()
{
    if (!m_page) {
        m_page = m_details.protocolPage();
        connect(m_page, &ProtocolPage::decoded, this, &ProtocolController::lookForPartner);
        connect(m_page, &ProtocolPage::partnerWanted, this, [this] { m_log.goToPlace(m_partner); });
    }
    return *m_page;
}

void ProtocolController::lookForPartner(const Message &message, const DecodedMessage &meaning)
{
    const auto isWanted = [](const DecodedRecord &record) {
        return !record.asks.isEmpty() || !record.answers.isEmpty();
    };
    const std::vector<DecodedRecord> &records = meaning.records;
    auto record = records.end();
    if (m_place.part < 0)
        record = std::find_if(records.begin(), records.end(), isWanted);
    else if (std::size_t(m_place.part) < records.size())
        record = records.begin() + m_place.part;
    if (record != records.end() && isWanted(*record) && m_place.row >= 0)
        m_search.search(&m_shownLog.capture(), m_place.row, message, *record);
}

void ProtocolController::showRequests()
{
    if (!m_requests) {
        m_requests = new RequestsWindow(m_log.window());
        connect(
            m_requests, &RequestsWindow::readingWanted, this, &ProtocolController::readRequests);
        connect(m_requests, &RequestsWindow::placeWanted, &m_log, &MessageLogView::goToPlace);
        connect(&m_survey, &RequestSurvey::advanced, m_requests, &RequestsWindow::showProgress);
        connect(
            &m_survey, &RequestSurvey::finished, m_requests, [this](const RequestFigures &figures) {
                m_requests->showFigures(figures,
                    [this](RowPlace place) { return m_shownLog.model().numberText(place); });
            });
    }
    m_requests->show();
    m_requests->raise();
    m_requests->activateWindow();
}

void ProtocolController::readRequests()
{
    if (!m_requests || !m_requests->isVisible())
        return;
    m_requests->showProgress(0, m_shownLog.capture().count());
    m_survey.begin(&m_shownLog.capture());
}

void ProtocolController::showPartner(const RowPartner &partner)
{
    CaptureModel &model = m_shownLog.model();
    m_partner = {partner.row, model.split() ? partner.part : -1};
    const QString number = m_partner.part < 0 ? QLocale().toString(model.numberOf(partner.row))
                                              : model.numberText(m_partner);
    const QString took = durationText(partner.latency);
    page().showPartner(partner.isRequest ? tr("Answers row %1 after %2.").arg(number, took)
                                         : tr("Answered by row %1 after %2.").arg(number, took),
        tr("Go to row %1").arg(number));
}

void ProtocolController::showNoPartner(bool isRequest, Direction missing, bool isCut)
{
    const QString rows = QLocale().toString(PartnerSearch::mostRows);
    if (isRequest)
        page().showPartner(isCut ? tr("The request is not among the %1 rows above.").arg(rows)
                                 : tr("The request is not in the log of this connection."));
    else if (isCut)
        page().showPartner(tr("The answer is not among the %1 rows below.").arg(rows));
    else
        page().showPartner(missing == Direction::Sent ? tr("No answer was sent so far.")
                                                      : tr("No answer was received so far."));
}

} // namespace wasclean
