#include "ui/details/payloadtext.h"

#include "ui/widgets/messagedelegate.h"

#include <QPlainTextEdit>

namespace wasclean {

QPlainTextEdit *makePayloadText(const QString &accessibleName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(MessageDelegate::fixedFont());
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->document()->setDocumentMargin(12);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return text;
}

} // namespace wasclean
