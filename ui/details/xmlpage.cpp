#include "ui/details/xmlpage.h"

#include "app/formats/sizetext.h"
#include "app/formats/xmlview.h"
#include "ui/details/messageviews.h"
#include "ui/details/payloadtext.h"
#include "ui/widgets/pagewidgets.h"

#include <algorithm>

namespace wasclean {

namespace {

ViewText xmlText(const Message &message)
{
    if (message.payload.size() > maxViewBytes) {
        return {{},
            XmlPage::tr("The message is too large to be shown as XML (%1; the limit is %2).")
                .arg(sizeText(message.payload.size()), sizeText(maxViewBytes))};
    }
    const XmlView xml = reindentXml(message.payload);
    if (!xml.ok) {
        ViewText view = viewText(message, MessageView::Text);
        view.notice
            = XmlPage::tr("This is not well-formed XML: %1. The message is shown as received.")
                  .arg(xml.problem);
        return view;
    }
    ViewText view{xml.text, {}};
    if (view.text.size() > maxViewBytes) {
        view.text.truncate(std::max<qsizetype>(view.text.lastIndexOf(u'\n', maxViewBytes), 0));
        addNotice(view, XmlPage::tr("Only the beginning is shown."));
    }
    if (foldLongLines(view.text))
        addNotice(view, foldedLinesNotice());
    return view;
}

} // namespace

XmlPage::XmlPage(QWidget *parent)
    : MessagePage(tr("XML"), parent)
    , m_text(new PayloadText(name(), this))
{
    fillWith(this, m_text);
}

XmlPage::~XmlPage() { m_cancelled.cancel(); }

bool XmlPage::suits(const Message &message) const
{
    return isFrameKind(message.kind) && beginsLikeXml(message.payload);
}

void XmlPage::showMessage(const Message &message)
{
    clear();
    inBackground(
        this,
        [message, flag = m_cancelled] {
            return flag.isCancelled() ? ViewText() : xmlText(message);
        },
        [this, flag = m_cancelled](const ViewText &view) {
            if (flag.isCancelled())
                return;
            m_text->showText(view.text);
            setNotice(view.notice);
        });
}

QWidget *XmlPage::searchedText() const { return m_text; }

void XmlPage::clear()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_text->showText({});
    setNotice({});
}

void XmlPage::setWrap(bool wrap) { m_text->setWrap(wrap); }

} // namespace wasclean
