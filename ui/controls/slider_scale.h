#pragma once

#include <optional>
#include <utility>

#include <QWidget>

namespace waymark {

/// What lies under a slider: its ends in numbers, a triangle at the saved value, a bar over the plateau.
class SliderScale : public QWidget {
    Q_OBJECT

public:
    explicit SliderScale(QWidget *parent = nullptr);

    void setRange(double minimum, double maximum);
    void setSaved(std::optional<double> value, const QString &words);
    void setPlateau(std::optional<std::pair<double, double>> range, const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double x(double value) const;
    void paintMarks(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    double m_minimum = 0.0, m_maximum = 1.0;
    std::optional<double> m_saved;
    std::optional<std::pair<double, double>> m_plateau;
    QString m_savedWords, m_plateauWords;
};

} // namespace waymark
