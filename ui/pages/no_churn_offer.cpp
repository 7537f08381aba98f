#include "ui/pages/no_churn_offer.h"

#include <QCoreApplication>

namespace waymark {

namespace {

/// A class only for the context of its texts.
class NoChurnTexts {
    Q_DECLARE_TR_FUNCTIONS(NoChurnOffer)

public:
    static NoChurnOffer offer(const Dataset &dataset)
    {
        return {
            dataset.hasUsage() ? tr("Count dormancy as leaving") : QString(), tr("Import for churn dates\u2026"),
            tr("Churn can be derived too: import subscriptions with their end dates, and let the check take the end of the last one for "
               "the churn.")};
    }
};

} // namespace

NoChurnOffer noChurnOffer(const Error &error, const Dataset &dataset)
{
    return error.code == ErrorCode::NoChurnDates ? NoChurnTexts::offer(dataset) : NoChurnOffer{};
}

} // namespace waymark
