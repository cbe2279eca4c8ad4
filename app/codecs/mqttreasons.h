#pragma once

#include <QString>

namespace wasclean {

/// The words of a return code of CONNACK (MQTT 3.1.1, 3.2.2.3).
QString mqttReturnWords(int code);
/// The words of a reason code (MQTT 5, 2.4).
QString mqttReasonWords(int code);

} // namespace wasclean
