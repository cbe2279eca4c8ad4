#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace wasclean {

/// A text as it is painted in a window, by whatever widget, style or delegate.
struct PaintedText
{
    QString text;
    QColor color;
    /// Where its letters are, in the window.
    QRectF place;
    /// Of the line that they stand on.
    double baseline = 0;
    /// The part of the window that can be painted on there.
    QRectF visible;
    /// Whose it is.
    const QWidget *widget = nullptr;
};

/// All texts that are painted in the window.
QList<PaintedText> paintedTexts(QWidget *window);

} // namespace wasclean
