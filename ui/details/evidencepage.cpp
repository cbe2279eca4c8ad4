#include "ui/details/evidencepage.h"

#include "app/formats/evidencetext.h"
#include "app/formats/views.h"
#include "ui/details/evidencetable.h"
#include "ui/widgets/pagewidgets.h"

namespace wasclean {

EvidencePage::EvidencePage(QWidget *parent)
    : MessagePage(viewName(MessageView::Evidence), parent)
    , m_text(new EvidenceTable(this))
{
    m_text->setAccessibleName(name());
    fillWith(this, m_text);
}

bool EvidencePage::suits(const Message &message) const
{
    return viewsOf(message).contains(MessageView::Evidence);
}

MessagePage::Eagerness EvidencePage::eagerness(const Message &message) const
{
    return firstViewOf(message) == MessageView::Evidence ? Willing : IfChosen;
}

void EvidencePage::showMessage(const Message &message)
{
    const bool isWhole
        = m_text->setRows(evidenceRows(EventPayload::read(message.payload).evidence));
    setNotice(isWhole ? QString() : tr("The log has more about this attempt than is shown here."));
}

QWidget *EvidencePage::searchedText() const { return m_text; }

void EvidencePage::clear()
{
    m_text->setRows({});
    setNotice({});
}

} // namespace wasclean
