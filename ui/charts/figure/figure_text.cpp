#include "ui/charts/figure/figure_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace waymark {

QStringList wrappedLines(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

void paintText(QPainter &painter, const QFont &font, const QColor &colour, QPointF position, const QString &text, TextAnchor anchor)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(text);
    const double left = position.x() - (anchor == TextAnchor::Left ? 0.0 : anchor == TextAnchor::Middle ? wide / 2.0 : wide);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, position.y() + metrics.ascent()), text);
}

} // namespace waymark
