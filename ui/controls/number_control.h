#pragma once

#include <optional>
#include <utility>

#include <QWidget>

#include "ui/controls/look/series_style.h"

class QDoubleSpinBox;
class QLabel;

namespace waymark {

class Slider;
class SliderScale;

/// A number of a definition: spin box and slider for one value, in a milestone's colour (nullopt: ink).
class NumberControl : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement {
        Large, ///< sentence above, big spin box and unit, slider over the whole width, marks under it
        Row    ///< label, slider and spin box in one row
    };

    NumberControl(Arrangement arrangement, std::optional<SeriesRole> role, QWidget *parent = nullptr);

    /// What the number is, in words: shown, and the accessible name of spin box and slider.
    void setSentence(const QString &sentence);
    /// Large: the words after the box ("conversations"). Row: inside the box ("days").
    void setUnit(const QString &unit);
    /// The slider's span; the box takes more, up to `boxMaximum`, and the slider then rests at its end.
    void setRange(double minimum, double sliderMaximum, double boxMaximum);
    void setDecimals(int decimals);

    /// Shows a value; emits nothing.
    void setValue(double value);
    double value() const { return m_value; }
    /// True while the slider is held.
    bool isDragging() const;

    /// The triangle under the slider with its words ("saved 15"); Large only.
    void setSaved(std::optional<double> value, const QString &words = {});
    /// The bar under the slider with its words ("plateau 14-23"); Large only.
    void setPlateau(std::optional<std::pair<double, double>> range, const QString &words = {});

    QDoubleSpinBox *spinBox() const { return m_spin; }
    Slider *slider() const { return m_slider; }

signals:
    /// By the user only. `dragging` while the slider is held: those changes and the final one (dragging false) are one step.
    void valueChanged(double value, bool dragging);

private:
    void buildLarge();
    void buildRow();
    void connectParts();
    void fromSlider(int position);
    void showValue(double value);
    int position(double value) const;

    double m_value = 0.0;
    double m_minimum = 0.0;
    double m_maximum = 100.0;
    int m_decimals = 0;
    bool m_draggedAway = false;
    QLabel *m_sentence;
    QLabel *m_unit = nullptr;
    QDoubleSpinBox *m_spin;
    Slider *m_slider;
    SliderScale *m_scale = nullptr;
};

} // namespace waymark
