#include "ui/automation/waitdialog.h"

#include "ui/automation/matchfields.h"
#include "ui/style/styling.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

WaitDialog::WaitDialog(QWidget *parent)
    : QDialog(parent)
    , m_match(new MatchFields(this))
    , m_timeout(new QSpinBox(this))
    , m_start(new QPushButton(tr("&Start waiting"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_result(new QLabel(this))
{
    setWindowTitle(tr("Wait for"));
    createFields();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&When a message"), m_match);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(m_match)))
        label->setBuddy(m_match->kindField());
    form->addRow(tr("T&imeout"), m_timeout);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addStretch(1);
    setMinimumWidth(480);
    connect(m_match, &MatchFields::changed, this, &WaitDialog::updateState);
    connect(m_start, &QPushButton::clicked, this, [this] {
        emit startRequested(m_match->rule(), std::chrono::milliseconds(m_timeout->value()));
    });
    connect(m_stop, &QPushButton::clicked, this, &WaitDialog::stopRequested);
    m_match->patternField()->setFocus();
    updateState();
}

void WaitDialog::createFields()
{
    constexpr int day = 24 * 60 * 60 * 1000;
    m_timeout->setObjectName(QStringLiteral("waitTimeout"));
    m_timeout->setAccessibleName(tr("Timeout"));
    m_timeout->setRange(1, day);
    m_timeout->setValue(10'000);
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setGroupSeparatorShown(true);
    m_start->setObjectName(QStringLiteral("waitStart"));
    m_start->setProperty("primary", true);
    m_stop->setObjectName(QStringLiteral("waitStop"));
    m_result->setObjectName(QStringLiteral("waitResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
}

void WaitDialog::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void WaitDialog::setWaiting(bool isWaiting)
{
    const bool hasEnded = std::exchange(m_isWaiting, isWaiting) && !isWaiting;
    if (isWaiting)
        showResult(tr("Waiting…"), true);
    else if (hasEnded) // a match or a timeout is told right after this
        showResult(tr("Stopped: no matching message was received."), true);
    updateState();
}

void WaitDialog::showResult(const QString &sentence, bool isGood)
{
    setStyleProperty(m_result, "role", isGood ? QString() : QStringLiteral("problem"));
    m_result->setText(sentence);
}

void WaitDialog::updateState()
{
    m_start->setEnabled(m_isOpen && m_match->problem().isEmpty());
    m_start->setToolTip(m_isOpen ? QString() : tr("Not connected"));
    m_stop->setEnabled(m_isWaiting);
}

} // namespace wasclean
