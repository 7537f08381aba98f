#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "core/model/feature_mapping.h"
#include "ui/controls/features/feature_entry.h"
#include "ui/controls/features/level_bar.h"

class QGridLayout;
class QSpinBox;
class QWidget;

namespace waymark {

class CategoryTitle;
class FeatureWell;

/// A category as the board shows it.
struct BoardCategory {
    std::string key;
    QString label;
    int basicRequired = 1, matureRequired = 1;
    std::vector<PlacedFeature> basic, mature;
    bool operator==(const BoardCategory &) const = default;
};

/// The widgets of one row of the board.
class CategoryRow : public QObject {
    Q_OBJECT

public:
    /// Its widgets are children of `board` and stand in one row of its grid.
    CategoryRow(QWidget *board, QGridLayout *grid, int gridRow);
    ~CategoryRow() override;

    void setCategory(const BoardCategory &category);
    const BoardCategory &category() const { return m_category; }
    void setCounts(const std::optional<LevelCounts> &counts);
    void retranslate();

    CategoryTitle *title() const { return m_title; }
    FeatureWell *well(FeatureLevel level) const { return level == FeatureLevel::Mature ? m_mature : m_basic; }
    QSpinBox *required(FeatureLevel level) const { return level == FeatureLevel::Mature ? m_matureRequired : m_basicRequired; }
    LevelBar *bar() const { return m_bar; }
    CategoryWell place(FeatureLevel level) const { return {m_category.key, level}; }

signals:
    void requiredChanged(waymark::FeatureLevel level, int features);

private:
    std::vector<QWidget *> parts() const;
    QSpinBox *makeRequired(FeatureLevel level);
    void showRemark();

    BoardCategory m_category;
    QWidget *m_board;
    CategoryTitle *m_title;
    QSpinBox *m_basicRequired, *m_matureRequired;
    FeatureWell *m_basic, *m_mature;
    LevelBar *m_bar;
};

} // namespace waymark
