// What stands in the place of the curves, and what its buttons do.
#include <QApplication>
#include <QClipboard>

#include "ui/controls/state_panel.h"
#include "ui/pages/no_churn_offer.h"
#include "ui/pages/no_match.h"
#include "ui/pages/retention/retention_page.h"
#include "ui/text/messages.h"

namespace waymark {

void RetentionPage::connectState()
{
    connect(m_state, &StatePanel::primaryClicked, this, [this] {
        if (isNobodyInView())
            return clearFilter(m_session.analysis());
        if (!m_error)
            return;
        if (m_error->code == ErrorCode::NoChurnDates) {
            m_session.setRetentionEvent(EventKind::Dormancy);
        } else if (m_error->code == ErrorCode::LandmarkTooEarly) {
            m_session.analysis().setLandmark(std::nullopt);
        } else {
            emit importRequested();
        }
    });
    connect(m_state, &StatePanel::secondaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::NoChurnDates)
            emit importRequested();
        else if (m_error)
            QApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

bool RetentionPage::isNobodyInView() const { return m_view != nullptr && isNoMatch(m_view->inView, m_view->options); }

void RetentionPage::drawState()
{
    if (isNobodyInView())
        return showNoMatch(m_state, m_view->options);
    if (!m_error) {
        m_state->setState(StatePanel::Kind::Loading, tr("Computing the curves"), {});
        m_state->setProgress(-1.0);
        return;
    }
    const QString why = errorText(*m_error);
    switch (m_error->code) {
    case ErrorCode::NoChurnDates: {
        const NoChurnOffer offer = m_dataset != nullptr ? noChurnOffer(*m_error, *m_dataset) : NoChurnOffer{};
        m_state->setState(StatePanel::Kind::Empty, tr("Nobody is known to have left"), why + QLatin1Char(' ') + offer.hint, offer.dormancy,
                          offer.import);
        break;
    }
    case ErrorCode::NoUsage:
    case ErrorCode::NoSubscriptions:
    case ErrorCode::StoreEmpty:
        m_state->setState(StatePanel::Kind::Empty, tr("This cannot be measured yet"), why, tr("Import files\u2026"));
        break;
    case ErrorCode::LandmarkTooEarly:
        m_state->setState(StatePanel::Kind::Empty, tr("The landmark is too early"), why, tr("Use the earliest day"));
        break;
    default:
        m_state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), why, {}, tr("Copy details"));
    }
}

} // namespace waymark
