#pragma once

#include <QWidget>

#include "ui/charts/features/feature_map.h"

namespace waymark {

/// The map on screen. A click chooses a feature, the borders of the zones are dragged; with the keyboard the arrows walk through the
/// features, with Ctrl they move the niche limit, with Shift the ubiquitous one.
class FeatureMapChart : public QWidget {
    Q_OBJECT

public:
    explicit FeatureMapChart(QWidget *parent = nullptr);

    void setMap(const FeatureMap &map);
    const FeatureMap &map() const { return m_map; }
    const FeatureMapLayout &mapLayout() const { return m_layout; }
    void setSelected(const QString &key);
    QString selected() const;

    QSize sizeHint() const override { return {520, 420}; }
    QSize minimumSizeHint() const override { return {360, 300}; }

signals:
    void featureChosen(const QString &key);
    void limitsMoved(double niche, double ubiquitous);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Border { None, Niche, Ubiquitous };

    void relayout();
    void describe();
    int pointAt(QPointF position) const;
    Border borderAt(QPointF position) const;
    void moveBorder(Border border, double adoption);
    void step(int by);

    FeatureMap m_map;
    FeatureMapLayout m_layout;
    int m_selected = -1;
    Border m_dragged = Border::None;
};

} // namespace waymark
