#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "core/analysis/activation_view.h"
#include "core/base/error.h"
#include "core/model/dataset.h"
#include "ui/session/framework_document.h"

class QScrollArea;

namespace waymark {

class ActivationDefinition;
class ActivationSummary;
class FindingCard;
class MessageBand;
class PageHeader;
class RetentionCard;
struct SurvivalFigure;

/// How much early use marks the customers who stay: the rule at the left, the evidence at the right.
class ActivationPage : public QWidget {
    Q_OBJECT

public:
    explicit ActivationPage(FrameworkDocument &document, QWidget *parent = nullptr);

    /// The document or the store has changed.
    void showFramework(const std::shared_ptr<const Dataset> &dataset, const std::optional<Day> &landmark);
    void setResult(const std::shared_ptr<const ActivationView> &result);
    void setError(const Error &error);
    void setBusy(bool busy);
    void setNaiveShown(bool shown);
    /// The figure as it is shown; null while there is none.
    const SurvivalFigure *figure() const;
    void copyChart();

    ActivationDefinition *definition() const { return m_definition; }
    RetentionCard *retention() const { return m_retention; }
    FindingCard *finding() const { return m_finding; }

signals:
    void landmarkChosen(std::optional<waymark::Day> day);
    void naiveToggled(bool shown);
    void intervalChosen(waymark::IntervalKind kind);
    void exportRequested(const QString &suffix);
    /// A way on from a state without a chart.
    void importRequested();
    void openFrameworkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPanel();
    QWidget *buildEvidence();
    void connectParts();
    void retranslate();
    void redraw();
    void drawResult();
    void drawState();
    void showGap();
    QString savedName() const;

    FrameworkDocument &m_document;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const ActivationView> m_result;
    std::optional<Error> m_error;
    PageHeader *m_header;
    ActivationDefinition *m_definition;
    ActivationSummary *m_summary;
    FindingCard *m_finding;
    MessageBand *m_gap;
    RetentionCard *m_retention;
};

} // namespace waymark
