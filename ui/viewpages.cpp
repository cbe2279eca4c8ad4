#include "ui/viewpages.h"

#include "ui/framesview.h"
#include "ui/jsontreeview.h"
#include "ui/pagewidgets.h"

namespace wasclean {

FramesPage::FramesPage(QWidget *parent)
    : MessagePage(tr("Frames"), parent)
    , m_view(new FramesView(this))
{
    fillWith(this, m_view);
}

bool FramesPage::suits(const Message &message) const { return isFrameKind(message.kind); }

void FramesPage::showMessage(const Message &message) { m_view->showMessage(message); }

void FramesPage::clear() { m_view->showMessage({}); }

JsonTreePage::JsonTreePage(QWidget *parent)
    : MessagePage(tr("Tree"), parent)
    , m_view(new JsonTreeView(this))
{
    fillWith(this, m_view);
}

bool JsonTreePage::suits(const Message &message) const
{
    constexpr qsizetype looked = 64;
    const QByteArray start = message.payload.left(looked).trimmed();
    return isFrameKind(message.kind) && (start.startsWith('{') || start.startsWith('['));
}

void JsonTreePage::showMessage(const Message &message) { m_view->showJson(message.payload); }

void JsonTreePage::clear() { m_view->clear(); }

} // namespace wasclean
