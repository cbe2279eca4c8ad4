#pragma once

#include "app/codecs/codecs.h"
#include "ui/log/fieldbar.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace wasclean {

class CaptureModel;
class Search;

/// Searches the rows that the log shows: a field, the number of matches, and ways to the next one.
class SearchBar : public FieldBar
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);
    ~SearchBar() override;

    /// The log to be searched; null for one that cannot be.
    void setModel(CaptureModel *model);
    /// Where the reader is; the next match is the one after it. -1 for nowhere.
    void setCurrentRow(int row);

    /// Those that read the messages of the log, so that their fields can be compared.
    void setCodecs(const CodecList &codecs);

    bool isMatch(int row) const;
    /// Where the matches are, as fractions of the rows.
    std::vector<double> marks() const;

    QAction *findAction() const { return m_find; }

    QAction *nextAction() const { return m_next; }

    QAction *previousAction() const { return m_previous; }

signals:
    void matchFound(int row);
    /// isMatch() and marks() have changed.
    void matchesChanged();
    /// Closed by the user, who had been elsewhere before.
    void closed();

protected:
    bool handleKey(const QKeyEvent &key) override;

private:
    void createActions();
    void createField();
    void createButtons();
    void open();
    void close();
    void findNext();
    void findPrevious();
    bool updateTerm();
    void showCount();

    QPointer<CaptureModel> m_model;
    std::unique_ptr<Search> m_search;
    QToolButton *m_regex;
    QToolButton *m_case;
    QLabel *m_count;
    QAction *m_find;
    QAction *m_next;
    QAction *m_previous;
    QTimer m_typing;
    int m_row = -1;
    CodecList m_codecs;
    QPointer<QWidget> m_focusBefore;
};

} // namespace wasclean
