#include "ui/details/messagepages.h"

#include "ui/details/evidencepage.h"
#include "ui/details/protocolpage.h"
#include "ui/details/schemapage.h"
#include "ui/details/textpage.h"
#include "ui/details/viewpages.h"
#include "ui/details/xmlpage.h"

namespace wasclean {

QList<MessagePage *> makeMessagePages(QWidget *parent)
{
    return {
        new TextPage(MessageView::Text, parent),
        new TextPage(MessageView::Json, parent),
        new TextPage(MessageView::Hex, parent),
        new ProtocolPage(parent),
        new SchemaPage(parent),
        new JsonTreePage(parent),
        new XmlPage(parent),
        new DecodedPage(parent),
        new ImagePage(parent),
        new FramesPage(parent),
        new EvidencePage(parent),
        new TextPage(MessageView::Request, parent),
        new TextPage(MessageView::Response, parent),
    };
}

} // namespace wasclean
