#include "ui/charts/features/feature_map_picture.h"

#include <utility>

namespace waymark {

namespace {
constexpr double kExportHeight = 640.0;
}

FeatureMapPicture::FeatureMapPicture(FeatureMap map, QByteArray table)
    : m_map(std::move(map))
    , m_table(std::move(table))
{}

QSizeF FeatureMapPicture::exportSize(const FigureStyle &) const { return {kExportWidth, kExportHeight}; }

void FeatureMapPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintFeatureMap(painter, m_map, layoutFeatureMap(m_map, style, exportSize(style)), style);
}

QString FeatureMapPicture::text() const
{
    QStringList lines{heading(), m_map.definition};
    for (const FeatureMapPoint &point : m_map.points)
        lines.append(featureMapText(point));
    lines << m_map.figuresLine << m_map.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> FeatureMapPicture::withWords(const QString &title, const QString &note) const
{
    FeatureMap map = m_map;
    if (!title.isEmpty())
        map.finding = title;
    appendNote(map.figuresLine, note);
    return std::make_shared<FeatureMapPicture>(std::move(map), m_table);
}

} // namespace waymark
