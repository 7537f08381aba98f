#include "core/sample/tables.h"

#include <fmt/format.h>

namespace waymark::sample {

namespace {

/// "plan=Pro|Premium"; empty where every plan has the feature.
std::string entitledPlans(Plan from)
{
    switch (from) {
    case Plan::Starter:
        return {};
    case Plan::Pro:
        return "plan=Pro|Premium";
    case Plan::Premium:
        return "plan=Premium";
    }
    return {};
}

const char *levelName(Level level)
{
    switch (level) {
    case Level::None:
        return "";
    case Level::Basic:
        return "basic";
    case Level::Mature:
        return "mature";
    }
    return "";
}

} // namespace

std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void appendAccounts(StagedFile &file, const std::vector<Account> &accounts, const std::vector<Outcome> &outcomes)
{
    file.append("account_id,name,signup_date,churn_date,plan,region,industry,company_size\n");
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts[i];
        file.append(fmt::format("{},{},{},{},{},{},{},{}\n", accountId(i, accounts.size()), csvField(account.name), isoDate(account.signup),
                                isoDate(outcomes[i].churn), planName(outcomes[i].plan), account.region, account.industry,
                                account.companySize));
    }
}

void appendSubscriptions(StagedFile &file, const std::vector<Outcome> &outcomes)
{
    file.append("account_id,date,seats,mrr\n");
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const std::string id = accountId(i, outcomes.size());
        for (const SubscriptionRow &row : outcomes[i].subscriptions)
            file.append(fmt::format("{},{},{},{}.{:02}\n", id, isoDate(row.from), row.seats, row.mrrCents / 100, row.mrrCents % 100));
    }
}

void appendFeatures(StagedFile &file)
{
    file.append("feature,label,category,level,area,entitled\n");
    for (const CatalogueFeature &feature : catalogue())
        file.append(fmt::format("{},{},{},{},{},{}\n", feature.key, csvField(feature.label), categoryLabel(feature.category),
                                levelName(feature.level), feature.area, entitledPlans(feature.from)));
}

bool appendUsage(StagedFile &file, const UsageByDay &usage, const SampleSpan &span, std::size_t accounts, std::stop_token stop,
                 const std::function<void(double)> &progress)
{
    std::vector<std::string> ids;
    ids.reserve(accounts);
    for (std::size_t i = 0; i < accounts; ++i)
        ids.push_back(accountId(i, accounts));
    std::vector<std::string> features;
    for (const CatalogueFeature &feature : catalogue())
        features.push_back(fmt::format("{},", feature.key));

    file.append("account_id,date,feature,count\n");
    for (std::size_t day = 0; day < usage.size(); ++day) {
        if (stop.stop_requested())
            return false;
        const std::string date = fmt::format(",{},", isoDate(span.first + static_cast<Day>(day)));
        for (const UsageRow &row : usage[day]) {
            file.append(ids[row.account]);
            file.append(date);
            file.append(features[row.feature]);
            file.append(std::int64_t{row.count});
            file.append("\n");
        }
        progress(static_cast<double>(day + 1) / static_cast<double>(usage.size()));
    }
    return true;
}

} // namespace waymark::sample
