#pragma once

#include "app/decoding/partnersearch.h"
#include "app/decoding/requestsurvey.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/rowstreams.h"
#include "app/decoding/rowsummaries.h"
#include "ui/session/protobufcontroller.h"
#include "ui/session/schemacontroller.h"

#include <QObject>
#include <QPointer>

namespace wasclean {

class DetailPane;
class MessageLogView;
class ProtocolPage;
class ProtocolResponder;
class RequestsWindow;
class Session;
class ShownLog;

/// Reads the messages of the log as those of a protocol: in the log, in its filter and in the
/// details.
class ProtocolController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ProtocolController(Session &session, ShownLog &shownLog, MessageLogView &log,
        DetailPane &details, QObject *parent = nullptr);
    ~ProtocolController() override;

    /// Another attempt to connect of the session begins.
    void beginConnection() { m_codecs.beginConnection(); }

    /// What the user chose: "" for what is recognised, "none", or the id of a codec.
    QString choice() const { return m_codecs.choice(); }

    void choose(const QString &choice);

    /// Of the newest connection, chosen or recognised; null for none.
    CodecPointer codec() const;

    /// Whether Wasclean sends by itself what a client of the protocol has to.
    bool answersAsClient() const;
    void setAnswersAsClient(bool answers);

    SchemaController &schemas() { return m_schemas; }

    const SchemaController &schemas() const { return m_schemas; }

    ProtobufController &protobuf() { return m_protobuf; }

    /// To be called before the details show what is at the place.
    void prepareDetails(RowPlace place);

signals:
    /// choice(), answersAsClient() or a schema is another one by the user's hand.
    void choiceChanged();
    /// Rows are of other protocols now.
    void codecsChanged();

private:
    void connectControls();
    void connectResponder();
    /// The protocol as whose client Wasclean answers now; null for none.
    CodecPointer codecToAnswer() const;
    void beginAnswers();
    void endAnswers();
    void showCodecs();
    void showSummaries();
    void splitRows();
    void showRequests();
    /// Reads the log again for the window, if that can be seen.
    void readRequests();
    ProtocolPage &page();
    void lookForPartner(const Message &message, const DecodedMessage &meaning);
    void showPartner(const RowPartner &partner);
    void showNoPartner(bool isRequest, Direction missing, bool isCut);

    Session &m_session;
    ShownLog &m_shownLog;
    MessageLogView &m_log;
    DetailPane &m_details;
    /// Null before the details show their first message.
    ProtocolPage *m_page = nullptr;
    RowCodecs m_codecs;
    RowStreams m_streams;
    RowSummaries m_summaries;
    PartnerSearch m_search;
    RequestSurvey m_survey;
    SchemaController m_schemas;
    ProtobufController m_protobuf;
    QPointer<RequestsWindow> m_requests;
    /// Lives on the network thread.
    ProtocolResponder *m_responder;
    /// What the details show, and the partner that was found.
    RowPlace m_place;
    RowPlace m_partner;
};

} // namespace wasclean
