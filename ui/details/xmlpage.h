#pragma once

#include "app/base/background.h"
#include "ui/details/messagepage.h"

namespace wasclean {

class PayloadText;

/// XML with an element a line.
class XmlPage : public MessagePage
{
    Q_OBJECT

public:
    explicit XmlPage(QWidget *parent = nullptr);
    ~XmlPage() override;

    bool suits(const Message &message) const override;
    void showMessage(const Message &message) override;
    void clear() override;
    QWidget *searchedText() const override;

    bool canWrap() const override { return true; }

    void setWrap(bool wrap) override;

private:
    PayloadText *m_text;
    CancelFlag m_cancelled;
};

} // namespace wasclean
