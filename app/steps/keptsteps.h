#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace wasclean {

/// A steps file as it is kept with a profile: as an object, or, when an object would not keep what
/// was typed (long numbers, names that stand twice, or no JSON at all), as the text.
QJsonValue keptSteps(const QByteArray &text);
/// The other way round; empty for what keptSteps() does not give.
QByteArray textOfKeptSteps(const QJsonValue &kept);

} // namespace wasclean
