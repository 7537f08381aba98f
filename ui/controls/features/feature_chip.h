#pragma once

#include <QToolButton>

#include "ui/controls/features/feature_entry.h"

namespace waymark {

/// One feature of a set, to be picked up: its name, the count it needs where that is not 1, and a mark where somebody wrote a hypothesis.
/// A checked chip is one of those that are chosen.
class FeatureChip : public QToolButton {
    Q_OBJECT

public:
    explicit FeatureChip(QWidget *parent = nullptr);

    void setFeature(const PlacedFeature &feature);
    const PlacedFeature &feature() const { return m_feature; }
    const std::string &key() const { return m_feature.entry.key; }

signals:
    /// Pressed or released without having been dragged.
    void pressedWith(Qt::KeyboardModifiers modifiers);
    void releasedWith(Qt::KeyboardModifiers modifiers);
    void dragStarted();
    /// Double click, Enter or F2.
    void editRequested();
    void menuRequested(const QPoint &globalPos);
    /// A key that is not the chip's own. Accepted by who handles it.
    void keyPressed(QKeyEvent *event);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlacedFeature m_feature;
    QPoint m_pressedAt;
    bool m_mayDrag = false;
};

} // namespace waymark
