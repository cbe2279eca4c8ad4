#include "ui/statistics/statisticswindow.h"

#include "app/formats/jsonpath.h"
#include "app/statistics/statisticscsv.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/figuretable.h"
#include "ui/style/styling.h"
#include "ui/widgets/briefnote.h"
#include "ui/widgets/dialogfolder.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/textzoom.h"
#include "ui/widgets/windowsize.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Of a picture, at a hundred per cent.
constexpr QSize pageSize(1280, 960);

QLabel *quietLine(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setWordWrap(true);
    return label;
}

} // namespace

StatisticsWindow::StatisticsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pairing(new QComboBox(this))
    , m_path(new QLineEdit(QStringLiteral("$.id"), this))
    , m_problem(new QLabel(this))
    , m_note(new BriefNote(this))
    , m_since(quietLine(this))
    , m_silence(quietLine(this))
    , m_answers(quietLine(this))
    , m_traffic(new FigureTable(this))
    , m_times(new FigureTable(this))
    , m_scroll(new QScrollArea(this))
{
    m_pairing->addItems({tr("in order"), tr("by a JSON path")});
    m_pairing->setToolTip(
        tr("In order, the first message received answers the first one sent. By a "
           "JSON path, an answer has the same value there as its request."));
    m_path->setAccessibleName(tr("JSON path"));
    m_path->setEnabled(false);
    makeProblemLabel(m_problem);
    auto *label = new QLabel(tr("&Answers are paired"), this);
    label->setBuddy(m_pairing);
    setComboBoxName(m_pairing, tr("Answers are paired"));
    auto *restart = new QPushButton(tr("&Start anew"), this);
    restart->setToolTip(tr("Forgets all figures, and counts from now on."));
    connect(restart, &QPushButton::clicked, this, &StatisticsWindow::restartRequested);
    connect(m_pairing, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_path->setEnabled(index == 1);
        choosePairing();
    });
    connect(m_path, &QLineEdit::editingFinished, this, &StatisticsWindow::choosePairing);

    auto *tools = new QHBoxLayout;
    tools->addWidget(label);
    tools->addWidget(m_pairing);
    tools->addWidget(m_path);
    tools->addWidget(m_note, 1);
    tools->addWidget(restart);
    tools->addWidget(createExportButton());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Figures and charts"));
    m_scroll->setWidget(createPage());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_problem);
    layout->addWidget(m_scroll, 1);
    showStatistics(TrafficStatistics(), {}, 0);
    setWindowTitle(tr("Statistics"));
    // As wide as the tables are in the language of the user, so that they need not be scrolled.
    const int page = m_scroll->widget()->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width() + 2 * layout->contentsMargins().left();
    resizeOnScreen(this, QSize(std::max(1000, page + 40), 780));
}

StatisticsWindow::~StatisticsWindow()
{
    // The field loses the focus when this is no StatisticsWindow any more.
    m_path->disconnect(this);
}

QPushButton *StatisticsWindow::createExportButton()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Picture (&PNG)…"), this, &StatisticsWindow::savePng);
    menu->addAction(tr("Drawing (S&VG)…"), this, &StatisticsWindow::saveSvg);
    menu->addAction(tr("&Traffic over time (CSV)…"), this,
        [this] { saveCsv(QStringLiteral("traffic.csv"), ratesCsv(m_statistics)); });
    menu->addAction(tr("&Figures (CSV)…"), this,
        [this] { saveCsv(QStringLiteral("figures.csv"), figuresCsv(m_statistics, m_now)); });
    auto *button = new QPushButton(tr("&Export"), this);
    button->setMenu(menu);
    return button;
}

QWidget *StatisticsWindow::createPage()
{
    auto *page = new QWidget;
    constexpr int columnGap = 40;
    auto *charts = new QGridLayout;
    charts->setHorizontalSpacing(columnGap);
    charts->setVerticalSpacing(20);
    constexpr int chartCount = 5;
    for (int i = 0; i < chartCount; ++i) {
        auto *chart = new ChartView(page);
        m_charts.append(chart);
        charts->addWidget(chart, i / 2, i % 2, 1, i + 1 == chartCount ? 2 : 1);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(4);
    for (QLabel *line : {m_since, m_silence, m_answers})
        layout->addWidget(line);
    layout->addSpacing(8);
    layout->addWidget(m_traffic);
    layout->addSpacing(12);
    layout->addWidget(m_times);
    layout->addSpacing(16);
    layout->addLayout(charts, 1);
    return page;
}

void StatisticsWindow::showStatistics(
    const TrafficStatistics &statistics, const QString &title, qint64 now)
{
    m_statistics = statistics;
    m_now = now;
    m_content = statisticsContent(statistics, title, now);
    setWindowTitle(tr("Statistics of %1").arg(title));
    m_since->setText(m_content.since);
    m_silence->setText(m_content.silence);
    m_answers->setText(m_content.answers);
    for (QLabel *line : {m_since, m_silence, m_answers})
        line->setVisible(!line->text().isEmpty());
    m_traffic->setFigures(m_content.traffic);
    m_times->setFigures(m_content.times);
    for (qsizetype i = 0; i < m_charts.size(); ++i)
        m_charts.at(i)->setChart(m_content.charts[size_t(i)]);
}

void StatisticsWindow::setTextZoom(TextZoom &zoom)
{
    connect(&zoom, &TextZoom::changed, this, &StatisticsWindow::setZoom);
    if (zoom.percent() != TextZoom::usual)
        setZoom(zoom.percent());
    zoom.watch(m_scroll);
    // Those of the main window are not for this one.
    const auto add = [&](const QList<QKeySequence> &keys, void (TextZoom::*act)()) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            connect(shortcut, &QShortcut::activated, &zoom, act);
        }
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)},
        &TextZoom::zoomIn);
    add({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &TextZoom::zoomOut);
    add({QKeySequence(Qt::CTRL | Qt::Key_0)}, &TextZoom::reset);
}

void StatisticsWindow::setZoom(int percent)
{
    for (QLabel *line : {m_since, m_silence, m_answers})
        zoomFont(line, percent);
    for (FigureTable *figures : {m_traffic, m_times})
        figures->setZoom(percent);
    for (ChartView *chart : std::as_const(m_charts))
        zoomFont(chart, percent);
}

void StatisticsWindow::choosePairing()
{
    AnswerPairing pairing;
    if (m_pairing->currentIndex() == 1) {
        const auto path = parseJsonPath(m_path->text().trimmed());
        m_problem->setVisible(!path);
        if (!path) {
            m_problem->setText(path.problem);
            return;
        }
        pairing = {AnswerPairing::Way::ByPath, *path};
    }
    m_problem->hide();
    emit pairingChosen(pairing);
}

void StatisticsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

void StatisticsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void StatisticsWindow::savePng()
{
    save(QStringLiteral("statistics.png"), tr("PNG images (*.png)"),
        [content = m_content, look = ChartLook{palette(), font()}](QIODevice &device) {
            constexpr int scale = 2;
            QImage image(pageSize * scale, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            {
                QPainter painter(&image);
                paintStatistics(painter, pageSize, content, look);
            }
            return image.save(&device, "PNG");
        });
}

void StatisticsWindow::saveSvg()
{
    save(QStringLiteral("statistics.svg"), tr("SVG drawings (*.svg)"),
        [content = m_content, look = ChartLook{palette(), font()}](QIODevice &device) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            generator.setSize(pageSize);
            generator.setViewBox(QRect(QPoint(), pageSize));
            generator.setTitle(content.title);
            {
                QPainter painter(&generator);
                paintStatistics(painter, pageSize, content, look);
            }
            return device.write(buffer.data()) == buffer.size();
        });
}

void StatisticsWindow::saveCsv(const QString &name, const QByteArray &csv)
{
    save(name, tr("Comma-separated values (*.csv)"),
        [csv](QIODevice &device) { return device.write(csv) == csv.size(); });
}

void StatisticsWindow::save(const QString &name, const QString &filter, const Writer &write)
{
    auto *dialog = new QFileDialog(this, tr("Export statistics"), existingFolder({}), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && write(file) && file.commit();
        m_problem->setVisible(!saved);
        if (saved)
            m_note->say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        else
            m_problem->setText(
                tr("The file “%1” could not be written: %2.").arg(path, file.errorString()));
    });
    dialog->open();
}

} // namespace wasclean
