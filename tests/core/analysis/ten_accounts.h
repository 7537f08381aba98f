#pragma once

#include <string>

#include "core/analysis/retention/retention.h"
#include "tests/support/dataset_builder.h"

namespace waymark::test {

/// Activated by two chats in the first ten days; judged from day 15 to day 60.
Framework twoChatsInTenDays();

/// Every way to be in or out of a landmark analysis at day 10; usage is covered from 2026-01-01, as-of is 2026-06-30.
DatasetBuilder tenAccounts();

AnalysisOptions coveredFromNewYear();

RetentionQuery retentionBy(Grouping::Kind kind, const std::string &attribute = {});

} // namespace waymark::test
