#pragma once

#include "tests/support/registry.h"
