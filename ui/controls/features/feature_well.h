#pragma once

#include <vector>

#include <QFrame>
#include <QList>

#include "ui/controls/features/feature_drag.h"
#include "ui/controls/features/feature_entry.h"

class QKeyEvent;
class QLabel;

namespace waymark {

class FeatureChip;
class FlowLayout;

/// A set of features as chips, several of which can be chosen and dragged; features can be dropped on it. It changes nothing by itself.
class FeatureWell : public QFrame {
    Q_OBJECT

public:
    explicit FeatureWell(QWidget *parent = nullptr);

    void setFeatures(const std::vector<PlacedFeature> &features);
    /// What it holds, for a screen reader; and shown where it holds nothing.
    void setTexts(const QString &accessibleName, const QString &whenEmpty);
    /// Where its features come from, for whoever they are dropped on.
    void setOrigin(const std::string &origin) { m_origin = origin; }
    const std::string &origin() const { return m_origin; }
    /// What would happen if features were dropped: "mature, Automation", after "Drop 2 features here: ".
    void setDropPurpose(const QString &purpose) { m_purpose = purpose; }

    const QList<FeatureChip *> &chips() const { return m_chips; }
    FeatureChip *chip(const std::string &key) const;
    /// The chosen ones; where the chip that has the focus is not among them, only that one.
    std::vector<std::string> chosen() const;
    void clearChosen();
    /// Gives the keyboard to a chip, or to the well itself where it holds none.
    void focusChip(FeatureChip *chip);
    FeatureChip *currentChip() const { return m_current; }
    bool isDropTarget() const { return m_hovered > 0; }

signals:
    /// `copy`: the user held Ctrl.
    void dropped(const waymark::DraggedFeatures &dragged, bool copy);
    void editRequested(waymark::FeatureChip *chip);
    void menuRequested(waymark::FeatureChip *chip, const QPoint &globalPos);
    void keyPressed(QKeyEvent *event);
    /// Something was chosen here: others give up theirs.
    void choosing();
    /// Features were dropped elsewhere and are to go from here.
    void movedAway(const std::vector<std::string> &features);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FeatureChip *makeChip();
    void press(FeatureChip *chip, Qt::KeyboardModifiers modifiers);
    void release(FeatureChip *chip, Qt::KeyboardModifiers modifiers);
    void drag(FeatureChip *chip);
    void handleKey(QKeyEvent *event);
    void setCurrent(FeatureChip *chip);
    void setHovered(int features);
    void placeSays();

    FlowLayout *m_flow;
    QLabel *m_says; ///< what a drop would do, above the chips
    QList<FeatureChip *> m_chips;
    FeatureChip *m_current = nullptr; ///< the one that Tab comes to
    std::string m_origin;
    QString m_purpose, m_whenEmpty;
    int m_hovered = 0; ///< features that hover over it
};

} // namespace waymark
