#pragma once

#include "ui/charts/figure/picture.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// Shares over months or days for export. What the user has hidden is not drawn; the numbers hold all series.
class TrendPicture : public Picture {
public:
    explicit TrendPicture(TrendFigure figure);

    QString fileName() const override { return m_all.fileName; }
    QString heading() const override;
    QString description() const override { return m_all.words.definition.isEmpty() ? m_all.words.subtitle : m_all.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    TrendFigure m_all, m_shown;
};

} // namespace waymark
