#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/controls/features/feature_drag.h"
#include "ui/controls/features/feature_model.h"

namespace waymark {

/// Paints a feature's row: its name with where it counts below, its share and its importance as bars.
class FeatureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FeatureDelegate(const FeatureOrder *order, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where a feature counts stands in a column of its own.
    void setUsesBeside(bool beside) { m_usesBeside = beside; }

private:
    void paintName(QPainter *painter, const QRect &rect, const FeatureEntry &entry) const;

    const FeatureOrder *m_order;
    bool m_usesBeside = false;
};

/// The table of a feature list.
class FeatureTable : public QTableView {
    Q_OBJECT

public:
    explicit FeatureTable(FeatureOrder *order, QWidget *parent = nullptr);

    std::vector<std::string> chosen() const;
    FeatureDelegate *delegate() const { return m_delegate; }

signals:
    void activatedByUser();
    void levelRequested(waymark::FeatureLevel level);
    void menuRequested(const QPoint &globalPos);
    void returned(const waymark::DraggedFeatures &dragged);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FeatureOrder *m_order;
    FeatureDelegate *m_delegate;
    bool m_isDropTarget = false;
};

} // namespace waymark
