#pragma once

#include "app/decoding/wantedreader.h"
#include "app/schema/messageschema.h"

#include <QCache>
#include <QObject>

namespace wasclean {

/// What the schemas say of rows that are looked at. They are read and checked on the thread that
/// reads the capture, a few at a time; where nobody looks, nothing is.
class RowVerdicts : public QObject
{
    Q_OBJECT

public:
    explicit RowVerdicts(QObject *parent = nullptr);

    void setCapture(Capture *capture);
    void setSchemas(const MessageSchemas &schemas);

    const MessageSchemas &schemas() const { return m_schemas; }

    /// Whether there is a schema for messages like this one.
    bool concerns(const Message &message) const;
    /// Null when it is not known yet. Then known() follows.
    const MessageVerdict *verdict(qint64 row);

    /// A longer message is not checked.
    static constexpr qsizetype mostBytes = qsizetype(4) << 20;
    /// How far above an answer its request is looked for.
    static constexpr qint64 rowsLookedBack = 200;

signals:
    /// What the schemas say of some rows is known now.
    void known();

private:
    using Reader = WantedReader<MessageVerdict>;

    void forget();
    static MessageVerdict check(
        const MessageSchemas &schemas, qint64 row, const RowSource &source, qsizetype &bytes);
    void take(Reader::Answers &&answers);

    MessageSchemas m_schemas;
    QCache<qint64, MessageVerdict> m_known;
    Reader m_reader;
};

} // namespace wasclean
