#include "ui/ending/endingpanel.h"

#include "app/base/duration.h"
#include "app/diagnosis/browserconsole.h"
#include "app/diagnosis/bugreport.h"
#include "app/diagnosis/closecodemeaning.h"
#include "ui/ending/causelist.h"
#include "ui/ending/closeframesview.h"
#include "ui/ending/endinglabels.h"
#include "ui/ending/timelineview.h"
#include "ui/style/icons.h"
#include "ui/widgets/briefnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/reasonlabel.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStandardPaths>

#include <memory>

namespace wasclean {

namespace {

constexpr int widthForColumns = 860;
constexpr int glyphSide = 32;
constexpr int longestFact = 40;
constexpr int pictureWidth = 1200;
const QString columnsName = QStringLiteral("columns");

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    return layout;
}

QWidget *column(const QList<QWidget *> &parts, QWidget *page)
{
    auto *column = new QWidget(page);
    QVBoxLayout *rows = columnIn(column, 16);
    for (QWidget *part : parts)
        rows->addWidget(part);
    rows->addStretch(1);
    return column;
}

QString yesOrNo(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

/// The close event, as a console writes an object.
QString closeEventText(const CloseEvent &event)
{
    QString reason = visibleText(event.reason);
    reason.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QStringLiteral("onclose {wasClean: %1, code: %2, reason: \"%3\"}")
        .arg(yesOrNo(event.wasClean), QString::number(event.code), reason);
}

} // namespace

EndingPanel::EndingPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_copy(new QMenu(this))
{
    setProperty("edge", QStringLiteral("top"));
    setAccessibleName(tr("How it ended"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(96);
    createCopyMenu();
}

EndingPanel::~EndingPanel() = default;

void EndingPanel::createCopyMenu()
{
    m_copy->addAction(tr("Copy as &text"), this, &EndingPanel::copyText);
    m_copy->addAction(tr("Copy as &picture"), this, &EndingPanel::copyPicture);
    m_copy->addAction(tr("Copy as &bug report (Markdown)"), this, &EndingPanel::copyBugReport);
    m_copy->addSeparator();
    m_copy->addAction(tr("&Save picture…"), this, &EndingPanel::savePicture);
}

void EndingPanel::showEnding(const Ending &ending, Sentence sentence)
{
    m_ending = ending;
    m_sentence = sentence;
    setWidget(createPage(sentence));
    // What was made just now would be the last of the window.
    setTabOrderOfAreas({this});
    updateColumns();
}

void EndingPanel::updateDiagnosis(const Diagnosis &diagnosis)
{
    if (!m_ending || m_ending->diagnosis == diagnosis)
        return;
    const int position = verticalScrollBar()->value();
    m_ending->diagnosis = diagnosis;
    showEnding(*m_ending, m_sentence);
    // The bar has its new range when the page has been laid out.
    widget()->adjustSize();
    verticalScrollBar()->setValue(position);
}

QWidget *EndingPanel::createPage(Sentence sentence) const
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("endingPage"));
    page->setAutoFillBackground(true);
    QVBoxLayout *layout = columnIn(page, 16);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(createHead(sentence, page));
    auto *timeline = new TimelineView(page);
    timeline->setTimeline(m_ending->timeline);
    layout->addWidget(timeline);
    // Side by side where there is room, else one below the other.
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setObjectName(columnsName);
    columns->setSpacing(32);
    columns->addWidget(
        column({new CauseList(m_ending->diagnosis, page), createBrowser(page)}, page), 3);
    columns->addWidget(
        column({createCode(page), new CloseFramesView(m_ending->evidence, page)}, page), 2);
    layout->addLayout(columns);
    layout->addStretch(1);
    return page;
}

QWidget *EndingPanel::createHead(Sentence sentence, QWidget *page) const
{
    auto *head = new QWidget(page);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    if (sentence == Sentence::Shown) {
        auto *glyph = new StatusGlyphWidget(glyphSide, head);
        glyph->setGlyph(glyphOf(m_ending->event));
        row->addWidget(glyph, 0, Qt::AlignTop);
        texts->addWidget(createSentence(head));
    }
    texts->addWidget(createFacts(head));
    row->addLayout(texts, 1);
    row->addWidget(new BriefNote(head), 0, Qt::AlignTop);
    auto *copy = new QPushButton(tr("Cop&y"), head);
    copy->setProperty("menu", true);
    copy->setMenu(m_copy);
    row->addWidget(copy, 0, Qt::AlignTop);
    return head;
}

QWidget *EndingPanel::createSentence(QWidget *page) const
{
    ReasonLabel *sentence = headingLabel(visibleText(m_ending->event.sentence), page);
    QFont font = sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    sentence->setFont(font);
    return sentence;
}

QWidget *EndingPanel::createFacts(QWidget *page) const
{
    const CloseEvent &event = m_ending->event;
    const Evidence &evidence = m_ending->evidence;
    auto *facts = new QWidget(page);
    auto *flow = new FlowLayout(facts);
    flow->setContentsMargins({});
    flow->setSpacing(24);
    flow->setLineSpacing(4);
    const auto add = [facts, flow](const QString &name, const QString &value) {
        auto *pair = new QWidget(facts);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        row->setSpacing(8);
        auto *title = new QLabel(name, pair);
        title->setTextFormat(Qt::PlainText);
        title->setProperty("role", QStringLiteral("quiet"));
        // A longer one may have to wrap.
        if (value.size() > longestFact) {
            row->addWidget(title, 0, Qt::AlignTop);
            row->addWidget(wrappedLabel(value, pair), 1);
        } else {
            auto *label = new QLabel(value, pair);
            label->setTextFormat(Qt::PlainText);
            // Chinese letters may make it higher than its title.
            row->addWidget(title);
            row->addWidget(label);
        }
        pair->setAccessibleName(QStringLiteral("%1 %2").arg(name, value));
        flow->addWidget(pair);
    };
    const bool opened = evidence.openTime > 0;
    add(QStringLiteral("wasClean"), yesOrNo(event.wasClean));
    add(QStringLiteral("code"), QString::number(event.code));
    add(QStringLiteral("reason"),
        event.reason.isEmpty() ? QStringLiteral("–") : visibleText(event.reason));
    add(tr("Ended by"), endedByText(event.endedBy));
    add(tr("TCP"), tcpEndText(evidence.tcpEnd));
    add(opened ? tr("Open for") : tr("Failed after"),
        durationText(evidence.endTime - (opened ? evidence.openTime : evidence.startTime)));
    return facts;
}

QWidget *EndingPanel::createCode(QWidget *page) const
{
    const CloseCodeMeaning meaning
        = meaningOf(m_ending->event.code, applicationProtocolOf(m_ending->evidence));
    auto *code = new QWidget(page);
    QVBoxLayout *layout = columnIn(code, 4);
    layout->addWidget(headingLabel(
        QStringLiteral("%1 %2").arg(QString::number(m_ending->event.code), meaning.name), code));
    layout->addWidget(wrappedLabel(meaning.meaning, code));
    layout->addWidget(quietLabel(meaning.source, code));
    return code;
}

QWidget *EndingPanel::createBrowser(QWidget *page) const
{
    auto *browser = new QWidget(page);
    QVBoxLayout *layout = columnIn(browser, 4);
    layout->addWidget(headingLabel(tr("In a browser"), browser));
    layout->addWidget(quietLabel(tr("A page sees"), browser));
    if (m_ending->event.error)
        layout->addWidget(fixedLabel(QStringLiteral("onerror"), browser));
    layout->addWidget(fixedLabel(closeEventText(m_ending->event), browser));
    const BrowserConsole console = browserConsole(m_ending->evidence, m_ending->event);
    const auto add = [browser, layout](const QString &title, const std::optional<QString> &words) {
        if (!words)
            return;
        layout->addWidget(quietLabel(title, browser));
        layout->addWidget(words->isEmpty() ? wrappedLabel(tr("nothing"), browser)
                                           : fixedLabel(visibleText(*words), browser));
    };
    add(tr("The console of Chromium says"), console.chromium);
    add(tr("The console of Firefox says"), console.firefox);
    return browser;
}

void EndingPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateColumns();
}

void EndingPanel::updateColumns()
{
    if (auto *columns = widget() ? widget()->findChild<QBoxLayout *>(columnsName) : nullptr)
        columns->setDirection(viewport()->width() < widthForColumns ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}

void EndingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit hideRequested();
    else
        QScrollArea::keyPressEvent(event);
}

QPixmap EndingPanel::picture() const
{
    if (!m_ending)
        return {};
    const std::unique_ptr<QWidget> page(createPage(Sentence::Shown));
    // What can be pressed is of no use in a picture.
    delete page->findChild<QPushButton *>();
    page->ensurePolished();
    page->resize(pictureWidth, page->heightForWidth(pictureWidth));
    return page->grab();
}

void EndingPanel::say(const QString &sentence)
{
    if (auto *note = widget() ? widget()->findChild<BriefNote *>() : nullptr)
        note->say(sentence);
}

void EndingPanel::copyText()
{
    if (!m_ending)
        return;
    QGuiApplication::clipboard()->setText(
        bugReportText(m_ending->event, m_ending->evidence, m_ending->diagnosis));
    say(tr("Copied as text."));
}

void EndingPanel::copyBugReport()
{
    if (!m_ending)
        return;
    QGuiApplication::clipboard()->setText(
        bugReport(m_ending->event, m_ending->evidence, m_ending->diagnosis));
    say(tr("Copied as a bug report."));
}

void EndingPanel::copyPicture()
{
    if (!m_ending)
        return;
    QGuiApplication::clipboard()->setPixmap(picture());
    say(tr("Copied as a picture."));
}

void EndingPanel::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("PNG images (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("ending.png"));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, picture = picture()](const QString &path) {
            QSaveFile file(path);
            const bool saved
                = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
            if (saved)
                say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                emit failed(tr("The picture could not be saved as “%1”: %2.")
                                .arg(path, file.errorString()));
        });
    dialog->open();
}

} // namespace wasclean
