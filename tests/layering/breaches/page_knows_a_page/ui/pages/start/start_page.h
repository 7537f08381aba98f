#pragma once

#include "ui/pages/activation/activation_page.h"
