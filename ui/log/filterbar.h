#pragma once

#include "app/capture/filter.h"
#include "ui/log/fieldbar.h"

#include <QPointer>
#include <QTimer>

#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace wasclean {

class CaptureModel;
class FilterChips;
class FilterOptions;

/// The bar above the log that says which rows are shown. What is typed filters at once and becomes
/// one of several terms with Enter.
class FilterBar : public FieldBar
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The log to be filtered; null for one that cannot be.
    void setModel(CaptureModel *model);
    /// One more term, which rows must pass as well.
    void addTerm(const Filter &term);
    void clear();
    /// Those that read the messages of the log, so that their fields can be compared.
    void setCodecs(const CodecList &codecs);
    /// Those that messages are checked by.
    void setSchemas(const MessageSchemas &schemas);
    /// Shows only messages that do not fit their schema.
    void setSchemaFaultsOnly(bool only);
    /// Hides the heartbeats that the codecs know.
    void setHeartbeatsHidden(bool hidden);

    /// How long after the last key what was typed filters.
    static constexpr int typingDelay = 150;

    QAction *focusAction() const { return m_focus; }

    QAction *clearAction() const { return m_clear; }

signals:
    /// The filter has changed, or the scan for it is done.
    void changed();
    /// All terms are gone, so heartbeats are shown again, and messages that fit their schema.
    void cleared();
    /// Escape was pressed in an empty field.
    void left();

protected:
    bool handleKey(const QKeyEvent &key) override;

private:
    void createActions();
    void createField();
    void createLayout();
    void showOptions(bool shown);
    FilterInput typedInput() const;
    void apply();
    void keepTyped();
    void removeTerm(int term);
    void showProgress(qint64 scanned, qint64 total, qint64 found);
    void showDone();
    void showUndecided();
    void stop();

    QPointer<CaptureModel> m_model;
    QToolButton *m_regex;
    QToolButton *m_case;
    QToolButton *m_exclude;
    QToolButton *m_more;
    QLabel *m_hint;
    QLabel *m_undecided;
    /// Made when they are first shown.
    FilterOptions *m_options = nullptr;
    FilterChips *m_chips;
    QWidget *m_progressLine;
    QLabel *m_progress;
    /// Hidden once it was pressed.
    QToolButton *m_stop;
    QString m_searched;
    QString m_total;
    QAction *m_focus;
    QAction *m_clear;
    QTimer m_typing;
    /// Shows the progress of a scan that takes longer than a blink.
    QTimer m_patience;
    std::vector<Filter> m_terms;
    CodecList m_codecs;
    MessageSchemas m_schemas;
    bool m_hidesHeartbeats = false;
    bool m_showsSchemaFaultsOnly = false;
};

} // namespace wasclean
