#pragma once

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// An XML text made readable, or the sentence that says why it is none.
struct XmlView
{
    bool ok = false;
    /// Empty when it is not well-formed.
    QString text;
    /// "line 1, column 7: </b> does not end <a>"; empty when ok.
    QString problem;
};

/// XML re-indented by token: tags, references, comments and CDATA stay as they came. Only white
/// space within elements that hold no text changes; an element with text, or with
/// xml:space="preserve", stays as it is. Nothing is expanded or fetched. Checks that tags,
/// attributes and references are well-formed; the inside of a document type is not looked at.
XmlView reindentXml(QByteArrayView utf8);

/// True for a text that begins with '<', after white space or a byte order mark.
bool beginsLikeXml(QByteArrayView utf8);

} // namespace wasclean
