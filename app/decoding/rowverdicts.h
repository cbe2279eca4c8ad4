#pragma once

#include "app/base/background.h"
#include "app/capture/capture.h"
#include "app/schema/messageschema.h"

#include <QCache>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace wasclean {

/// What the schemas say of rows that are looked at. They are read and checked on the thread that
/// reads the capture, a few at a time; where nobody looks, nothing is.
class RowVerdicts : public QObject
{
    Q_OBJECT

public:
    explicit RowVerdicts(QObject *parent = nullptr);
    ~RowVerdicts() override;

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
    struct Work;

    void forget();
    void readNext();
    void take(Work &work);
    static void run(Work &work, const RowSource &source, const CancelFlag &cancelled);

    QPointer<Capture> m_capture;
    MessageSchemas m_schemas;
    QCache<qint64, MessageVerdict> m_known;
    /// The rows that were asked for, newest last.
    std::vector<qint64> m_wanted;
    bool m_isReading = false;
    CancelFlag m_cancelled;
};

} // namespace wasclean
