#include "ui/textpage.h"

#include "ui/messagedelegate.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wasclean {

TextPage::TextPage(MessageView view, QWidget *parent)
    : MessagePage(viewName(view), parent)
    , m_view(view)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(MessageDelegate::fixedFont());
    m_text->setAccessibleName(name());
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(12);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    setFocusProxy(m_text);
}

bool TextPage::suits(const Message &message) const { return viewsOf(message).contains(m_view); }

MessagePage::Eagerness TextPage::eagerness(const Message &message) const
{
    return firstViewOf(message) == m_view ? Willing : IfChosen;
}

void TextPage::showMessage(const Message &message)
{
    const ViewText view = viewText(message, m_view);
    setNotice(view.notice);
    m_text->setPlainText(view.text);
}

void TextPage::clear()
{
    setNotice({});
    m_text->clear();
}

bool TextPage::canWrap() const
{
    // The columns of a hex dump mean nothing once they are broken.
    return m_view != MessageView::Hex;
}

void TextPage::setWrap(bool wrap)
{
    m_text->setLineWrapMode(
        wrap && canWrap() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

} // namespace wasclean
