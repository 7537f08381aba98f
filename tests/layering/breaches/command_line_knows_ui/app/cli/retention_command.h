#pragma once

#include "ui/text/messages.h"
