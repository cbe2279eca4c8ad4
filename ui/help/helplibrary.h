#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace wasclean {

/// A heading of the help, with what stands below it until the next one.
struct HelpSection
{
    /// The file of the page, such as "sending.md".
    QString page;
    /// 1 for the title of the page.
    int level = 1;
    QString title;
    /// The part of a link behind “#”, made of the title as GitHub does it.
    QString anchor;
    /// As plain text, with a line for each paragraph.
    QString text;

    /// Where the window finds it.
    QUrl url() const;
};

/// What a link to the heading is called: lower case, “-” for each space, no punctuation.
QString helpAnchor(const QString &title);

/// The pages of the help, which are Markdown files in the resources: the first is index.md, and the
/// others follow in the order in which it links to them.
QList<HelpSection> readHelp();

} // namespace wasclean
