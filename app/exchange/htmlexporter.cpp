#include "app/exchange/htmlexporter.h"

#include "app/exchange/htmltext.h"

namespace wasclean {

namespace {

/// A browser lays out only the tables that are on screen, so a long log is many of them.
constexpr qint64 rowsPerTable = 500;

} // namespace

HtmlExporter::HtmlExporter(QIODevice &device, MessageSource &ahead, const QString &title)
    : Exporter(device)
    , m_ahead(ahead)
    , m_title(title)
{ }

void HtmlExporter::begin() { text() += htmlBegin(m_title); }

void HtmlExporter::add(const Message &message)
{
    if (m_left == 0)
        beginAttempt();
    if (m_rowsInTable == rowsPerTable) {
        text() += htmlTableEnd();
        text() += htmlTableBegin(false);
        m_rowsInTable = 0;
    }
    m_rows.append(text(), ++m_row, message);
    ++m_rowsInTable;
    if (--m_left == 0)
        endAttempt();
}

void HtmlExporter::end()
{
    if (m_left > 0)
        endAttempt();
    text() += htmlEnd(m_row);
}

void HtmlExporter::beginAttempt()
{
    const AttemptFacts facts = m_ahead.next();
    m_left = facts.rows > 0 ? facts.rows : 1;
    m_rowsInTable = 0;
    text() += htmlAttempt(++m_attempt, facts);
    text() += htmlTableBegin(true);
}

void HtmlExporter::endAttempt()
{
    text() += htmlTableEnd();
    text() += "</section>\n";
}

} // namespace wasclean
