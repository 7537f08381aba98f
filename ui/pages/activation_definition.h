#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/analysis/activation_view.h"
#include "core/model/dataset.h"
#include "ui/session/framework_document.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace waymark {

class FeatureChips;
class NumberControl;
class Pill;
class SegmentedControl;

/// The rule of the activation milestone, to be moved: threshold, window, what counts, and where it is judged.
class ActivationDefinition : public QWidget {
    Q_OBJECT

public:
    explicit ActivationDefinition(FrameworkDocument &document, QWidget *parent = nullptr);

    /// The document's present value.
    void showFramework(const std::shared_ptr<const Dataset> &dataset, const std::optional<Day> &landmark);
    /// How far the slider reaches.
    void showLargestMeasure(double largest);

    NumberControl *threshold() const { return m_threshold; }
    NumberControl *window() const { return m_window; }
    NumberControl *horizon() const { return m_horizon; }

signals:
    /// None: back to the window's end.
    void landmarkChosen(std::optional<waymark::Day> day);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildDefinition();
    QLayout *buildWhatCounts();
    QLayout *buildJudgedAt();
    void connectControls();
    void retranslate();
    void refresh();

    FrameworkDocument &m_document;
    std::shared_ptr<const Dataset> m_dataset;
    std::optional<Day> m_landmarkDay;
    double m_largest = 60.0;
    QLabel *m_definitionTitle, *m_countsTitle, *m_judgedTitle, *m_landmarkLabel;
    Pill *m_changed;
    QPushButton *m_revert;
    NumberControl *m_threshold, *m_window, *m_horizon;
    FeatureChips *m_features;
    SegmentedControl *m_measure;
    QSpinBox *m_landmark;
};

} // namespace waymark
