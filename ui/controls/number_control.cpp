#include "ui/controls/number_control.h"

#include <algorithm>
#include <cmath>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "ui/controls/slider.h"
#include "ui/controls/slider_scale.h"
#include "ui/controls/wrapped_label.h"

namespace waymark {

namespace {

/// Five digits of the large size; the box takes more, and scrolls.
constexpr int kLargeBoxWidth = 96;

/// Leaves the wheel to the page until the box has the focus.
class QuietSpinBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

NumberControl::NumberControl(Arrangement arrangement, std::optional<SeriesRole> role, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(this))
    , m_spin(new QuietSpinBox(this))
    , m_slider(new Slider(this))
{
    m_spin->setKeyboardTracking(false);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setFocusPolicy(Qt::StrongFocus);
    m_spin->setDecimals(0);
    m_slider->setPageStep(10);
    if (role)
        m_slider->setProperty("ms", QString::fromLatin1(tokenName(*role)));
    if (arrangement == Arrangement::Large)
        buildLarge();
    else
        buildRow();
    connectParts();
    setRange(0.0, 100.0, 100.0);
}

void NumberControl::buildLarge()
{
    m_unit = new WrappedLabel(this);
    m_scale = new SliderScale(this);
    m_sentence->setProperty("role", QStringLiteral("body2"));
    m_unit->setProperty("role", QStringLiteral("body2"));
    m_spin->setProperty("big", 1);
    m_spin->setFixedWidth(kLargeBoxWidth);

    auto *box = new QHBoxLayout;
    box->setSpacing(8);
    box->addWidget(m_spin);
    box->addWidget(m_unit, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_sentence);
    all->addLayout(box);
    all->addSpacing(4);
    all->addWidget(m_slider);
    all->addWidget(m_scale);
    all->setSpacing(4);
}

void NumberControl::buildRow()
{
    m_sentence->setProperty("role", QStringLiteral("body2"));
    m_spin->setMinimumWidth(104);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_sentence);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
}

void NumberControl::connectParts()
{
    connect(m_slider, &QSlider::valueChanged, this, &NumberControl::fromSlider);
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        if (m_draggedAway)
            emit valueChanged(m_value, false);
        m_draggedAway = false;
    });
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        showValue(value);
        emit valueChanged(m_value, false);
    });
}

void NumberControl::fromSlider(int position)
{
    showValue(position / std::pow(10.0, m_decimals));
    m_draggedAway = m_draggedAway || m_slider->isSliderDown();
    emit valueChanged(m_value, m_slider->isSliderDown());
}

void NumberControl::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_spin->setAccessibleName(sentence);
    m_slider->setAccessibleName(sentence);
}

void NumberControl::setUnit(const QString &unit)
{
    if (m_unit)
        m_unit->setText(unit);
    else
        m_spin->setSuffix(QLatin1Char(' ') + unit);
    m_spin->setAccessibleDescription(unit);
    m_slider->setAccessibleDescription(unit);
}

void NumberControl::setRange(double minimum, double sliderMaximum, double boxMaximum)
{
    m_minimum = minimum;
    m_maximum = std::max(sliderMaximum, minimum);
    const QSignalBlocker noSpin(m_spin);
    const QSignalBlocker noSlider(m_slider);
    m_spin->setRange(minimum, std::max(boxMaximum, m_maximum));
    // While the slider is held its end stays where the hand is.
    if (!m_slider->isSliderDown()) {
        m_slider->setRange(position(m_minimum), position(m_maximum));
        if (m_scale)
            m_scale->setRange(m_minimum, m_maximum);
    }
    m_slider->setValue(position(m_value));
}

void NumberControl::setDecimals(int decimals)
{
    m_decimals = decimals;
    {
        const QSignalBlocker noSpin(m_spin);
        const QSignalBlocker noSlider(m_slider);
        m_spin->setDecimals(decimals);
        m_spin->setSingleStep(std::pow(10.0, -decimals));
    }
    setRange(m_minimum, m_maximum, m_spin->maximum());
    showValue(m_value);
}

int NumberControl::position(double value) const { return static_cast<int>(std::lround(value * std::pow(10.0, m_decimals))); }

void NumberControl::setValue(double value) { showValue(value); }

void NumberControl::showValue(double value)
{
    m_value = value;
    const QSignalBlocker noSpin(m_spin);
    const QSignalBlocker noSlider(m_slider);
    m_spin->setValue(value);
    m_slider->setValue(std::clamp(position(value), m_slider->minimum(), m_slider->maximum()));
}

bool NumberControl::isDragging() const { return m_slider->isSliderDown(); }

void NumberControl::setSaved(std::optional<double> value, const QString &words)
{
    if (m_scale)
        m_scale->setSaved(value, words);
}

void NumberControl::setPlateau(std::optional<std::pair<double, double>> range, const QString &words)
{
    if (m_scale)
        m_scale->setPlateau(range, words);
}

} // namespace waymark
