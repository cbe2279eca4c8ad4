#pragma once

#include "app/decoding/rowverdicts.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace wasclean {

class DetailPane;
class MessageLogView;
class SchemaDialog;
class SchemaPage;
class ShownLog;

/// Compares the messages of the log with schemas: marks in the log, the filter, the details.
class SchemaController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    SchemaController(
        ShownLog &shownLog, MessageLogView &log, DetailPane &details, QObject *parent = nullptr);
    ~SchemaController() override;

    /// The paths that are chosen; empty for none.
    const QString &received() const { return m_received; }

    const QString &sent() const { return m_sent; }

    /// Reads the schemas in the background, unless it is those that are there.
    void choose(const QString &received, const QString &sent);

    /// To be called before the details show the message of the row.
    void prepareDetails(qint64 captureRow);

signals:
    /// Other paths by the user's hand.
    void choiceChanged();
    /// Other schemas are there now, or none.
    void changed();
    /// The schemas of a profile cannot be read; the sentence says why. The dialog, when it is open,
    /// says so itself.
    void failed(const QString &sentence);

private:
    void read();
    void take(const MessageSchemas &schemas, const QString &problem);
    void showDialog();
    void showFaults();
    QString faultOf(qint64 row, const Message &message);
    SchemaPage &page();

    ShownLog &m_shownLog;
    MessageLogView &m_log;
    DetailPane &m_details;
    /// Null before the details show their first message.
    SchemaPage *m_page = nullptr;
    QPointer<SchemaDialog> m_dialog;
    RowVerdicts m_verdicts;
    QString m_received;
    QString m_sent;
    QString m_problem;
    /// Counts what is read, so that what was chosen before is not taken.
    quint64 m_reading = 0;
};

} // namespace wasclean
