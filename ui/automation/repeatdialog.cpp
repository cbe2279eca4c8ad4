#include "ui/automation/repeatdialog.h"

#include "app/automation/repeater.h"
#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int second = 1000;
constexpr int minute = 60 * second;
constexpr int hour = 60 * minute;

} // namespace

QString repeatText(const RepeatProgress &progress)
{
    const QLocale locale;
    const QString sent = locale.toString(progress.sent);
    QString text = progress.missed == 0
        ? RepeatDialog::tr("%1 sent").arg(sent)
        : RepeatDialog::tr("%1 sent, %2 skipped because sending could not keep up")
              .arg(sent, locale.toString(progress.missed));
    if (!progress.problem.isEmpty())
        text += u' ' + progress.problem;
    return text;
}

RepeatDialog::RepeatDialog(QWidget *parent)
    : QDialog(parent)
    , m_source(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_interval(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_jitter(new QSpinBox(this))
    , m_count(new QSpinBox(this))
    , m_burst(new QSpinBox(this))
    , m_progress(new QLabel(this))
    , m_start(new QPushButton(tr("&Start repeating"), this))
    , m_burstButton(new QPushButton(tr("Send &burst"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    setWindowTitle(tr("Repeat"));
    createFields();
    createLayout();
    connectFields();
    setFolders({});
    updateState();
}

void RepeatDialog::createFields()
{
    m_source->setObjectName(QStringLiteral("repeatSource"));
    setComboBoxName(m_source, tr("Messages"));
    m_order->setObjectName(QStringLiteral("repeatOrder"));
    setComboBoxName(m_order, tr("Order"));
    m_order->addItems({tr("in order"), tr("at random")});
    m_interval->setObjectName(QStringLiteral("repeatInterval"));
    m_interval->setAccessibleName(tr("Every"));
    m_interval->setRange(1, 100'000);
    m_interval->setValue(1000);
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    setComboBoxName(m_unit, tr("Unit"));
    m_unit->addItem(tr("ms"), 1);
    m_unit->addItem(tr("s"), second);
    m_unit->addItem(tr("min"), minute);
    m_unit->addItem(tr("h"), hour);
    m_jitter->setObjectName(QStringLiteral("repeatJitter"));
    m_jitter->setAccessibleName(tr("Jitter"));
    m_jitter->setRange(0, hour);
    m_jitter->setPrefix(QStringLiteral("± "));
    m_jitter->setSuffix(tr(" ms"));
    m_jitter->setToolTip(tr("Shifts each message by a random time of at most half the interval"));
    m_count->setObjectName(QStringLiteral("repeatCount"));
    m_count->setAccessibleName(tr("Count"));
    m_count->setRange(0, 1'000'000'000);
    m_count->setSpecialValueText(tr("no limit"));
    m_burst->setObjectName(QStringLiteral("burstCount"));
    m_burst->setAccessibleName(tr("Burst of"));
    m_burst->setRange(1, 10'000'000);
    m_burst->setValue(100);
    for (QSpinBox *box : {m_interval, m_jitter, m_count, m_burst})
        box->setGroupSeparatorShown(true);
    m_start->setObjectName(QStringLiteral("repeatStart"));
    m_start->setProperty("primary", true);
    m_burstButton->setObjectName(QStringLiteral("burstStart"));
    m_stop->setObjectName(QStringLiteral("repeatStop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_progress->setObjectName(QStringLiteral("repeatProgress"));
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
}

void RepeatDialog::createLayout()
{
    auto *interval = new QHBoxLayout;
    interval->setSpacing(8);
    interval->addWidget(m_interval, 1);
    interval->addWidget(m_unit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *burst = new QHBoxLayout;
    burst->setSpacing(8);
    burst->addWidget(m_burst, 1);
    burst->addWidget(m_burstButton);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Messages"), m_source);
    form->addRow(tr("&Order"), m_order);
    form->addRow(tr("&Every"), interval);
    form->addRow(tr("&Jitter"), m_jitter);
    form->addRow(tr("&Count"), m_count);
    form->addRow(buttons);
    form->addRow(tr("B&urst of"), burst);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(interval)))
        label->setBuddy(m_interval);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(burst)))
        label->setBuddy(m_burst);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    setMinimumWidth(360);
}

void RepeatDialog::connectFields()
{
    connect(m_start, &QPushButton::clicked, this, &RepeatDialog::requestRepeat);
    connect(m_burstButton, &QPushButton::clicked, this, &RepeatDialog::requestBurst);
    connect(m_stop, &QPushButton::clicked, this, &RepeatDialog::stopRequested);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RepeatDialog::updateState);
}

void RepeatDialog::setFolders(const QStringList &folders)
{
    const QString shown = m_source->currentText();
    m_source->clear();
    m_source->addItem(tr("the message in the editor"));
    m_source->addItem(tr("all saved messages"), QString());
    for (const QString &folder : folders)
        m_source->addItem(tr("saved messages in %1").arg(folder), folder);
    m_source->setCurrentIndex(std::max(m_source->findText(shown), 0));
}

RepeatTiming RepeatDialog::timing() const
{
    const qint64 interval = qint64(m_interval->value()) * m_unit->currentData().toInt();
    return {std::chrono::milliseconds(interval), std::chrono::milliseconds(m_jitter->value()),
        m_count->value()};
}

void RepeatDialog::requestRepeat() { request(timing()); }

void RepeatDialog::requestBurst()
{
    request({std::chrono::milliseconds(0), std::chrono::milliseconds(0), m_burst->value()});
}

void RepeatDialog::request(const RepeatTiming &timing)
{
    showProblem({});
    const Source source{m_source->currentIndex() == 0, m_source->currentData().toString()};
    const auto order = m_order->currentIndex() == 0 ? MessageSequence::Order::InOrder
                                                    : MessageSequence::Order::Random;
    emit startRequested(source, order, timing);
}

void RepeatDialog::showProblem(const QString &sentence)
{
    setStyleProperty(m_progress, "role", QStringLiteral("problem"));
    m_progress->setText(sentence);
}

void RepeatDialog::showProgress(const RepeatProgress &progress, bool isRunning)
{
    m_isRunning = isRunning;
    const bool failed = !progress.problem.isEmpty();
    setStyleProperty(m_progress, "role", failed ? QStringLiteral("problem") : QString());
    m_progress->setText(repeatText(progress));
    updateState();
}

void RepeatDialog::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    updateState();
}

void RepeatDialog::updateState()
{
    m_start->setEnabled(m_isOpen);
    m_burstButton->setEnabled(m_isOpen);
    const QString why = m_isOpen ? QString() : tr("Not connected");
    m_start->setToolTip(why);
    m_burstButton->setToolTip(why);
    m_stop->setEnabled(m_isRunning);
    m_order->setEnabled(m_source->currentIndex() > 0);
}

} // namespace wasclean
