#pragma once

#include <QWidget>

#include "core/base/day.h"
#include "ui/charts/survival_chart.h"
