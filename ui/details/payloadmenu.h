#pragma once

#include "app/formats/payloadcopy.h"
#include "app/message/message.h"

#include <QMenu>

namespace wasclean {

/// Copies the payload of a message in another form, or saves it. Works off the GUI thread.
class PayloadMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PayloadMenu(QWidget *parent = nullptr);

    /// What to copy or save; the number of its row goes into the file's name.
    void setMessage(const Message &message, qint64 number);
    void forget();

    /// Puts the whole payload on the clipboard, later; or says that it is too large.
    void copy(CopyFormat format);
    /// Writes it to the file, later, and says so.
    void save(const QString &path);

signals:
    /// A sentence about what was done, or why it was not.
    void told(const QString &sentence);

private:
    void askWhereToSave();
    void write(const QByteArray &payload, const QString &path);

    Message m_message;
    qint64 m_number = 0;
};

} // namespace wasclean
