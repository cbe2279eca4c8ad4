#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// Null where there is none.
QChar mnemonicOf(const QString &text)
{
    qsizetype at = -2;
    do
        at = text.indexOf(u'&', at + 2);
    while (at >= 0 && text.mid(at + 1, 1) == u'&');
    return at < 0 || at + 1 == text.size() ? QChar() : text.at(at + 1).toUpper();
}

} // namespace

QString withLiteralAmpersands(QString text) { return text.replace(u'&', QLatin1String("&&")); }

QString withoutMnemonic(const QString &text)
{
    // Where the script has no letters to go with Alt, one stands behind the text: “打开(&O)”.
    if (!text.contains(QLatin1String("(&")))
        return QString(text).remove(u'&');
    static const QRegularExpression behind(QStringLiteral(" ?\\(&\\w\\)"));
    return QString(text).remove(behind).remove(u'&');
}

QSet<QChar> visibleMnemonics(const QWidget *window)
{
    QSet<QChar> letters;
    for (const QMenuBar *bar : window->findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            letters.insert(mnemonicOf(action->text()));
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->window() == window && button->isVisible())
            letters.insert(mnemonicOf(button->text()));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->buddy() && label->window() == window && label->isVisible())
            letters.insert(mnemonicOf(label->text()));
    }
    letters.remove(QChar());
    return letters;
}

QString withFreeMnemonic(const QString &text, QSet<QChar> &taken)
{
    const QChar own = mnemonicOf(text);
    if (!own.isNull() && !taken.contains(own)) {
        taken.insert(own);
        return text;
    }
    QString plain = withoutMnemonic(text);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain.at(i).toUpper();
        const bool isOnKeys = letter.script() == QChar::Script_Latin || letter.isDigit();
        if (isOnKeys && !taken.contains(letter)) {
            taken.insert(letter);
            return plain.insert(i, u'&');
        }
    }
    return plain;
}

} // namespace wasclean
