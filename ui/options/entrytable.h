#pragma once

#include "ui/options/entryrow.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace wasclean {

/// An ordered table of entries that are edited in place. Its last line is always empty: what is
/// typed there is a new entry. More entries than can be edited are kept as they are.
class EntryTable : public QWidget
{
    Q_OBJECT

public:
    /// Entries out of a text that was pasted into a name; none when it is no more than a name.
    using Splitter = std::function<QList<SettingsRow>(const QString &)>;

    /// Each line has several fields and buttons, so more would stop the window for long.
    static constexpr qsizetype mostLines = 500;

    explicit EntryTable(EntryWords words, QWidget *parent = nullptr);

    /// In their order, without lines that are empty.
    QList<SettingsRow> entries() const;
    /// Signals nothing.
    void setEntries(const QList<SettingsRow> &entries);

    void setSplitter(Splitter splitter) { m_splitter = std::move(splitter); }

    /// Marks references without a value in the lines.
    void setFinder(const UnresolvedFinder &finder);

    /// Marks an entry.
    void showProblem(int entry, const QString &sentence);
    void clearProblems();
    /// Puts the cursor into an entry, or into the empty line.
    void focusEntry(int entry);
    void focusNew();

    /// Of the first line, which is always there.
    QLineEdit *firstField() const { return m_rows.first()->firstField(); }

    /// The tabulator goes from there to the lines.
    void followInTabOrder(QWidget *before);
    /// Puts the value into the line, as if typed.
    void setValue(EntryRow *row, const QString &value);

signals:
    void changed();
    void browseRequested(wasclean::EntryRow *row);

private:
    EntryRow *addRow();
    void onEdited();
    void take(const QList<SettingsRow> &entries);
    void remove(EntryRow *row);
    void move(EntryRow *row, int by);
    void split(EntryRow *row, const QString &text);
    EntryRow *rowOf(int entry) const;
    /// What all lines hold but the last.
    QList<SettingsRow> lines() const;
    void showUnlisted(const QString &problem);

    EntryWords m_words;
    Splitter m_splitter;
    UnresolvedFinder m_finder;
    QVBoxLayout *m_layout;
    QList<EntryRow *> m_rows;
    /// All entries, when they are too many to be listed.
    QList<SettingsRow> m_unlisted;
    QLabel *m_note;
};

} // namespace wasclean
