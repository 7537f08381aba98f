#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/analysis/activation_view.h"
#include "core/base/error.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/survival/kaplan_meier.h"
#include "ui/session/latest_job.h"

namespace waymark {

/*!
 * The background loop of the analyses: captures snapshot, framework and options by value, computes the newest request, and tells
 * everybody at once.
 */
class AnalysisSession : public QObject {
    Q_OBJECT

public:
    explicit AnalysisSession(QObject *parent = nullptr);

    /// Another snapshot; null forgets the result.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /// The framework to compute, and the saved one where it differs.
    void setFramework(const Framework &framework, const std::optional<Framework> &saved);

    bool naive() const { return m_request.naive; }
    void setNaive(bool shown);
    IntervalKind interval() const { return m_request.interval; }
    void setInterval(IntervalKind kind);
    /// None: the milestone's window end.
    const std::optional<Day> &landmark() const { return m_request.options.landmark; }
    void setLandmark(std::optional<Day> day);

    const std::shared_ptr<const Dataset> &dataset() const { return m_dataset; }
    /// The newest result; null before the first one, after a failure and without a store.
    const std::shared_ptr<const ActivationView> &result() const { return m_result; }
    bool isBusy() const { return m_job.isBusy(); }

signals:
    void resultReady(const std::shared_ptr<const waymark::ActivationView> &result);
    void failed(const waymark::Error &error);
    void busyChanged(bool busy);

private:
    void compute();

    std::shared_ptr<const Dataset> m_dataset;
    ActivationRequest m_request;
    std::shared_ptr<const ActivationView> m_result;
    LatestJob m_job;
};

} // namespace waymark
