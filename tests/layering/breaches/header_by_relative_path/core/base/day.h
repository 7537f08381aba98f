#pragma once

#include "../model/dataset.h"
