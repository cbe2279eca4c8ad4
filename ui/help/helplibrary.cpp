#include "ui/help/helplibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace wasclean {

namespace {

const QString firstPage = QStringLiteral("index.md");

QString fileOf(const QString &page) { return QStringLiteral(":/help/") + page; }

/// The other pages that the document links to.
QStringList linkedPages(const QTextDocument &document)
{
    QStringList pages;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QUrl link(it.fragment().charFormat().anchorHref());
            if (link.isRelative() && link.path().endsWith(QLatin1String(".md")))
                pages.append(link.path());
        }
    }
    pages.removeDuplicates();
    return pages;
}

void readPage(const QString &page, QTextDocument &document, QList<HelpSection> &sections)
{
    QFile file(fileOf(page));
    if (!file.open(QIODevice::ReadOnly))
        return;
    document.setMarkdown(QString::fromUtf8(file.readAll()), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().trimmed();
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            sections.append({page, level, text, helpAnchor(text), {}});
        else if (!sections.isEmpty() && !text.isEmpty())
            sections.last().text += text + u'\n';
    }
}

} // namespace

QUrl HelpSection::url() const
{
    QUrl url(u"qrc" + fileOf(page));
    if (level > 1)
        url.setFragment(anchor);
    return url;
}

QString helpAnchor(const QString &title)
{
    static const QRegularExpression punctuation(
        QStringLiteral("[^\\w\\s-]"), QRegularExpression::UseUnicodePropertiesOption);
    return title.toLower().remove(punctuation).replace(u' ', u'-');
}

QList<HelpSection> readHelp()
{
    QList<HelpSection> sections;
    QTextDocument document;
    readPage(firstPage, document, sections);
    for (const QString &page : linkedPages(document))
        readPage(page, document, sections);
    return sections;
}

} // namespace wasclean
