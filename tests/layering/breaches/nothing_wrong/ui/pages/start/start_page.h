#pragma once

#include <QWidget>

#include "core/base/day.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/pages/cards/chart_card.h"
