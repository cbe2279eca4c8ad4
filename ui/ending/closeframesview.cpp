#include "ui/ending/closeframesview.h"

#include "app/ending/closeframepieces.h"
#include "ui/ending/endinglabels.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/reasonlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

/// Bytes in a line: as many as leave room for their meaning.
constexpr int bytesPerLine = 8;

QString inLines(const QString &hex)
{
    QStringList lines;
    constexpr int lineChars = bytesPerLine * 3;
    for (qsizetype at = 0; at < hex.size(); at += lineChars)
        lines.append(hex.mid(at, lineChars).trimmed());
    return lines.join(u'\n');
}

} // namespace

CloseFramesView::CloseFramesView(const Evidence &evidence, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Close frames"), this));
    const bool sentFirst = evidence.sentClose.seen
        && (!evidence.receivedClose.seen || evidence.sentClose.time < evidence.receivedClose.time);
    for (const bool wasSent : {sentFirst, !sentFirst})
        addFrame(wasSent ? evidence.sentClose : evidence.receivedClose, wasSent);
}

void CloseFramesView::addFrame(const CloseFrame &frame, bool wasSent)
{
    const QList<FramePiece> pieces
        = closeFramePieces(frame, wasSent ? Direction::Sent : Direction::Received);
    const QString title = wasSent ? tr("↑ sent") : tr("↓ received");
    if (pieces.isEmpty()) {
        layout()->addWidget(
            quietLabel(wasSent ? tr("↑ sent: none") : tr("↓ received: none"), this));
        return;
    }
    layout()->addWidget(quietLabel(title, this));
    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(16, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FramePiece &piece : pieces) {
        auto *bytes = new QLabel(inLines(piece.hex), rows);
        bytes->setFont(MessageDelegate::fixedFont());
        bytes->setTextFormat(Qt::PlainText);
        grid->addWidget(bytes, row, 0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(visibleText(piece.meaning), rows), row++, 1);
    }
    layout()->addWidget(rows);
}

} // namespace wasclean
