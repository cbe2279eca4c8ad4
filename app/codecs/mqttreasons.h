#pragma once

#include "app/codecs/mqttpacket.h"

#include <QString>

namespace wasclean {

/// The words of a return code of CONNACK (MQTT 3.1.1, 3.2.2.3).
QString mqttReturnWords(int code);
/// The words of a reason code in a packet of MQTT 5 (2.4).
QString mqttReasonWords(MqttType type, int code);
/// The words of a code of SUBACK in a version: 4 for 3.1.1, or 5.
QString mqttGrantWords(int level, int code);

} // namespace wasclean
