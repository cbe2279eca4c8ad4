#pragma once

#include "app/exchange/attemptfacts.h"
#include "app/exchange/exporter.h"
#include "app/exchange/htmltext.h"

namespace wasclean {

/// A report for people who have no Wasclean: one HTML file without script that needs no network.
/// Each attempt to connect has its verdict, its facts and a table of its rows.
///
/// Long payloads are cut, and it says so.
class HtmlExporter : public Exporter
{
public:
    /// The other source gives the same messages again, to be read ahead for the verdicts, which
    /// stand above the messages. It must outlive the exporter.
    HtmlExporter(QIODevice &device, MessageSource &ahead, const QString &title);

protected:
    void begin() override;
    void add(const Message &message) override;
    void end() override;

private:
    void beginAttempt();
    void endAttempt();

    AttemptReader m_ahead;
    HtmlRows m_rows;
    QString m_title;
    qint64 m_row = 0;
    qint64 m_attempt = 0;
    /// Rows of the present attempt that are still to come.
    qint64 m_left = 0;
    qint64 m_rowsInTable = 0;
};

} // namespace wasclean
