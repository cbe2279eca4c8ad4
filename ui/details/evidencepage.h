#pragma once

#include "ui/details/messagepage.h"

namespace wasclean {

class EvidenceTable;

/// What was seen of an attempt, as a table: names, and their values below each other. Values wrap
/// within their column.
class EvidencePage : public MessagePage
{
    Q_OBJECT

public:
    explicit EvidencePage(QWidget *parent = nullptr);

    bool suits(const Message &message) const override;
    Eagerness eagerness(const Message &message) const override;

    MessageView view() const override { return MessageView::Evidence; }

    void showMessage(const Message &message) override;
    void clear() override;
    QWidget *searchedText() const override;

private:
    EvidenceTable *m_text;
};

} // namespace wasclean
