#pragma once

class QPlainTextEdit;
class QString;
class QWidget;

namespace wasclean {

/// Makes a text that can be read, selected and copied: a payload, or what it was turned into. It is
/// in the fixed font and breaks within words when it wraps.
QPlainTextEdit *makePayloadText(const QString &accessibleName, QWidget *parent);

} // namespace wasclean
