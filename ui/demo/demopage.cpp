#include "ui/demo/demopage.h"

#include "app/demo/demourl.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wasclean {

namespace {

enum Column { PeerColumn, PathColumn, SinceColumn };

constexpr int numberRole = Qt::UserRole;
constexpr QSize usualSize(900, 600);

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, nullptr, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

DemoPage::DemoPage(DemoOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_state(heading({}, this))
    , m_port(new QSpinBox(this))
    , m_startStop(new QPushButton(this))
    , m_withTls(new QCheckBox(tr("Connect with &TLS (wss)"), this))
    , m_tlsState(plainLabel({}, "quiet", this))
    , m_copyFingerprint(new QPushButton(tr("Copy &fingerprint"), this))
    , m_problem(plainLabel({}, "problem", this))
    , m_paths(new QWidget(this))
    , m_count(heading({}, this))
    , m_connections(new QTreeWidget(this))
    , m_seen(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Demo server"));
    createControls();
    createTlsControls();
    createPaths();
    createLists();
    createLayout();
    const DemoServer *server = &offer.server();
    connect(server, &DemoServer::portChanged, this, &DemoPage::showState);
    connect(&offer, &DemoOffer::visitBegan, this, &DemoPage::add);
    connect(&offer, &DemoOffer::visitEnded, this, &DemoPage::remove);
    connect(&offer, &DemoOffer::lineSeen, m_seen, &QPlainTextEdit::appendPlainText);
    for (const DemoOffer::Visit &visit : offer.visits())
        add(visit);
    m_seen->setPlainText(offer.seen().join(u'\n'));
    showState();
    showCount();
    resizeOnScreen(this, usualSize);
}

void DemoPage::createControls()
{
    m_state->setObjectName(QStringLiteral("demoState"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free"));
    m_port->setValue(m_offer.port());
    m_startStop->setDefault(true);
    m_problem->hide();
    connect(m_startStop, &QPushButton::clicked, this, &DemoPage::startOrStop);
}

void DemoPage::createTlsControls()
{
    m_tlsState->setObjectName(QStringLiteral("demoTlsState"));
    m_tlsState->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyFingerprint->setAutoDefault(false);
    connect(m_withTls, &QCheckBox::toggled, this,
        [this](bool on) { showProblem(on ? startTls() : QString()); });
    connect(m_copyFingerprint, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_offer.fingerprint()); });
}

QPushButton *DemoPage::pathButton(const DemoServer::Path &path, const QString &text)
{
    auto *button = new QPushButton(withLiteralAmpersands(text), m_paths);
    // A path begins with its slash in a window from right to left, too.
    button->setLayoutDirection(Qt::LeftToRight);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Connect to %1").arg(path.path));
    button->setAccessibleDescription(path.description);
    const auto showUrl = [this, button, target = path.path] {
        button->setToolTip(tr("Connect to %1").arg(demoUrl(target, m_withTls->isChecked())));
    };
    showUrl();
    connect(m_withTls, &QCheckBox::toggled, button, showUrl);
    connect(button, &QPushButton::clicked, this,
        [this, target = path.path] { emit urlRequested(demoUrl(target, m_withTls->isChecked())); });
    auto *copy = new QAction(tr("Copy URL"), button);
    connect(copy, &QAction::triggered, this, [this, target = path.path] { copyUrl(target); });
    button->addAction(copy);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    return button;
}

void DemoPage::createPaths()
{
    auto *grid = new QGridLayout(m_paths);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    QSet<QString> shown;
    for (const DemoServer::Path &path : DemoServer::paths()) {
        // The parameters are told only where they make the difference.
        const QString name = path.path.section(u'?', 0, 0);
        const int row = grid->rowCount();
        grid->addWidget(pathButton(path, shown.contains(name) ? path.path : name), row, 0);
        shown.insert(name);
        grid->addWidget(plainLabel(path.description, "quiet", m_paths), row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void DemoPage::createLists()
{
    m_connections->setAccessibleName(tr("Connected"));
    m_connections->setHeaderLabels({tr("Peer"), tr("Path"), tr("Since")});
    m_connections->setRootIsDecorated(false);
    m_connections->setUniformRowHeights(true);
    m_connections->header()->setStretchLastSection(false);
    m_connections->header()->setSectionResizeMode(PeerColumn, QHeaderView::ResizeToContents);
    m_connections->header()->setSectionResizeMode(PathColumn, QHeaderView::Stretch);
    m_connections->header()->setSectionResizeMode(SinceColumn, QHeaderView::ResizeToContents);
    m_seen->setAccessibleName(tr("What the server saw"));
    m_seen->setPlaceholderText(tr("Connections and how they ended appear here."));
    m_seen->setReadOnly(true);
    m_seen->setMaximumBlockCount(DemoOffer::mostLines);
    m_seen->setTabChangesFocus(true);
    m_seen->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_seen->setFont(MessageDelegate::fixedFont());
}

void DemoPage::createLayout()
{
    auto *portLabel = new QLabel(tr("&Port"), this);
    portLabel->setBuddy(m_port);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_state, 1);
    controls->addWidget(portLabel);
    controls->addWidget(m_port);
    controls->addWidget(m_startStop);
    auto *tls = new QHBoxLayout;
    tls->setSpacing(16);
    tls->addWidget(m_withTls);
    tls->addWidget(m_tlsState, 1);
    tls->addWidget(m_copyFingerprint);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_count);
    right->addWidget(m_connections, 2);
    right->addWidget(heading(tr("What the server saw"), this));
    right->addWidget(m_seen, 3);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(pathsLayout(), 1);
    sides->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(controls);
    layout->addLayout(tls);
    layout->addWidget(m_problem);
    layout->addLayout(sides, 1);
}

QVBoxLayout *DemoPage::pathsLayout()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_paths);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Press a path to connect to it"), this));
    layout->addWidget(area, 1);
    return layout;
}

void DemoPage::startOrStop()
{
    QString problem;
    if (m_offer.server().port() != 0) {
        m_offer.server().stop();
    } else {
        problem = m_offer.start(quint16(m_port->value()));
        if (problem.isEmpty() && m_withTls->isChecked())
            problem = startTls();
    }
    showProblem(problem);
}

/// Returns a sentence when it cannot listen with TLS.
QString DemoPage::startTls() { return m_offer.url({}, true).problem; }

void DemoPage::copyUrl(const QString &path)
{
    const Checked<QString> url = m_offer.url(path, m_withTls->isChecked());
    showProblem(url.problem);
    if (url)
        QGuiApplication::clipboard()->setText(*url);
}

void DemoPage::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DemoPage::showState()
{
    const quint16 port = m_offer.server().port();
    m_state->setText(port == 0
            ? tr("The demo server is stopped. The next connection to demo: starts it.")
            : tr("The demo server listens on %1.").arg(m_offer.server().url({})));
    m_startStop->setText(port == 0 ? tr("&Start") : tr("&Stop"));
    m_port->setEnabled(port == 0);
    if (port != 0) {
        m_port->setValue(port);
        m_problem->hide();
    }
    showTls();
}

void DemoPage::showTls()
{
    const bool isListening = m_offer.server().tlsPort() != 0;
    m_copyFingerprint->setVisible(isListening);
    m_tlsState->setText(isListening
            ? tr("With TLS, the server listens on %1. Wasclean created its certificate in this run "
                 "and trusts it by its SHA-256 fingerprint alone: %2.")
                  .arg(m_offer.server().tlsUrl({}), m_offer.fingerprint())
            : tr("The first connection to demos: creates a certificate."));
}

void DemoPage::add(const DemoOffer::Visit &visit)
{
    auto *item = new QTreeWidgetItem(m_connections, {visit.peer, visit.target, visit.since});
    item->setData(PeerColumn, numberRole, visit.number);
    showCount();
}

void DemoPage::remove(quint64 number)
{
    for (int i = 0; i < m_connections->topLevelItemCount(); ++i) {
        if (m_connections->topLevelItem(i)->data(PeerColumn, numberRole) == number) {
            delete m_connections->takeTopLevelItem(i);
            break;
        }
    }
    showCount();
}

void DemoPage::showCount()
{
    const int count = m_connections->topLevelItemCount();
    m_count->setText(
        count == 0 ? tr("Nobody is connected") : tr("%n connection(s)", nullptr, count));
}

} // namespace wasclean
