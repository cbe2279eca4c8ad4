#pragma once

#include "app/base/translations.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace wasclean {

/// A heading of the help, with what stands below it until the next one.
struct HelpSection
{
    /// The language of the page: the folder of its file, or English, which is in none.
    QString language;
    /// The file of the page, such as "sending.md".
    QString page;
    /// 1 for the title of the page.
    int level = 1;
    QString title;
    /// The part of a link behind “#”, made of the title as GitHub does it.
    QString anchor;
    /// The anchor of the same section in English, by which the program knows it.
    QString id;
    /// As plain text, with a line for each paragraph.
    QString text;

    /// Where the window finds it.
    QUrl url() const;
};

/// What a link to the heading is called: lower case, “-” for each space, no punctuation.
QString helpAnchor(const QString &title);

/// The pages of the help in a language, which are Markdown files in the resources: the first is
/// index.md, and the others follow in the order in which it links to them. The pages of all
/// languages have the same headings in the same order.
QList<HelpSection> readHelp(const QString &language = shownLanguage());

/// Where the window finds the first page, in the language that is shown.
QUrl helpIndexUrl();

} // namespace wasclean
