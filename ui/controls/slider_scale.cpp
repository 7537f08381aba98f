#include "ui/controls/slider_scale.h"

#include <algorithm>

#include <QPainter>

#include "ui/controls/look/theme.h"
#include "ui/controls/slider.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kMarksHeight = 8;
constexpr double kWordGap = 10.0;
} // namespace

SliderScale::SliderScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SliderScale::setRange(double minimum, double maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(maximum, minimum + 1e-9);
    update();
}

void SliderScale::setSaved(std::optional<double> value, const QString &words)
{
    m_saved = value;
    m_savedWords = words;
    update();
}

void SliderScale::setPlateau(std::optional<std::pair<double, double>> range, const QString &words)
{
    m_plateau = range;
    m_plateauWords = words;
    update();
}

QSize SliderScale::sizeHint() const { return {240, kMarksHeight + QFontMetrics(uiFont(11)).height() + 2}; }

double SliderScale::x(double value) const
{
    return Slider::markX(std::clamp((value - m_minimum) / (m_maximum - m_minimum), 0.0, 1.0), width());
}

void SliderScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    paintWords(painter);
}

void SliderScale::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    painter.setPen(Qt::NoPen);
    if (m_plateau) {
        painter.setBrush(theme.colour("groove"));
        painter.drawRoundedRect(QRectF(QPointF(x(m_plateau->first), 2.0), QPointF(x(m_plateau->second), 5.0)), 1.5, 1.5);
    }
    if (m_saved) {
        const double middle = x(*m_saved);
        painter.setBrush(theme.colour("text2"));
        painter.drawPolygon(QPolygonF({{middle, 1.0}, {middle + 4.0, 7.0}, {middle - 4.0, 7.0}}));
    }
}

void SliderScale::paintWords(QPainter &painter) const
{
    const QFont font = uiFont(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(Theme::instance().colour("text3"));
    const auto widthOf = [&](const QString &text) { return text.isEmpty() ? 0.0 : metrics.horizontalAdvance(text); };
    const auto draw = [&](double left, const QString &text) {
        if (!text.isEmpty())
            painter.drawText(QPointF(left, kMarksHeight + 2 + metrics.ascent()), text);
    };
    const auto centred = [&](double middle, double wide) { return std::clamp(middle - wide / 2.0, 0.0, std::max(0.0, width() - wide)); };

    const double savedWide = m_saved ? widthOf(m_savedWords) : 0.0;
    const double plateauWide = m_plateau ? widthOf(m_plateauWords) : 0.0;
    double savedLeft = m_saved ? centred(x(*m_saved), savedWide) : 0.0;
    double plateauLeft = m_plateau ? centred((x(m_plateau->first) + x(m_plateau->second)) / 2.0, plateauWide) : 0.0;
    if (savedWide > 0.0 && plateauWide > 0.0 && plateauLeft < savedLeft + savedWide + kWordGap &&
        savedLeft < plateauLeft + plateauWide + kWordGap) {
        // The plateau's words give way to the right, or to the left where there is no room.
        plateauLeft = savedLeft + savedWide + kWordGap;
        if (plateauLeft + plateauWide > width())
            plateauLeft = std::max(0.0, savedLeft - kWordGap - plateauWide);
        if (plateauLeft < savedLeft && plateauLeft + plateauWide + kWordGap > savedLeft)
            savedLeft = plateauLeft + plateauWide + kWordGap;
    }
    draw(savedLeft, savedWide > 0.0 ? m_savedWords : QString());
    draw(plateauLeft, plateauWide > 0.0 ? m_plateauWords : QString());

    const auto isFree = [&](double left, double right) {
        const auto clear = [&](double otherLeft, double otherWide) {
            return otherWide == 0.0 || right + kWordGap / 2 < otherLeft || otherLeft + otherWide + kWordGap / 2 < left;
        };
        return clear(savedLeft, savedWide) && clear(plateauLeft, plateauWide);
    };
    const QString low = thresholdText(m_minimum);
    const QString high = thresholdText(m_maximum);
    if (isFree(2.0, 2.0 + widthOf(low)))
        draw(2.0, low);
    if (isFree(width() - widthOf(high) - 2.0, width() - 2.0))
        draw(width() - widthOf(high) - 2.0, high);
}

} // namespace waymark
