#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QPixmap>
#include <QPoint>
#include <QString>

class QDropEvent;
class QMimeData;
class QWidget;

namespace waymark {

/// Features on their way from one place to another.
struct DraggedFeatures {
    std::vector<std::string> features;
    std::string origin; ///< the category, step or area they come from; empty: a list
    bool operator==(const DraggedFeatures &) const = default;
};

/// As drag-and-drop carries them. The caller owns the result.
QMimeData *featureMimeData(const DraggedFeatures &dragged);
QStringList featureMimeTypes();
/// None for anything else that is dragged.
std::optional<DraggedFeatures> draggedFeatures(const QMimeData *data);

/// The tag under the pointer: the first feature's name and how many more there are.
QPixmap dragTag(const QString &firstLabel, int count, qreal deviceRatio);

/// Brings what lies beyond an edge of the page nearer while something is dragged along that edge, at a place of the widget below it.
void scrollAlongEdge(const QWidget *below, QPoint at);

/// Runs a drag until it ends: moved, copied with Ctrl, or nothing.
Qt::DropAction runFeatureDrag(QWidget *source, const DraggedFeatures &dragged, const QString &firstLabel);

} // namespace waymark
