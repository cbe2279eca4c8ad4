#include "ui/details/protocolpage.h"

#include "app/base/background.h"
#include "ui/details/jsontreeview.h"
#include "ui/widgets/pagewidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace wasclean {

namespace {

/// Longer messages are decoded in the background.
constexpr qsizetype quickBytes = qsizetype(64) * 1024;

DecodedMessage decodeWhole(const Codec &codec, const Message &message)
{
    return codec.decode(
        {message.payload, message.direction, message.kind == MessageKind::Text, true});
}

QString faultText(const DecodedRecord &record)
{
    if (record.fault.isEmpty())
        return {};
    return record.faultAt < 0 ? ProtocolPage::tr("This message is malformed: %1.").arg(record.fault)
                              : ProtocolPage::tr("This message is malformed at byte %1: %2.")
                                    .arg(QString::number(record.faultAt), record.fault);
}

QString faultText(const DecodedMessage &meaning)
{
    for (const DecodedRecord &record : meaning.records) {
        if (const QString fault = faultText(record); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

ProtocolPage::ProtocolPage(QWidget *parent)
    : MessagePage(tr("Protocol"), parent)
    , m_summary(captionLabel(this))
    , m_fault(captionLabel(this))
    , m_partnerLine(new QWidget(this))
    , m_partner(captionLabel(this))
    , m_jump(new QToolButton(this))
    , m_tree(new JsonTreeView(this))
{
    m_summary->setObjectName(QStringLiteral("protocolSummary"));
    m_fault->setObjectName(QStringLiteral("protocolFault"));
    m_fault->setProperty("role", QStringLiteral("problem"));
    m_partner->setObjectName(QStringLiteral("protocolPartner"));
    m_jump->setObjectName(QStringLiteral("goToPartner"));
    m_jump->setFocusPolicy(Qt::StrongFocus);
    m_jump->setProperty("chip", true);
    connect(m_jump, &QToolButton::clicked, this, &ProtocolPage::partnerWanted);
    auto *line = new QHBoxLayout(m_partnerLine);
    line->setContentsMargins(0, 0, 8, 0);
    line->addWidget(m_partner, 1);
    line->addWidget(m_jump);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_fault);
    layout->addWidget(m_partnerLine);
    layout->addWidget(m_tree, 1);
    showPartner({});
}

bool ProtocolPage::suits(const Message &message) const
{
    return m_codec && (message.kind == MessageKind::Text || message.kind == MessageKind::Binary);
}

void ProtocolPage::showMessage(const Message &message)
{
    setNotice({});
    showPartner({});
    ++m_shown;
    m_waiting.reset();
    const auto streamed
        = m_streams({message.payload, message.direction, message.kind == MessageKind::Text, true});
    if (streamed && *streamed) {
        take(message, DecodedMessage(**streamed));
        return;
    }
    if (!streamed && message.payload.size() <= quickBytes) {
        take(message, decodeWhole(*m_codec, message));
        return;
    }
    showReading();
    if (streamed) {
        m_waiting = message;
        return;
    }
    inBackground(
        this, [codec = m_codec, message] { return decodeWhole(*codec, message); },
        [this, message, shown = m_shown](const DecodedMessage &meaning) {
            if (shown == m_shown)
                take(message, meaning);
        });
}

void ProtocolPage::showReading()
{
    m_summary->setText(tr("Reading…"));
    m_fault->hide();
    m_tree->clear();
}

void ProtocolPage::lookAgain()
{
    if (m_waiting)
        showMessage(Message(*m_waiting));
}

void ProtocolPage::take(const Message &message, const DecodedMessage &meaning)
{
    const auto part = std::size_t(m_part);
    if (m_part >= 0 && part < meaning.parts()) {
        const DecodedRecord record = meaning.part(part, message.payload.size());
        showRecord(tr("%1, message %2 of %3 in this frame: %4")
                       .arg(m_codec->name(), QString::number(m_part + 1),
                           QString::number(meaning.parts()), record.summary),
            faultText(record), record.fields);
    } else {
        showRecord(tr("%1: %2").arg(m_codec->name(), meaning.summary()), faultText(meaning),
            meaning.fields());
    }
    emit decoded(message, meaning);
}

void ProtocolPage::showRecord(
    const QString &summary, const QString &fault, const QByteArray &fields)
{
    m_summary->setText(summary);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_tree->showJson(fields);
}

void ProtocolPage::showPartner(const QString &sentence, const QString &button)
{
    m_partner->setText(sentence);
    m_jump->setText(button);
    m_jump->setVisible(!button.isEmpty());
    m_partnerLine->setVisible(!sentence.isEmpty());
}

void ProtocolPage::clear()
{
    ++m_shown;
    m_waiting.reset();
    m_tree->clear();
    m_summary->clear();
    m_fault->hide();
    showPartner({});
}

} // namespace wasclean
