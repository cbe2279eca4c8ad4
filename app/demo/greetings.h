#pragma once

#include "app/demo/echosession.h"

namespace wasclean::demo {

// The greetings of the paths that echo afterwards.

/// Every byte once, then a message of 64 KiB.
EchoSession::Greeting binaryGreeting();
/// A text whose fragments split a character, and a binary message, with pings in between.
EchoSession::Greeting fragmentsGreeting();
/// A good message, then a text that is not UTF-8.
EchoSession::Greeting badUtf8Greeting();
/// A good message, then a frame with a reserved opcode.
EchoSession::Greeting badOpcodeGreeting();
/// A good message, then a masked one, which only clients may send.
EchoSession::Greeting badMaskGreeting();

} // namespace wasclean::demo
