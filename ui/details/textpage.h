#pragma once

#include "ui/details/messagepage.h"
#include "ui/details/messageviews.h"

class QSpinBox;

namespace wasclean {

class PayloadText;

/// A message as text: a payload as it is, as JSON or as hex, or what an event has to tell.
class TextPage : public MessagePage
{
    Q_OBJECT

public:
    explicit TextPage(MessageView view, QWidget *parent = nullptr);

    MessageView view() const override { return m_view; }

    QWidget *searchedText() const override;
    bool isPartSearched() const override;
    bool suits(const Message &message) const override;
    Eagerness eagerness(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;
    bool canWrap() const override;
    void setWrap(bool wrap) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePartBar();
    void showPart(int part);
    qsizetype fittingHexBytes() const;

    MessageView m_view;
    Message m_message;
    qsizetype m_hexBytesInLine = hexLineBytes;
    QSpinBox *m_part;
    QWidget *m_partBar;
    PayloadText *m_text;
};

} // namespace wasclean
