#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "ui/controls/features/category_row.h"
#include "ui/controls/features/feature_drag.h"

class QGridLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace waymark {

class FeatureChip;

/*!
 * The categories of Maturity, each with a basic and a mature well: one or many features are moved between them by mouse, keyboard and
 * menu. It shows what it is given and tells what is wanted; it changes nothing by itself.
 *
 * Keys on a feature: arrows walk, Shift or Space choose, M and B move to that level (asking for the category where it is there already),
 * Delete takes it out, Enter opens its count and hypothesis.
 */
class CategoryBoard : public QWidget {
    Q_OBJECT

public:
    explicit CategoryBoard(QWidget *parent = nullptr);
    ~CategoryBoard() override;

    void setCategories(const std::vector<BoardCategory> &categories);
    /// [categories], of the categories that are shown; empty: not counted yet.
    void setCounts(const std::vector<LevelCounts> &counts);

    const std::vector<std::unique_ptr<CategoryRow>> &rows() const { return m_rows; }
    /// Asks for the name of a new category in the board itself.
    void beginAdding();
    QLineEdit *newName() const { return m_newName; }

    /// Asks into which category features of a list go.
    void askCategory(const std::vector<std::string> &features, FeatureLevel level, const QPoint &at);
    /// All ways that features can go. `category`: where they are, empty where they are in no one.
    QMenu *makeMenu(const std::vector<std::string> &features, const std::string &category);

signals:
    void placeRequested(const std::vector<std::string> &features, const waymark::CategoryWell &well, bool keepOthers);
    /// From one category, or from all where it is empty.
    void unassignRequested(const std::vector<std::string> &features, const std::string &category);
    void requiredChanged(const waymark::CategoryWell &well, int features);
    void minCountChanged(const waymark::CategoryWell &well, const std::string &feature, double count);
    void hypothesisChanged(const waymark::CategoryWell &well, const std::string &feature, const QString &hypothesis);
    void categoryAdded(const QString &label);
    void categoryRenamed(const std::string &category, const QString &label);
    void categoryMoved(const std::string &category, int place);
    void categoryRemoved(const std::string &category);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildAdding();
    void addRow();
    void connectRow(CategoryRow *row);
    void connectWell(CategoryRow *row, FeatureLevel level);
    void handleKey(CategoryRow *row, FeatureLevel level, QKeyEvent *event);
    bool moveFocus(std::size_t row, FeatureLevel level, int key);
    void moveToLevel(CategoryRow *row, FeatureLevel from, FeatureLevel to);
    void addPlaces(QMenu *menu, const std::vector<std::string> &features, FeatureLevel level, bool keepOthers);
    void editFeature(CategoryRow *row, FeatureLevel level, FeatureChip *chip);
    void place(const std::vector<std::string> &features, const CategoryWell &well, bool keepOthers);
    std::size_t placeOf(const CategoryRow *row) const;
    void endAdding(bool keep);
    void retranslate();
    void restoreFocus();

    QGridLayout *m_grid;
    QLabel *m_headers[4];
    QWidget *m_adding;
    QLineEdit *m_newName;
    QPushButton *m_add, *m_cancel;
    std::vector<std::unique_ptr<CategoryRow>> m_rows;
    std::string m_focusFeature, m_focusCategory; ///< who gets the keyboard once the board shows them
};

} // namespace waymark
