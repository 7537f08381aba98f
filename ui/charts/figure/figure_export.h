#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/base/error.h"
#include "ui/charts/figure/picture.h"

namespace waymark {

enum class FigureFormat { Png, Png300, Svg, Pdf, Csv };

/// The same bytes for the same picture.
QByteArray figureBytes(const Picture &picture, FigureFormat format);
QImage figureImage(const Picture &picture, double scale = 2.0);

/// Written beside and renamed: never half a file. Error: FileUnwritable.
Expected<void> exportFigure(const Picture &picture, const QString &path, FigureFormat format);
/// The format of a path's suffix; Png where it has none of ours.
FigureFormat figureFormat(const QString &path);

/// Picture and text to the clipboard.
void copyFigure(const Picture &picture);
} // namespace waymark
