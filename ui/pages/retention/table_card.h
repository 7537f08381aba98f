#pragma once

#include "ui/charts/grid/table_picture.h"
#include "ui/pages/cards/picture_card.h"

class QTableView;

namespace waymark {

class RowModel;
class StatePanel;

/// A card whose evidence is a table: copied and exported as any chart is.
class TableCard : public PictureCard {
    Q_OBJECT

public:
    explicit TableCard(QWidget *parent = nullptr);

    void setContent(const TablePicture::Content &content);
    /// Something else in the table's place.
    void showState();
    StatePanel *state() const { return m_state; }
    RowModel *rows() const { return m_rows; }
    QTableView *view() const { return m_view; }

protected:
    PicturePointer makePicture() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitHeight();

    TablePicture::Content m_content;
    QTableView *m_view;
    RowModel *m_rows;
    StatePanel *m_state;
};

} // namespace waymark
