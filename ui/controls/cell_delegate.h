#pragma once

#include <QStyledItemDelegate>

namespace waymark {

/// The roles under which a model tells how its cells are to be painted beside their text.
struct CellRoles {
    int bar = 0;    ///< 0..1: a bar left of the number; below 0 or nothing: none
    int mark = 0;   ///< a SeriesRole as a number: its mark left of the text; below 0 or nothing: none
    int greyed = 0; ///< true: the text steps back
};

/// Cells with a small bar beside a number or a milestone's mark before a word.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(CellRoles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CellRoles m_roles;
};

} // namespace waymark
