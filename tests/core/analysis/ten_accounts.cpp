#include "tests/core/analysis/ten_accounts.h"

namespace waymark::test {

Framework twoChatsInTenDays()
{
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

DatasetBuilder tenAccounts()
{
    DatasetBuilder builder;
    builder.account("reached, stays", "2026-01-01").use("reached, stays", "2026-01-01", "chat", 2);
    builder.account("reached, leaves on day 30", "2026-01-01", "2026-01-31").use("reached, leaves on day 30", "2026-01-10", "chat", 2);
    builder.account("one chat, leaves on day 20", "2026-01-02", "2026-01-22").use("one chat, leaves on day 20", "2026-01-02", "chat");
    builder.account("second chat on day 10, stays", "2026-01-02")
        .use("second chat on day 10, stays", "2026-01-02", "chat")
        .use("second chat on day 10, stays", "2026-01-12", "chat");
    builder.account("no chat, leaves on the landmark", "2026-01-01", "2026-01-11");
    builder.account("left before signup", "2026-01-05", "2026-01-04");
    builder.account("reached, leaves on day 9", "2026-02-01", "2026-02-10").use("reached, leaves on day 9", "2026-02-01", "chat", 5);
    builder.account("signed up five days ago", "2026-06-25").use("signed up five days ago", "2026-06-25", "chat", 9);
    builder.account("signed up before the coverage", "2025-12-31").use("signed up before the coverage", "2026-01-01", "chat", 9);
    builder.account("before the coverage, left on day 3", "2025-12-31", "2026-01-03");
    return builder.use("clock", "2026-06-30", "other");
}

AnalysisOptions coveredFromNewYear()
{
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    return options;
}

RetentionQuery retentionBy(Grouping::Kind kind, const std::string &attribute)
{
    RetentionQuery query;
    query.by = {kind, attribute};
    return query;
}

} // namespace waymark::test
