#pragma once

#include <QLabel>
#include <QTimer>

namespace wasclean {

/// Tells assistive technology what happened, as nobody who cannot see the window would notice. It
/// has no height; its text is the newest sentence.
class Announcer : public QLabel
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent = nullptr);

    /// Whether anybody hears it.
    static bool isListening();

    /// At once. Does nothing while no assistive technology listens.
    void announce(const QString &sentence);
    /// New messages, which are announced together, at most every few seconds.
    void countMessages(qint64 count);

    /// Whether messages wait to be announced.
    bool isGathering() const { return m_timer.isActive(); }

private:
    void announceMessages();

    QTimer m_timer;
    qint64 m_messages = 0;
};

} // namespace wasclean
