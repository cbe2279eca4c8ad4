#include "ui/details/textpage.h"

#include "app/formats/hexview.h"
#include "ui/details/payloadtext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wasclean {

TextPage::TextPage(MessageView view, QWidget *parent)
    : MessagePage(viewName(view), parent)
    , m_view(view)
    , m_part(new QSpinBox(this))
    , m_partBar(makePartBar())
    , m_text(new PayloadText(name(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_partBar);
    layout->addWidget(m_text, 1);
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

bool TextPage::isPartSearched() const { return m_part->maximum() > 1; }

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
    m_hexBytesInLine = fittingHexBytes();
    const ViewText view = viewText(m_message, m_view, part, m_hexBytesInLine);
    m_text->showText(view.text);
    setNotice(view.notice);
}

/// The scroll bar counts as shown, so that a line fits in both cases.
qsizetype TextPage::fittingHexBytes() const
{
    const qreal margins = 2 * m_text->document()->documentMargin() + m_text->cursorWidth();
    const qreal room = m_text->width() - m_text->verticalScrollBar()->sizeHint().width() - margins;
    const qreal needed = QFontMetricsF(m_text->font()).horizontalAdvance(u'0')
        * qreal(hexLineWidth(m_message.payload));
    return needed <= room ? hexLineBytes : narrowHexLineBytes;
}

QWidget *TextPage::searchedText() const { return m_text; }

void TextPage::resizeEvent(QResizeEvent *event)
{
    MessagePage::resizeEvent(event);
    const bool isHexShown = m_view == MessageView::Hex && !m_message.payload.isEmpty();
    const qsizetype before = m_hexBytesInLine;
    if (!isHexShown || fittingHexBytes() == before)
        return;
    // The reader stays at the same bytes.
    const qsizetype firstByte = m_text->verticalScrollBar()->value() * before;
    showPart(m_part->value() - 1);
    m_text->scrollToLine(int(firstByte / m_hexBytesInLine));
}

void TextPage::clear()
{
    m_message = {};
    setNotice({});
    m_text->showText({});
}

bool TextPage::canWrap() const
{
    // The columns of a hex dump mean nothing once they are broken.
    return m_view != MessageView::Hex;
}

void TextPage::setWrap(bool wrap) { m_text->setWrap(wrap && canWrap()); }

} // namespace wasclean
