#pragma once

#include "core/model/dataset.h"
