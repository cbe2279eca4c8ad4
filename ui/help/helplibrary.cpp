#include "ui/help/helplibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace wasclean {

namespace {

const QString firstPage = QStringLiteral("index.md");

QString fileOf(const QString &language, const QString &page)
{
    const bool isTranslated = language != QLatin1String(english);
    return QStringLiteral(":/help/") + (isTranslated ? language + u'/' : QString()) + page;
}

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

void readPage(const QString &language, const QString &page, QTextDocument &document,
    QList<HelpSection> &sections)
{
    QFile file(fileOf(language, page));
    if (!file.open(QIODevice::ReadOnly))
        return;
    document.setMarkdown(QString::fromUtf8(file.readAll()), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text().trimmed();
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            sections.append({language, page, level, text, helpAnchor(text), helpAnchor(text), {}});
        else if (!sections.isEmpty() && !text.isEmpty())
            sections.last().text += text + u'\n';
    }
}

QList<HelpSection> readPages(const QString &language)
{
    QList<HelpSection> sections;
    QTextDocument document;
    readPage(language, firstPage, document, sections);
    for (const QString &page : linkedPages(document))
        readPage(language, page, document, sections);
    return sections;
}

} // namespace

QUrl HelpSection::url() const
{
    QUrl url(u"qrc" + fileOf(language, page));
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

QList<HelpSection> readHelp(const QString &language)
{
    QList<HelpSection> sections = readPages(language);
    if (language == QLatin1String(english))
        return sections;
    const QList<HelpSection> originals = readPages(QString::fromLatin1(english));
    for (qsizetype i = 0; i < std::min(sections.size(), originals.size()); ++i)
        sections[i].id = originals[i].anchor;
    return sections;
}

QUrl helpIndexUrl() { return QUrl(u"qrc" + fileOf(shownLanguage(), firstPage)); }

} // namespace wasclean
