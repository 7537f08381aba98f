#pragma once

#include <vector>

#include <QStringList>

#include "ui/charts/figure/picture.h"
#include "ui/charts/trend/figure_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// A table of ready texts for export: names at the left, numbers at the right of their columns.
class TablePicture : public Picture {
public:
    struct Content {
        FrameWords words;
        QStringList headers;
        std::vector<int> numbers; ///< columns aligned to the right
        std::vector<QStringList> rows;
        std::vector<SeriesRole> marks; ///< [rows] before the first column; empty: none
        QByteArray csv;                ///< with all digits
        QString fileName;
    };

    explicit TablePicture(Content content);

    QString fileName() const override { return m_content.fileName; }
    QString heading() const override;
    QString description() const override { return m_content.words.subtitle; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override { return m_content.csv; }
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    struct Placed {
        FrameLayout frame;
        double top = 0.0, row = 0.0, height = 0.0;
        std::vector<double> left, width; ///< [columns]
    };
    Placed place(const FigureStyle &style) const;
    bool isNumber(int column) const;
    double markRoom() const;

    Content m_content;
};

} // namespace waymark
