#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "core/model/framework.h"
#include "ui/session/store_contents.h"

namespace waymark {

/// One line of data health: what was found, how much of it, and where to go on.
struct HealthFinding {
    enum class What {
        Accounts,
        Usage,
        Freshness,
        UnfinishedDay,
        Gaps,
        VolumeChanges,
        FeatureGaps,
        RejectedRows,
        UsageBeforeSignup,
        UsageAfterFollowUp,
        UnknownAccounts,
        UnknownUsers,
        ZeroCounts,
        AccountsWithoutSignup,
        InvalidDates,
        UnwatchedAccounts,
        AccountsWithoutUsage,
        ReturnedAccounts,
        UndefinedFeatures
    };
    enum class Weight { Good, Note, Warning };
    /// What helps: a part of the page, another page, or more files.
    enum class Way { None, Coverage, Rejects, Import, Activation, Features, Retention };

    What what = What::Accounts;
    Weight weight = Weight::Good;
    Way way = Way::None;
    std::int64_t count = 0; ///< that the title tells
    QString title, text;
};

/*!
 * Everything that `waymark-cli info` knows of the health of the data, in words: what is worth acting on first, then what is worth
 * knowing. Findings of which there are none are left out, but for those that say that all is well.
 *
 *   framework  whose definitions name features
 */
std::vector<HealthFinding> healthFindings(const StoreContents &contents, const Framework &framework);

} // namespace waymark
