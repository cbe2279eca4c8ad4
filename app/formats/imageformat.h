#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// "png", "jpeg", "gif", "webp", "bmp" or "svg" by the first bytes; empty for anything else.
QByteArray imageFormatOf(QByteArrayView bytes);

/// Why an SVG is not drawn: it refers to something outside, declares entities, or would take too
/// long. Empty when it may be drawn.
QString svgProblem(const QByteArray &svg);

} // namespace wasclean
