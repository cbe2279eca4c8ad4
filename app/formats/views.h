#pragma once

// Everything that turns a payload into text for people, in one include.

#include "app/formats/hexinput.h"
#include "app/formats/hexview.h"
#include "app/formats/jsonview.h"
#include "app/formats/preview.h"
#include "app/formats/sizetext.h"
