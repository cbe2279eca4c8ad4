#pragma once

#include <QString>

namespace wasclean {

/// Writes a report as Markdown or as plain text. Texts may be remote: in Markdown they are escaped,
/// so that they cannot become links, pictures or HTML.
class ReportWriter
{
public:
    enum class Format : quint8 { Markdown, Text };

    explicit ReportWriter(Format format)
        : m_format(format)
    { }

    void title(const QString &text);
    void heading(const QString &text);
    void paragraph(const QString &text);
    /// "- name: value"; nothing when there is no value.
    void item(const QString &name, const QString &value);
    /// A line of a list; deeper than the one before at level 1.
    void bullet(const QString &text, int level = 0);
    /// A number, an emphasized text and another text.
    void numbered(int number, const QString &strong, const QString &text);
    /// Lines that stay as they are.
    void code(const QString &lines);

    /// The report, with one line feed at its end.
    QString text() const;

private:
    QString escaped(const QString &text) const;
    void endParagraph();

    Format m_format;
    QString m_text;
};

} // namespace wasclean
