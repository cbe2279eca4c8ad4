#include "ui/details/viewpages.h"

#include "app/formats/encodedpart.h"
#include "app/formats/imageformat.h"
#include "app/formats/jsonscanner.h"
#include "ui/details/decodedview.h"
#include "ui/details/framesview.h"
#include "ui/details/imageview.h"
#include "ui/details/jsontreeview.h"
#include "ui/details/payloadtext.h"
#include "ui/widgets/pagewidgets.h"

#include <QPlainTextEdit>

namespace wasclean {

namespace {

/// Told at once, so a large text is not read to its end: how it begins and ends says enough.
bool isJson(const QByteArray &payload)
{
    constexpr qsizetype readWholly = qsizetype(256) * 1024;
    constexpr qsizetype looked = 64;
    if (payload.size() > readWholly) {
        const QByteArray end = payload.right(looked).trimmed();
        return end.endsWith('}') || end.endsWith(']');
    }
    JsonScanner scanner(payload);
    JsonScanner::Token token = scanner.next();
    while (token != JsonScanner::Token::End && token != JsonScanner::Token::Error)
        token = scanner.next();
    return token == JsonScanner::Token::End;
}

} // namespace

FramesPage::FramesPage(QWidget *parent)
    : MessagePage(tr("Frames"), parent)
    , m_view(new FramesView(this))
{
    fillWith(this, m_view);
}

bool FramesPage::suits(const Message &message) const { return isFrameKind(message.kind); }

std::optional<QString> FramesPage::copiedText() const
{
    const QString text = m_view->copyText();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

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

MessagePage::Eagerness JsonTreePage::eagerness(const Message &message) const
{
    return isJson(message.payload) ? Eager : IfChosen;
}

void JsonTreePage::showMessage(const Message &message) { m_view->showJson(message.payload); }

void JsonTreePage::clear() { m_view->clear(); }

DecodedPage::DecodedPage(QWidget *parent)
    : MessagePage(tr("Decoded"), parent)
    , m_view(new DecodedView(this))
{
    fillWith(this, m_view);
}

bool DecodedPage::suits(const Message &message) const
{
    return isFrameKind(message.kind) && mayBeEncoded(message.payload);
}

std::optional<QString> DecodedPage::copiedText() const
{
    const QString text = m_view->text()->text();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void DecodedPage::showMessage(const Message &message) { m_view->showPayload(message.payload); }

void DecodedPage::clear() { m_view->clear(); }

QWidget *DecodedPage::searchedText() const { return m_view->text(); }

ImagePage::ImagePage(QWidget *parent)
    : MessagePage(tr("Image"), parent)
    , m_view(new ImageView(this))
{
    fillWith(this, m_view);
}

bool ImagePage::suits(const Message &message) const
{
    return isFrameKind(message.kind) && !imageFormatOf(message.payload).isEmpty();
}

void ImagePage::showMessage(const Message &message) { m_view->showImage(message.payload); }

void ImagePage::clear() { m_view->clear(); }

} // namespace wasclean
