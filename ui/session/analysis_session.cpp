#include "ui/session/analysis_session.h"

#include <utility>

namespace waymark {

AnalysisSession::AnalysisSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &LatestJob::busyChanged, this, &AnalysisSession::busyChanged);
}

void AnalysisSession::setDataset(std::shared_ptr<const Dataset> dataset)
{
    if (dataset == m_dataset)
        return;
    m_dataset = std::move(dataset);
    m_result.reset();
    m_request.basis.reset();
    m_request.savedBasis.reset();
    m_job.cancel();
    compute();
}

void AnalysisSession::setFramework(const Framework &framework, const std::optional<Framework> &saved)
{
    // A landmark inside the window would compare people with the future in it: the window's end takes over again.
    auto &landmark = m_request.options.landmark;
    if (landmark && framework.activation && *landmark <= framework.activation->windowDays)
        landmark.reset();
    m_request.framework = framework;
    m_request.saved = saved;
    compute();
}

void AnalysisSession::setNaive(bool shown)
{
    if (std::exchange(m_request.naive, shown) != shown)
        compute();
}

void AnalysisSession::setInterval(IntervalKind kind)
{
    if (std::exchange(m_request.interval, kind) != kind)
        compute();
}

void AnalysisSession::setLandmark(std::optional<Day> day)
{
    if (std::exchange(m_request.options.landmark, day) != day)
        compute();
}

void AnalysisSession::compute()
{
    if (m_dataset == nullptr)
        return;
    using Result = std::shared_ptr<const ActivationView>;
    m_job.submit<Result>(
        [dataset = m_dataset, request = m_request](std::stop_token stop) -> Expected<Result> {
            auto view = activationView(*dataset, request, std::move(stop));
            if (!view)
                return failureOf(view);
            return std::make_shared<const ActivationView>(std::move(*view));
        },
        [this](Expected<Result> result) {
            m_result = result ? *result : nullptr;
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_request.basis = m_result->basis;
            m_request.savedBasis = m_result->savedBasis;
            emit resultReady(m_result);
        });
}

} // namespace waymark
