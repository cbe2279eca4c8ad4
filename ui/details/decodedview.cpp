#include "ui/details/decodedview.h"

#include "app/formats/imageformat.h"
#include "app/formats/sizetext.h"
#include "ui/details/imageview.h"
#include "ui/details/messageviews.h"
#include "ui/details/payloadtext.h"
#include "ui/widgets/pagewidgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wasclean {

DecodedView::DecodedView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_choiceLabel(new QLabel(tr("P&art:"), this))
    , m_caption(captionLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new PayloadText(tr("Decoded text"), this))
    , m_image(new ImageView(this))
{
    m_choice->setAccessibleName(tr("Part"));
    m_choiceLabel->setBuddy(m_choice);
    createLayout();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DecodedView::showPart);
    clear();
}

DecodedView::~DecodedView() { m_cancelled.cancel(); }

void DecodedView::createLayout()
{
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_image);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(12, 4, 12, 4);
    choice->addWidget(m_choiceLabel);
    choice->addWidget(m_choice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_caption);
    layout->addWidget(m_stack, 1);
}

void DecodedView::clear()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_payload.clear();
    onShown({});
    m_choice->hide();
    m_choiceLabel->hide();
}

void DecodedView::showPayload(const QByteArray &payload)
{
    clear();
    m_payload = payload;
    m_caption->setText(tr("Reading…"));
    inBackground(
        this, [payload, flag = m_cancelled] { return findEncoded(payload, maxParts, flag); },
        [this, flag = m_cancelled](const std::vector<EncodedPart> &parts) {
            if (!flag.isCancelled())
                setParts(parts);
        });
}

void DecodedView::setParts(const std::vector<EncodedPart> &parts)
{
    m_parts = parts;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const EncodedPart &part : parts) {
        const QString start = QString::number(part.start);
        m_choice->addItem(part.mediaType.isEmpty()
                ? tr("%1 at byte %2").arg(sizeText(part.size), start)
                : tr("%1 at byte %2, %3").arg(sizeText(part.size), start, part.mediaType));
    }
    m_choice->setVisible(parts.size() > 1);
    m_choiceLabel->setVisible(parts.size() > 1);
    if (parts.empty())
        m_caption->setText(tr("This message contains nothing compressed or in base64."));
    else
        showPart(0);
}

void DecodedView::showPart(int index)
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_caption->setText(tr("Reading…"));
    inBackground(
        this,
        [payload = m_payload, part = m_parts[std::size_t(index)], flag = m_cancelled] {
            return read(payload, part, flag);
        },
        [this, flag = m_cancelled](const Shown &shown) {
            if (!flag.isCancelled())
                onShown(shown);
        });
}

DecodedView::Shown DecodedView::read(
    const QByteArray &payload, const EncodedPart &part, const CancelFlag &cancelled)
{
    const DecodedPart decoded = decodePart(payload, part, cancelled);
    Shown shown;
    const QString how = part.coding == EncodedPart::Coding::Base64 && part.mediaType.isEmpty()
        ? tr("probably %1").arg(decoded.how)
        : decoded.how;
    shown.caption = tr("Decoded from %1: %2.").arg(how, sizeText(decoded.bytes.size()));
    Message message;
    message.frames = 1;
    message.payload = decoded.bytes;
    message.kind = decoded.bytes.isValidUtf8() ? MessageKind::Text : MessageKind::Binary;
    ViewText view;
    if (message.kind == MessageKind::Text)
        view = viewText(message, MessageView::Json);
    if (view.text.isEmpty()) {
        const bool isText = message.kind == MessageKind::Text;
        view = viewText(message, isText ? MessageView::Text : MessageView::Hex);
    }
    shown.text = view.text;
    if (!imageFormatOf(decoded.bytes).isEmpty())
        shown.image = decoded.bytes;
    for (const QString &remark : {decoded.problem, view.notice}) {
        if (!remark.isEmpty())
            shown.caption += u' ' + remark;
    }
    return shown;
}

void DecodedView::onShown(const Shown &shown)
{
    m_caption->setText(shown.caption);
    m_text->showText(shown.text);
    if (shown.image.isEmpty()) {
        m_image->clear();
        m_stack->setCurrentWidget(m_text);
    } else {
        m_image->showImage(shown.image);
        m_stack->setCurrentWidget(m_image);
    }
}

} // namespace wasclean
