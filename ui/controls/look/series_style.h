#pragma once

#include <QPen>
#include <QPointF>

#include "core/model/framework.h"
#include "ui/controls/look/tokens.h"

class QPainter;

namespace waymark {

/// Who a line, bar or mark stands for: its colour, line and mark are the same everywhere.
enum class SeriesRole { Setup, Activation, Utilization, Maturity, None, First, Second, Third };
enum class SeriesMark { Diamond, Disc, Square, Triangle, Ring, Cross };

SeriesRole seriesRole(Milestone milestone);
/// The name of the role's colour in the tokens, also the `ms` property of a slider in it.
const char *tokenName(SeriesRole role);
SeriesMark seriesMark(SeriesRole role);
QColor seriesColour(SeriesRole role, const Tokens &tokens);
/// Colour, width and dashes of the role's line; dash lengths in pixels are turned into pen units. `variant`: of several lines of one
/// role, the first (0) has the role's own dashes and the next ones others.
QPen seriesPen(SeriesRole role, const Tokens &tokens, int variant = 0);

/// The size of a mark that stands by itself in a figure, in its pixels.
inline constexpr double kMarkSize = 9.0;

/// A mark of about `size` pixels across, edged in `ground` so that it stands off a line; a ring is filled with the ground.
void paintMark(QPainter &painter, SeriesMark mark, QPointF centre, double size, const QColor &colour, const QColor &ground);

} // namespace waymark
