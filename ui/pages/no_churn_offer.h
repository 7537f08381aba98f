#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/model/dataset.h"

namespace waymark {

/// The ways on where nobody is known to have left; empty texts: not this failure, or no such way.
struct NoChurnOffer {
    QString dormancy; ///< take dormancy for leaving: needs usage
    QString import;   ///< churn dates, or subscriptions to derive them from
    QString hint;     ///< how churn is derived
};

NoChurnOffer noChurnOffer(const Error &error, const Dataset &dataset);

} // namespace waymark
