#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include "ui/controls/look/series_style.h"

namespace waymark {

enum class IconColour { Text2, OnInk, Warn, Bad, Ok, Info };

/// A Lucide icon of the resources by its name ("copy", "download"). It follows the theme by itself and is drawn at the device ratio.
QIcon icon(const QString &name, IconColour colour = IconColour::Text2);

/// A milestone's mark as an icon (the rail).
QIcon markIcon(SeriesRole role);

/// One picture of an icon in the present theme, for a QLabel.
QPixmap iconPixmap(const QString &name, int logicalPixels, qreal deviceRatio, IconColour colour = IconColour::Text2);

} // namespace waymark
