#pragma once

#include <QString>

class QWidget;

namespace wasclean {

class ReasonLabel;

/// Plain text that is never cut and wraps anywhere, as it may be remote.
ReasonLabel *wrappedLabel(const QString &text, QWidget *parent);
/// The same, secondary.
ReasonLabel *quietLabel(const QString &text, QWidget *parent);
/// The title of a section.
ReasonLabel *headingLabel(const QString &text, QWidget *parent);
/// The same in the fixed font, for bytes and for what programs write.
ReasonLabel *fixedLabel(const QString &text, QWidget *parent);

/// Remote text on one line, with what is invisible made visible.
QString visibleText(const QString &remote);

} // namespace wasclean
