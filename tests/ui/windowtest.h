#pragma once

#include "app/capture/capturemodel.h"
#include "app/demo/demoserver.h"
#include "tests/ui/byname.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QObject>
#include <QSet>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

namespace wasclean {

/// The whole window with a demo server, driven as a user does: by keys and clicks on what can be
/// found by its name. Each test has its own settings and its own capture.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void openWindow(const CommandLine &commandLine = {});
    /// The two halves of it.
    void buildWindow();
    void showWindow(const CommandLine &commandLine = {});
    void closeWindow();

    template <typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_window, QString::fromUtf8(name));
    }

    QString state() const { return named<QLineEdit>("State")->text(); }

    QTableView *log() const { return named<QTableView>("Message log"); }

    QStringList logTypes() const;
    /// Selects a row of the log once it is there: the state of the window is known a moment
    /// earlier.
    void selectRow(int row) const;
    bool showsLabel(const QString &text) const;
    int labelsThatShow(const QString &text) const;
    /// Opens the menu of the Close button.
    void openCloseOptions() const;
    void dropNow() const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void typeUrl(const QString &url) const;
    void connectTo(const QString &path) const;

    QString url(const QString &path) const { return m_server->url(path); }

    QString nextCapture();

    QSet<QString> m_captures;
    QTemporaryDir m_runtime;
    DemoServer *m_server = nullptr;
    QTemporaryDir *m_folder = nullptr;
    QSettings *m_settings = nullptr;
    Theme *m_theme = nullptr;
    MainWindow *m_window = nullptr;
};

} // namespace wasclean
