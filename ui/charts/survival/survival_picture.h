#pragma once

#include "ui/charts/figure/picture.h"
#include "ui/charts/survival/survival_figure.h"

namespace waymark {

/// Retention curves for export. What the user has hidden is not drawn, its row in the table neither; the numbers hold all groups.
class SurvivalPicture : public Picture {
public:
    explicit SurvivalPicture(SurvivalFigure figure, QString fileName = QStringLiteral("retention"));

    QString fileName() const override { return m_fileName; }
    QString heading() const override;
    QString description() const override { return m_all.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    /// Columns group, day, at_risk, events, events_before, censored_before, survival, low, high.
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    SurvivalFigure m_all, m_shown;
    QString m_fileName;
};

} // namespace waymark
