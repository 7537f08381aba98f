#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "core/base/error.h"
#include "ui/charts/survival_figure.h"

namespace waymark {

enum class FigureFormat { Png, Png300, Svg, Pdf, Csv };

/// Light, of its own size, with the finding as its title and notes at the foot; the same bytes for the same figure.
QByteArray figureBytes(const SurvivalFigure &figure, FigureFormat format);
QImage figureImage(const SurvivalFigure &figure, double scale = 2.0);
/// Columns group, day, at_risk, events, events_before, censored_before, survival, low, high; C locale.
QByteArray figureCsv(const SurvivalFigure &figure);

/// Written beside and renamed: never half a file. Error: FileUnwritable.
Expected<void> exportFigure(const SurvivalFigure &figure, const QString &path, FigureFormat format);
/// The format of a path's suffix; Png where it has none of ours.
FigureFormat figureFormat(const QString &path);

/// Picture and text to the clipboard.
void copyFigure(const SurvivalFigure &figure);
/// The finding, the values and the table as text.
QString figureText(const SurvivalFigure &figure);

} // namespace waymark
