#pragma once

#include <cstdint>

#include <QWidget>

#include "ui/controls/look/series_style.h"

namespace waymark {

/// The four states of customers as one bar: reached full, not reached lighter, pending outlined, unknown dotted.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    enum class Part { Reached, NotReached, Pending, Unknown };

    explicit ShareBar(SeriesRole role, QWidget *parent = nullptr);
    void setCounts(std::uint32_t reached, std::uint32_t notReached, std::uint32_t pending, std::uint32_t unknown);
    QSize sizeHint() const override { return {240, 12}; }
    QSize minimumSizeHint() const override { return {60, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SeriesRole m_role;
    std::uint32_t m_counts[4] = {0, 0, 0, 0};
};

/// The small square that explains a part of the bar in the list under it.
class ShareKey : public QWidget {
    Q_OBJECT

public:
    ShareKey(ShareBar::Part part, SeriesRole role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShareBar::Part m_part;
    SeriesRole m_role;
};

} // namespace waymark
