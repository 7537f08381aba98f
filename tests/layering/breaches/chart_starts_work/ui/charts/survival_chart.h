#pragma once

#include "ui/session/analysis_session.h"
