#include "ui/details/textpage.h"

#include "ui/widgets/messagedelegate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wasclean {

TextPage::TextPage(MessageView view, QWidget *parent)
    : MessagePage(viewName(view), parent)
    , m_view(view)
    , m_part(new QSpinBox(this))
    , m_partBar(makePartBar())
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
    layout->setSpacing(0);
    layout->addWidget(m_partBar);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

QWidget *TextPage::makePartBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_part);
    layout->addStretch(1);
    m_part->setAccessibleName(tr("Part"));
    m_part->setKeyboardTracking(false);
    m_part->setMinimum(1);
    connect(m_part, &QSpinBox::valueChanged, this, [this](int part) { showPart(part - 1); });
    bar->hide();
    return bar;
}

bool TextPage::hasParts() const { return m_part->maximum() > 1; }

bool TextPage::suits(const Message &message) const { return viewsOf(message).contains(m_view); }

MessagePage::Eagerness TextPage::eagerness(const Message &message) const
{
    return firstViewOf(message) == m_view ? Willing : IfChosen;
}

void TextPage::showMessage(const Message &message)
{
    m_message = message;
    const int parts = partCount(message, m_view);
    const QSignalBlocker blocker(m_part);
    m_part->setMaximum(parts);
    m_part->setValue(1);
    // What stands before and after the number of the spin box.
    const QStringList around = tr("Part %1 of %2").split(QStringLiteral("%1"));
    m_part->setPrefix(around.value(0));
    m_part->setSuffix(around.value(1).arg(QLocale().toString(parts)));
    m_partBar->setVisible(parts > 1);
    showPart(0);
}

void TextPage::showPart(int part)
{
    const ViewText view = viewText(m_message, m_view, part);
    m_text->setPlainText(view.text);
    setNotice(view.notice);
    emit partChanged();
}

void TextPage::clear()
{
    m_message = {};
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
