#pragma once

#include "ui/charts/features/feature_map.h"
#include "ui/charts/figure/picture.h"

namespace waymark {

/// Importance against adoption for export.
class FeatureMapPicture : public Picture {
public:
    /// `table`: the numbers of the page, headers first.
    FeatureMapPicture(FeatureMap map, QByteArray table);

    QString fileName() const override { return QStringLiteral("features"); }
    QString heading() const override { return m_map.finding.isEmpty() ? m_map.title : m_map.finding; }
    QString description() const override { return m_map.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override { return m_table; }
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    FeatureMap m_map;
    QByteArray m_table;
};

} // namespace waymark
