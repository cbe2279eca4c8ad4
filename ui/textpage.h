#pragma once

#include "ui/messagepage.h"
#include "ui/messageviews.h"

class QPlainTextEdit;

namespace wasclean {

/// A message as text: a payload as it is, as JSON or as hex, or what an event has to tell.
class TextPage : public MessagePage
{
    Q_OBJECT

public:
    explicit TextPage(MessageView view, QWidget *parent = nullptr);

    MessageView view() const { return m_view; }

    QPlainTextEdit *textEdit() const { return m_text; }

    bool suits(const Message &message) const override;
    Eagerness eagerness(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;
    bool canWrap() const override;
    void setWrap(bool wrap) override;

private:
    MessageView m_view;
    QPlainTextEdit *m_text;
};

} // namespace wasclean
