#include "ui/options/entrytable.h"

#include "ui/style/styling.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

EntryTable::EntryTable(EntryWords words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_layout(new QVBoxLayout(this))
    , m_note(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    makeProblemLabel(m_note);
    m_layout->addWidget(m_note);
    take({});
}

EntryRow *EntryTable::addRow()
{
    auto *row = new EntryRow(m_words, int(m_rows.size()) + 1, this);
    row->setFinder(m_finder);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last()->stops().last(), row->stops().first());
    const QList<QWidget *> stops = row->stops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    connect(row, &EntryRow::edited, this, &EntryTable::onEdited);
    connect(row, &EntryRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &EntryRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(
        row, &EntryRow::namePasted, this, [this, row](const QString &text) { split(row, text); });
    connect(row, &EntryRow::browseRequested, this, [this, row] { emit browseRequested(row); });
    m_layout->addWidget(row);
    // Now, so that it can take the focus; a layout would show it later.
    row->show();
    m_rows.append(row);
    return row;
}

QList<SettingsRow> EntryTable::entries() const
{
    if (!m_unlisted.isEmpty())
        return m_unlisted;
    QList<SettingsRow> entries;
    for (const EntryRow *row : m_rows) {
        if (!row->isEmpty())
            entries.append(row->entry());
    }
    return entries;
}

QList<SettingsRow> EntryTable::lines() const
{
    QList<SettingsRow> lines;
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i)
        lines.append(m_rows.at(i)->entry());
    return lines;
}

void EntryTable::setEntries(const QList<SettingsRow> &entries)
{
    // Lines that are being filled in are not taken away from under the cursor.
    if (entries != this->entries())
        take(entries);
}

void EntryTable::showUnlisted(const QString &problem)
{
    const QString sentence
        = tr("There are too many entries to be edited here (%1; the limit is %2). They are used as "
             "they are.")
              .arg(QLocale().toString(m_unlisted.size()), QLocale().toString(mostLines));
    m_note->setText(QString(sentence + u' ' + problem).trimmed());
    m_note->setVisible(!m_unlisted.isEmpty());
    // The only line there is then.
    m_rows.first()->setVisible(m_unlisted.isEmpty());
}

void EntryTable::take(const QList<SettingsRow> &all)
{
    m_unlisted = all.size() > mostLines ? all : QList<SettingsRow>();
    const QList<SettingsRow> entries = m_unlisted.isEmpty() ? all : QList<SettingsRow>();
    while (m_rows.size() <= entries.size())
        addRow();
    while (m_rows.size() > entries.size() + 1) {
        EntryRow *row = m_rows.takeLast();
        // Not at once: it may be the one that signals.
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool waits = i == entries.size();
        m_rows.at(i)->setEntry(waits ? SettingsRow{true, {}, QLatin1String("")} : entries.at(i));
        m_rows.at(i)->setWaiting(waits);
        m_rows.at(i)->showProblem({});
    }
    showUnlisted({});
}

void EntryTable::onEdited()
{
    if (!m_rows.last()->isEmpty()) {
        m_rows.last()->setWaiting(false);
        addRow()->setWaiting(true);
    }
    clearProblems();
    emit changed();
}

void EntryTable::remove(EntryRow *row)
{
    const qsizetype index = m_rows.indexOf(row);
    if (index + 1 == m_rows.size())
        return;
    const bool hadFocus = row->isAncestorOf(window()->focusWidget());
    QList<SettingsRow> rest = lines();
    rest.removeAt(index);
    take(rest);
    if (hadFocus)
        m_rows.at(index)->firstField()->setFocus();
    emit changed();
}

void EntryTable::move(EntryRow *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (from + 1 >= m_rows.size() || to < 0 || to + 1 >= m_rows.size())
        return;
    QList<SettingsRow> moved = lines();
    moved.move(from, to);
    const qsizetype stop = row->stops().indexOf(window()->focusWidget());
    take(moved);
    // The focus goes along with what it was in.
    if (stop >= 0)
        m_rows.at(to)->stops().at(stop)->setFocus();
    emit changed();
}

void EntryTable::split(EntryRow *row, const QString &text)
{
    const QList<SettingsRow> parts = m_splitter ? m_splitter(text) : QList<SettingsRow>();
    if (parts.isEmpty())
        return;
    const qsizetype index = m_rows.indexOf(row);
    QList<SettingsRow> all = lines();
    all.removeAt(index);
    for (qsizetype i = 0; i < parts.size(); ++i)
        all.insert(index + i, parts.at(i));
    take(all);
    if (m_unlisted.isEmpty())
        m_rows.at(index + parts.size() - 1)->valueField()->setFocus();
    emit changed();
}

EntryRow *EntryTable::rowOf(int entry) const
{
    int before = 0;
    for (EntryRow *row : m_rows) {
        if (!row->isEmpty() && before++ == entry)
            return row;
    }
    return m_rows.last();
}

void EntryTable::setFinder(const UnresolvedFinder &finder)
{
    m_finder = finder;
    for (EntryRow *row : std::as_const(m_rows))
        row->setFinder(finder);
}

void EntryTable::showProblem(int entry, const QString &sentence)
{
    if (m_unlisted.isEmpty())
        rowOf(entry)->showProblem(sentence);
    else
        showUnlisted(sentence);
}

void EntryTable::clearProblems()
{
    for (EntryRow *row : std::as_const(m_rows))
        row->showProblem({});
    showUnlisted({});
}

void EntryTable::focusEntry(int entry) { rowOf(entry)->firstField()->setFocus(); }

void EntryTable::focusNew() { m_rows.last()->firstField()->setFocus(); }

void EntryTable::followInTabOrder(QWidget *before)
{
    for (const EntryRow *row : std::as_const(m_rows)) {
        for (QWidget *stop : row->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void EntryTable::setValue(EntryRow *row, const QString &value)
{
    if (m_rows.contains(row))
        row->valueField()->setText(value);
}

} // namespace wasclean
