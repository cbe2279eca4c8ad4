#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace wasclean {

void WindowTest::initTestCase()
{
    m_server = new DemoServer(this);
    QVERIFY(m_server->listen(0));
    m_theme = new Theme(this);
    // No test has a say in the keyring of whoever runs it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "");
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

void WindowTest::init()
{
    m_captures.clear();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_theme->setScheme(Theme::Scheme::Light);
    m_folder = new QTemporaryDir;
    m_settings
        = new QSettings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->setValue(
        QStringLiteral("profiles/folder"), m_folder->filePath(QStringLiteral("profiles")));
    openWindow();
    // The screen of the offscreen platform is smaller than those that the program is used on.
    m_window->resize(1200, 800);
}

void WindowTest::cleanup()
{
    closeWindow();
    delete m_settings;
    delete m_folder;
}

void WindowTest::openWindow(const CommandLine &commandLine)
{
    buildWindow();
    showWindow(commandLine);
}

void WindowTest::buildWindow()
{
    m_window = new MainWindow(*m_settings, *m_theme, [this] { return nextCapture(); });
    QList<UrlChoice> choices;
    for (const DemoServer::Path &path : DemoServer::paths())
        choices.append({url(path.path), path.description});
    m_window->setDemoUrls(choices);
}

void WindowTest::showWindow(const CommandLine &commandLine)
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->start(commandLine);
}

/// "test.wasclean" for the first tab, and "test2.wasclean" and so on for the others.
QString WindowTest::nextCapture()
{
    for (int i = 1;; ++i) {
        const QString name
            = i == 1 ? QStringLiteral("test.wasclean") : QStringLiteral("test%1.wasclean").arg(i);
        if (!m_captures.contains(name)) {
            m_captures.insert(name);
            return m_folder->filePath(name);
        }
    }
}

void WindowTest::closeWindow()
{
    m_window->close();
    delete m_window;
    m_window = nullptr;
    CaptureThreads::waitUntilClosed();
}

QStringList WindowTest::logTypes() const
{
    QStringList types;
    const QAbstractItemModel *model = log()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        types.append(model->index(row, CaptureModel::Type).data().toString());
    return types;
}

void WindowTest::selectRow(int row) const
{
    const QAbstractItemModel *model = log()->model();
    QTRY_VERIFY(model->rowCount() > row);
    log()->setCurrentIndex(model->index(row, 0));
}

bool WindowTest::showsLabel(const QString &text) const { return labelsThatShow(text) > 0; }

int WindowTest::labelsThatShow(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return int(std::count_if(labels.begin(), labels.end(),
        [&text](const QLabel *label) { return label->isVisible() && label->text() == text; }));
}

void WindowTest::openCloseOptions() const
{
    QTest::mouseClick(named<QToolButton>("Close options"), Qt::LeftButton);
}

void WindowTest::dropNow() const
{
    openCloseOptions();
    auto *drop = named<QPushButton>("Drop now");
    QVERIFY(drop && drop->isEnabled());
    QTest::mouseClick(drop, Qt::LeftButton);
}

void WindowTest::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, static_cast<Qt::Key>(key), modifiers);
}

void WindowTest::typeUrl(const QString &url) const
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), url);
}

void WindowTest::connectTo(const QString &path) const
{
    typeUrl(url(path));
    press(Qt::Key_Return);
}

} // namespace wasclean
