#pragma once

#include <cstdint>
#include <optional>

#include <QWidget>

namespace waymark {

/// How many customers stand at which level of a category.
struct LevelCounts {
    std::uint32_t none = 0, basic = 0, mature = 0;
    std::uint32_t outOfReach = 0; ///< of all three, those who may not use enough of its features to become mature
    bool operator==(const LevelCounts &) const = default;
};

/// The three levels of a category as one bar with its shares below: none outlined, basic lighter, mature full.
class LevelBar : public QWidget {
    Q_OBJECT

public:
    explicit LevelBar(QWidget *parent = nullptr);

    void setCategory(const QString &label);
    /// None: not counted yet.
    void setCounts(const std::optional<LevelCounts> &counts);
    const std::optional<LevelCounts> &counts() const { return m_counts; }
    /// The shares as they stand under the bar.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QString m_category;
    std::optional<LevelCounts> m_counts;
};

} // namespace waymark
