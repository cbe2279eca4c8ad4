#pragma once

#include "app/schema/messageschema.h"
#include "ui/details/messagepage.h"

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;

namespace wasclean {

/// What a schema says of a message: where it does not fit, and why.
class SchemaPage : public MessagePage
{
    Q_OBJECT

public:
    explicit SchemaPage(QWidget *parent = nullptr);

    /// What the schema says of the message that is shown; null while that is not known.
    using Lookup = std::function<const MessageVerdict *()>;

    /// What the schemas of received and sent messages are called; empty for none. A problem is why
    /// they could not be read, as a sentence.
    void setSchemas(const QString &received, const QString &sent, const QString &problem);

    /// For the message that is shown next.
    void setLookup(const Lookup &lookup) { m_lookup = lookup; }

    /// To be called when the lookup may know more.
    void lookAgain();

    bool suits(const Message &message) const override;

    std::optional<QString> copiedText() const override;
    void showMessage(const Message &message) override;
    void clear() override;

    QWidget *searchedText() const override;

private:
    void show(const MessageVerdict &verdict);

    const QString &nameFor(const Message &message) const
    {
        return message.direction == Direction::Sent ? m_sent : m_received;
    }

    QString m_received;
    QString m_sent;
    QString m_problem;
    Lookup m_lookup;
    /// Of the message that is shown.
    QString m_name;
    bool m_isWaiting = false;
    QLabel *m_summary;
    QPlainTextEdit *m_faults;
};

} // namespace wasclean
