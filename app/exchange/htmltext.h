#pragma once

#include "app/base/textbuffer.h"
#include "app/exchange/attemptfacts.h"
#include "app/exchange/celltexts.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// Any text as the content of an element or an attribute in quotes.
QByteArray htmlEscaped(const QString &text);

/// Everything up to the first attempt, style sheet included.
QByteArray htmlBegin(const QString &title);
QByteArray htmlEnd(qint64 rows);

/// What stands above the messages of an attempt. Numbers count from 1.
QByteArray htmlAttempt(qint64 number, const AttemptFacts &facts);
QByteArray htmlTableBegin(bool first);
QByteArray htmlTableEnd();

/// Writes rows of the table of messages.
class HtmlRows
{
public:
    void append(TextBuffer &html, qint64 number, const Message &message);

private:
    CellTexts m_beginnings;
    CellTexts m_kinds;
    CellTexts m_sizes;
};

} // namespace wasclean
