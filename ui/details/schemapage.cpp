#include "ui/details/schemapage.h"

#include "ui/widgets/pagewidgets.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStringList>
#include <QVBoxLayout>

namespace wasclean {

namespace {

QString faultText(const SchemaFault &fault)
{
    const QString at = fault.at.isEmpty() ? SchemaPage::tr("The whole message") : fault.at;
    return fault.keyword.isEmpty() ? fault.reason
                                   : QStringLiteral("%1\n    %2\n    %3, %4")
                                         .arg(at, fault.reason, fault.keyword, fault.schema);
}

} // namespace

SchemaPage::SchemaPage(QWidget *parent)
    : MessagePage(tr("Schema"), parent)
    , m_summary(captionLabel(this))
    , m_faults(new QPlainTextEdit(this))
{
    m_summary->setObjectName(QStringLiteral("schemaSummary"));
    m_faults->setObjectName(QStringLiteral("schemaFaults"));
    m_faults->setAccessibleName(tr("What does not fit"));
    m_faults->setReadOnly(true);
    m_faults->setFrameShape(QFrame::NoFrame);
    m_faults->setTabChangesFocus(true);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_faults, 1);
}

void SchemaPage::setSchemas(const QString &received, const QString &sent, const QString &problem)
{
    m_received = received;
    m_sent = sent;
    m_problem = problem;
}

bool SchemaPage::suits(const Message &message) const
{
    return message.kind == MessageKind::Text && !nameFor(message).isEmpty();
}

void SchemaPage::showMessage(const Message &message)
{
    setNotice({});
    m_name = nameFor(message);
    m_faults->clear();
    m_isWaiting = false;
    if (!m_problem.isEmpty()) {
        m_summary->setText(m_problem);
        return;
    }
    const MessageVerdict *const verdict = m_lookup ? m_lookup() : nullptr;
    if (verdict) {
        show(*verdict);
        return;
    }
    m_isWaiting = true;
    m_summary->setText(tr("Reading…"));
}

void SchemaPage::lookAgain()
{
    const MessageVerdict *const verdict = m_isWaiting ? m_lookup() : nullptr;
    if (!verdict)
        return;
    m_isWaiting = false;
    show(*verdict);
}

void SchemaPage::show(const MessageVerdict &verdict)
{
    const SchemaReport &report = verdict.report;
    const QString schema = verdict.name.isEmpty()
        ? m_name
        : tr("%1 in %2", "a kind of message in a schema").arg(verdict.name, m_name);
    if (!verdict.isConcerned)
        m_summary->setText(tr("%1 says nothing of this message.").arg(m_name));
    else if (report.verdict == SchemaReport::Verdict::Unknown)
        m_summary->setText(report.problem);
    else if (report.verdict == SchemaReport::Verdict::Fits)
        m_summary->setText(tr("This message fits the schema %1.").arg(schema));
    else
        m_summary->setText(tr("This message does not fit the schema %1.").arg(schema));
    QStringList texts;
    for (const SchemaFault &fault : report.faults)
        texts.append(faultText(fault));
    m_faults->setPlainText(texts.join(QStringLiteral("\n\n")));
}

std::optional<QString> SchemaPage::copiedText() const
{
    return m_summary->text() + QStringLiteral("\n\n") + m_faults->toPlainText();
}

void SchemaPage::clear()
{
    m_isWaiting = false;
    m_summary->clear();
    m_faults->clear();
}

QWidget *SchemaPage::searchedText() const { return m_faults; }

} // namespace wasclean
