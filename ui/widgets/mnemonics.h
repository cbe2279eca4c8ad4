#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace wasclean {

/// "&Open" as assistive technology reads it: "Open". The text has no "&" of its own.
QString withoutMnemonic(const QString &text);

/// The text for a button, a menu or a tab that shows it as it is: these take an ampersand for the
/// mark of a mnemonic.
QString withLiteralAmpersands(QString text);

/// The letters that Alt goes with now in a window: those of its menu bar, and of the labels and
/// buttons that can be seen. Qt, too, looks at these only, so that pages that take each other's
/// place can use the same letters.
QSet<QChar> visibleMnemonics(const QWidget *window);

/// The text with a mnemonic that is not taken yet, and then is: its own, or else the first letter
/// that is left; with none when all are taken.
QString withFreeMnemonic(const QString &text, QSet<QChar> &taken);

} // namespace wasclean
