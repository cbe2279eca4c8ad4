#pragma once

#include "app/codecs/codec.h"
#include "app/codecs/mqttpacket.h"

namespace wasclean {

/// What a packet means in a version of MQTT: 4 for 3.1.1 (and 3.1), or 5. A part that is missing is
/// a fault only of a packet that is whole.
DecodedRecord decodeMqttPacket(const MqttPacket &packet, int level);
/// A packet that goes on in the next message.
DecodedRecord partOfMqttPacket(const MqttPacket &packet);

} // namespace wasclean
