#pragma once

#include "ui/demo/demooffer.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace wasclean {

/// The demo server: starts and stops it, shows who is connected and what it saw, and has a button
/// for each of its paths. It can stay open beside the window.
class DemoPage : public QDialog
{
    Q_OBJECT

public:
    /// The offer must outlive it.
    explicit DemoPage(DemoOffer &offer, QWidget *parent = nullptr);

signals:
    /// A connection to this URL is wanted, "demo:/echo" or "demos:/echo".
    void urlRequested(const QString &url);

private:
    void createControls();
    void createTlsControls();
    void createPaths();
    QPushButton *pathButton(const DemoServer::Path &path, const QString &text);
    void createLists();
    void createLayout();
    QVBoxLayout *pathsLayout();
    void startOrStop();
    QString startTls();
    void copyUrl(const QString &path);
    void showProblem(const QString &problem);
    void showState();
    void showTls();
    void add(const DemoOffer::Visit &visit);
    void remove(quint64 number);
    void showCount();

    DemoOffer &m_offer;
    QLabel *m_state;
    QSpinBox *m_port;
    QPushButton *m_startStop;
    QCheckBox *m_withTls;
    QLabel *m_tlsState;
    QPushButton *m_copyFingerprint;
    QLabel *m_problem;
    QWidget *m_paths;
    QLabel *m_count;
    QTreeWidget *m_connections;
    QPlainTextEdit *m_seen;
};

} // namespace wasclean
