#pragma once

#include "app/ending/ending.h"

#include <QScrollArea>

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
    /// Whether the sentence on the ending is part of it, or is said beside it.
    enum class Sentence : quint8 { Shown, Elsewhere };

    explicit EndingPanel(QWidget *parent = nullptr);
    ~EndingPanel() override;

    void showEnding(const Ending &ending, Sentence sentence);
    /// More is known of the ending that is shown. What the reader looks at stays in place.
    void updateDiagnosis(const Diagnosis &diagnosis);

    /// All of it with its sentence, however large the panel is.
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
    QWidget *createPage(Sentence sentence) const;
    QWidget *createHead(Sentence sentence, QWidget *page) const;
    QWidget *createSentence(QWidget *page) const;
    QWidget *createFacts(QWidget *page) const;
    QWidget *createCode(QWidget *page) const;
    QWidget *createBrowser(QWidget *page) const;
    void updateColumns();
    void say(const QString &sentence);

    std::optional<Ending> m_ending;
    Sentence m_sentence = Sentence::Shown;
    QMenu *m_copy;
};

} // namespace wasclean
