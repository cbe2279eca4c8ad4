#pragma once

#include "app/automation/sendstore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace wasclean {

/// Keeps the files of a SendStore as a tab has their content: writes what the user changes soon
/// after, on a thread of its own, and adopts what other programs have added to the files meanwhile.
class SendStoreWriter : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        SendStore::Kept kept;
        QList<SavedMessage> history;
    };

    /// What a tab has, and what the files contained when they were read or written last.
    struct State
    {
        Content content;
        Content stored;
    };

    explicit SendStoreWriter(QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~SendStoreWriter() override;

    /// Reads the files, and keeps them from now on.
    void setStore(const SendStore &store);

    const Content &content() const { return m_state.content; }

    /// Changed by the user.
    void setKept(const SendStore::Kept &kept);
    void setHistory(const QList<SavedMessage> &history);

    const State &state() const { return m_state; }

    /// Takes over what another tab has, which writes it.
    void restore(const State &state);

signals:
    /// A part of content() is another, though the user has not changed it here.
    void historyReplaced();
    void messagesReplaced();
    void rulesReplaced();
    /// Writing has ended, and state() says how.
    void written();
    /// A file could not be read or written, and why.
    void failed(const QString &sentence);

private:
    /// What the files contain now; nothing for a file that was not written.
    struct Result
    {
        std::optional<SendStore::Kept> kept;
        std::optional<QList<SavedMessage>> history;
        QString problem;
    };

    void write();
    void onWritten(const Content &tried, const Result &result);
    void replace(const Content &content);

    SendStore m_store;
    State m_state;
    /// One file after the other.
    QThreadPool m_thread;
    QTimer m_timer;
};

} // namespace wasclean
