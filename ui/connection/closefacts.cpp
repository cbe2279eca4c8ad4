#include "ui/connection/closefacts.h"

#include "app/connection/options.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/reasonlabel.h"
#include "ui/widgets/styling.h"

namespace wasclean {

CloseFacts::CloseFacts(QWidget *parent)
    : QWidget(parent)
    , m_wasClean(new QLabel(this))
    , m_code(new QLabel(this))
    , m_reason(new ReasonLabel(this))
{
    m_wasClean->setObjectName(QStringLiteral("wasClean"));
    m_wasClean->setTextFormat(Qt::PlainText);
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setNeverCut();
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(24);
    flow->setLineSpacing(4);
    for (QLabel *label : labels())
        flow->addWidget(label);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::array<QLabel *, 3> CloseFacts::labels() const { return {m_wasClean, m_code, m_reason}; }

void CloseFacts::clear()
{
    m_wasClean->setText(QStringLiteral("wasClean: –"));
    m_code->setText(QStringLiteral("code: –"));
    m_reason->setText(QStringLiteral("reason: –"));
    setRole(QStringLiteral("quiet"));
}

void CloseFacts::setEvent(const CloseEvent &event, const QString &reason)
{
    m_wasClean->setText(
        event.wasClean ? QStringLiteral("wasClean: true") : QStringLiteral("wasClean: false"));
    m_code->setText(QStringLiteral("code: %1 %2").arg(event.code).arg(closeCodeName(event.code)));
    m_reason->setText(QStringLiteral("reason: ") + reason);
    setRole({});
}

void CloseFacts::setRole(const QString &role)
{
    for (QLabel *label : labels())
        setStyleProperty(label, "role", role);
}

void CloseFacts::setTextFont(const QFont &font)
{
    for (QLabel *label : labels())
        label->setFont(font);
}

int CloseFacts::lineSpacing() const { return m_code->fontMetrics().lineSpacing(); }

} // namespace wasclean
