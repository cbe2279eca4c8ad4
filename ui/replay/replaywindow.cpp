#include "ui/replay/replaywindow.h"

#include "ui/details/diffdialog.h"
#include "ui/replay/replaymodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/windowsize.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wasclean {

ReplayWindow::ReplayWindow(QWidget *parent)
    : QDialog(parent)
    , m_model(new ReplayModel(this))
    , m_url(new QLineEdit(this))
    , m_rows(new QComboBox(this))
    , m_pace(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_status(new QLabel(this))
    , m_start(new QPushButton(
          symbolicIcon(QStringLiteral("send"), &Colors::onAccent), tr("&Replay"), this))
    , m_next(new QPushButton(tr("Send &next"), this))
    , m_stop(new QPushButton(symbolicIcon(QStringLiteral("cancel")), tr("S&top"), this))
    , m_compare(new QPushButton(tr("&Compare…"), this))
{
    setObjectName(QStringLiteral("replayWindow"));
    setWindowTitle(tr("Replay – Wasclean"));
    createLayout();
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ReplayWindow::showThen);
    connect(m_start, &QPushButton::clicked, this, [this] {
        emit startRequested(chosen(), m_url->text().trimmed(), m_pace->currentData().toDouble());
    });
    connect(m_next, &QPushButton::clicked, this, &ReplayWindow::nextRequested);
    connect(m_stop, &QPushButton::clicked, this, &ReplayWindow::stopRequested);
    connect(m_compare, &QPushButton::clicked, this, &ReplayWindow::compareCurrent);
    connect(m_table, &QTableView::activated, this, &ReplayWindow::compareCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReplayWindow::updateButtons);
    resizeOnScreen(this, QSize(900, 560));
}

void ReplayWindow::createLayout()
{
    m_url->setAccessibleName(tr("URL"));
    m_rows->addItem(tr("All sent messages"));
    m_rows->addItem(tr("Selected messages"));
    setComboBoxName(m_rows, tr("Rows"));
    const std::pair<QString, double> paces[] = {
        {tr("Original timing"), 1.0},
        {tr("10 times slower"), 0.1},
        {tr("2 times slower"), 0.5},
        {tr("2 times faster"), 2.0},
        {tr("10 times faster"), 10.0},
        {tr("100 times faster"), 100.0},
        {tr("As fast as possible"), 0.0},
        {tr("Step by step"), -1.0},
    };
    for (const auto &[text, speed] : paces)
        m_pace->addItem(text, speed);
    setComboBoxName(m_pace, tr("Pace"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Recorded and replayed"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ReplayModel::NumberColumn, ReplayModel::ResultColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    constexpr int numberWidth = 56;
    constexpr int resultWidth = 120;
    m_table->horizontalHeader()->resizeSection(ReplayModel::NumberColumn, numberWidth);
    m_table->horizontalHeader()->resizeSection(ReplayModel::ResultColumn, resultWidth);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("replayStatus"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&URL"), m_url);
    form->addRow(tr("R&ows"), m_rows);
    form->addRow(tr("&Pace"), m_pace);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addLayout(createButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
}

QLayout *ReplayWindow::createButtons()
{
    m_start->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_start->setDefault(true);
    for (QPushButton *button : {m_start, m_next, m_stop, m_compare})
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

const Replay &ReplayWindow::chosen() const
{
    return m_rows->currentIndex() == 0 ? m_replays.all : m_replays.selected;
}

void ReplayWindow::setReplays(const LoadedReplay &replays, const QString &url)
{
    m_replays = replays;
    m_url->setText(replays.all.url.isEmpty() ? url : replays.all.url);
    m_rows->setItemText(0, tr("All sent messages (%1)").arg(replays.all.sent.size()));
    m_rows->setItemText(1, tr("Selected messages (%1)").arg(replays.selected.sent.size()));
    // One row is selected by merely looking at it.
    m_rows->setCurrentIndex(replays.selected.sent.size() > 1 ? 1 : 0);
    showThen();
    m_start->setFocus();
}

void ReplayWindow::showThen()
{
    m_model->setThen(chosen().received);
    m_status->setText(m_replays.problem);
    updateButtons();
}

void ReplayWindow::showProblem(const QString &sentence) { m_status->setText(sentence); }

void ReplayWindow::showStarted(bool stepwise)
{
    m_running = true;
    m_stepwise = stepwise;
    m_sent = 0;
    m_model->setThen(chosen().received);
    m_status->setText(tr("Connecting…"));
    updateButtons();
    if (stepwise)
        m_next->setFocus();
}

void ReplayWindow::showProgress(std::size_t sent, const std::vector<Message> &received)
{
    if (!m_running)
        return;
    m_sent = sent;
    m_model->setNow(received, false);
    m_status->setText(tr("%1 of %2 sent, %3 received.")
                          .arg(QString::number(sent), QString::number(chosen().sent.size()),
                              QString::number(received.size())));
    updateButtons();
}

void ReplayWindow::showFinished(const std::vector<Message> &received, const QString &sentence)
{
    m_running = false;
    m_model->setNow(received, true);
    m_status->setText(QString(resultText() + u' ' + sentence).trimmed());
    updateButtons();
    m_start->setFocus();
}

QString ReplayWindow::resultText() const
{
    const auto [awaited, same, different, missing, extra] = m_model->counts();
    Q_UNUSED(awaited)
    if (different + missing + extra == 0 && m_sent == chosen().sent.size())
        return tr("The replay received the same %n message(s) as the recording.", nullptr, same);
    return tr("%1 of %2 sent. %3 the same, %4 different, %5 missing, %6 extra.")
        .arg(QString::number(m_sent), QString::number(chosen().sent.size()), QString::number(same),
            QString::number(different), QString::number(missing), QString::number(extra));
}

void ReplayWindow::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_start->setEnabled(!m_running && !chosen().sent.empty());
    m_next->setEnabled(m_running && m_stepwise && m_sent < chosen().sent.size());
    m_stop->setEnabled(m_running);
    m_compare->setEnabled(row >= 0 && m_model->then(row) && m_model->now(row));
    for (QWidget *field : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_rows),
             static_cast<QWidget *>(m_pace)})
        field->setEnabled(!m_running);
}

void ReplayWindow::compareCurrent()
{
    const int row = m_table->currentIndex().row();
    const Message *then = row < 0 ? nullptr : m_model->then(row);
    const Message *now = row < 0 ? nullptr : m_model->now(row);
    if (!then || !now)
        return;
    auto *dialog = new DiffDialog({tr("Recorded"), *then}, {tr("Replayed"), *now}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wasclean
