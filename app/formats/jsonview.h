#pragma once

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// A JSON text made readable, or the sentence that says why it is none.
struct JsonView
{
    bool ok = false;
    /// Empty when it is not JSON.
    QString text;
    /// "line 1, column 7: expected a value, found '}'"; empty when ok.
    QString problem;
};

/// JSON (RFC 8259) re-indented by token: key order, duplicate keys, number spelling and escapes
/// stay as they came; only white space between tokens changes. Two spaces a level, "{}" and "[]" on
/// one line; what lies deeper than 64 levels stays on one line, so that the text cannot explode.
JsonView reindentJson(QByteArrayView utf8);

} // namespace wasclean
