#pragma once

#include "ui/pages/activation_page.h"
