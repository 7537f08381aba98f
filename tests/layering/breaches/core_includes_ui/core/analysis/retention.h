#pragma once

#include "ui/session/settings.h"
