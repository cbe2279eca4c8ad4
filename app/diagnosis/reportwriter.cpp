#include "app/diagnosis/reportwriter.h"

#include "app/formats/preview.h"

#include <QRegularExpression>

namespace wasclean {

void ReportWriter::title(const QString &text)
{
    if (m_format == Format::Markdown)
        m_text += QLatin1String("# ") + escaped(text) + QLatin1String("\n\n");
    else
        m_text += text + u'\n' + QString(text.size(), u'=') + QLatin1String("\n\n");
}

void ReportWriter::heading(const QString &text)
{
    endParagraph();
    if (m_format == Format::Markdown)
        m_text += QLatin1String("## ") + escaped(text) + QLatin1String("\n\n");
    else
        m_text += text + u'\n' + QString(text.size(), u'-') + u'\n';
}

void ReportWriter::paragraph(const QString &text)
{
    m_text += escaped(text) + QLatin1String("\n\n");
}

void ReportWriter::item(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_text
            += QLatin1String("- ") + escaped(name) + QLatin1String(": ") + escaped(value) + u'\n';
}

void ReportWriter::bullet(const QString &text, int level)
{
    m_text += QString(qsizetype(3) * level, u' ') + QLatin1String("- ") + escaped(text) + u'\n';
}

void ReportWriter::numbered(int number, const QString &strong, const QString &text)
{
    const QString mark = m_format == Format::Markdown ? QStringLiteral("**") : QString();
    m_text += QStringLiteral("%1. ").arg(number) + mark + escaped(strong) + mark
        + QLatin1String(": ") + escaped(text) + u'\n';
}

void ReportWriter::code(const QString &lines)
{
    endParagraph();
    const QString block = lines.endsWith(u'\n') ? lines : lines + u'\n';
    if (m_format == Format::Text) {
        m_text += block + u'\n';
        return;
    }
    // The fence is longer than any that is in the lines.
    QString fence = QStringLiteral("```");
    while (lines.contains(fence))
        fence += u'`';
    m_text += fence + QLatin1String("text\n") + block + fence + QLatin1String("\n\n");
}

QString ReportWriter::text() const { return m_text.trimmed() + u'\n'; }

QString ReportWriter::escaped(const QString &text) const
{
    const QByteArray utf8 = text.trimmed().toUtf8();
    const QString line = oneLine(utf8, utf8.size() + 1);
    if (m_format == Format::Text)
        return line;
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>|~&])"));
    return QString(line).replace(marks, QStringLiteral("\\\\1"));
}

void ReportWriter::endParagraph()
{
    if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
        m_text += u'\n';
}

} // namespace wasclean
