#pragma once

#include "app/ending/ending.h"

#include <QScrollArea>

class QBoxLayout;
class QMenu;
class QPixmap;

namespace wasclean {

class TimelineView;

/// How an attempt ended, in full: who ended it, when what happened, the Close frames byte by byte,
/// what the code means, the probable causes, and what a browser would have shown. All of it can be
/// copied.
class EndingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EndingPanel(QWidget *parent = nullptr);
    ~EndingPanel() override;

    void showEnding(const Ending &ending);

    /// All of it, also what does not fit into the panel.
    QPixmap picture() const;

public slots:
    void copyText();
    void copyPicture();
    void copyBugReport();
    void savePicture();

signals:
    /// Something could not be done.
    void failed(const QString &sentence);
    void hideRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createCopyMenu();
    void fill(QWidget *page);
    void addColumn(const QList<QWidget *> &parts, int stretch, QWidget *page);
    QWidget *createHead(QWidget *page);
    QWidget *createFacts(QWidget *page);
    QWidget *createCode(QWidget *page);
    QWidget *createBrowser(QWidget *page);
    void updateColumns();

    std::optional<Ending> m_ending;
    QMenu *m_copy;
    /// Side by side where there is room, else one below the other.
    QBoxLayout *m_columns = nullptr;
};

} // namespace wasclean
