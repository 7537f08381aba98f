#pragma once

#include "ui/charts/figure/picture.h"
#include "ui/charts/flow/flow_figure.h"

namespace waymark {

/// Who moved where, for export.
class FlowPicture : public Picture {
public:
    explicit FlowPicture(FlowFigure figure);

    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override;
    QString description() const override { return m_figure.words.subtitle; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    FlowFigure m_figure;
};

} // namespace waymark
