#pragma once

#include "ui/demo/demooffer.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

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
    /// A connection to the path is wanted.
    void pathRequested(const QString &path);

private:
    void createControls();
    void createPaths();
    void createLists();
    void createLayout();
    void startOrStop();
    void showState();
    void add(const DemoOffer::Visit &visit);
    void remove(quint64 number);
    void showCount();

    DemoOffer &m_offer;
    QLabel *m_state;
    QSpinBox *m_port;
    QPushButton *m_startStop;
    QLabel *m_problem;
    QWidget *m_paths;
    QLabel *m_count;
    QTreeWidget *m_connections;
    QPlainTextEdit *m_seen;
};

} // namespace wasclean
