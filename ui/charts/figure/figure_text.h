#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace waymark {

/// A text broken into lines no wider than `width` by the rules of its language.
QStringList wrappedLines(const QString &text, const QFont &font, double width);

enum class TextAnchor { Left, Middle, Right };

/// One line of text, its box's top at `position`, its left edge, middle or right edge there.
void paintText(QPainter &painter, const QFont &font, const QColor &colour, QPointF position, const QString &text,
               TextAnchor anchor = TextAnchor::Left);

} // namespace waymark
