#pragma once

#include <QChartView>
