#include "core/sample/sample_company.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "core/model/framework_json.h"
#include "core/sample/life.h"
#include "core/sample/population.h"
#include "core/sample/tables.h"
#include "core/sample/truth.h"

namespace waymark {

namespace {

constexpr int kMostAccounts = 2'000'000;
constexpr int kMostMonths = 120;
constexpr std::size_t kAccountsPerBlock = 256;
/// The share of the whole work that is done once every life is lived; the rest is writing usage.
constexpr double kLivedShare = 0.6;
constexpr double kProgressStep = 0.02;

constexpr std::array kFileNames{"accounts.csv", "subscriptions.csv", "features.csv", "sample.framework.json", "truth.json", "usage.csv"};

/// An earlier sample may be written over; it is known by what was planted in it. Other tables of these names are somebody's own.
Expected<void> refuseOthersFiles(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder / "truth.json", ignored))
        return {};
    for (const char *name : kFileNames) {
        if (std::filesystem::exists(folder / name, ignored))
            return failure(ErrorCode::FolderInUse, {}, (folder / name).string());
    }
    return {};
}

Expected<void> checkSampleOptions(const SampleOptions &options)
{
    if (options.accounts < 1 || options.accounts > kMostAccounts)
        return failure(ErrorCode::InvalidArgument, fmt::format("accounts: expected 1 to {}, found {}", kMostAccounts, options.accounts));
    if (options.months < 1 || options.months > kMostMonths)
        return failure(ErrorCode::InvalidArgument, fmt::format("months: expected 1 to {}, found {}", kMostMonths, options.months));
    return {};
}

/// Passes progress on when it has moved by a step.
std::function<void(double)> inSteps(const ProgressCallback &progress)
{
    return [&progress, told = -1.0](double fraction) mutable {
        if (!progress || fraction < told + kProgressStep)
            return;
        told = fraction;
        progress({fraction, 0, 0, 0.0});
    };
}

struct SampleHistory {
    std::vector<sample::Account> accounts;
    std::vector<sample::Outcome> outcomes;
    sample::UsageByDay usage;
};

Expected<SampleHistory> liveSampleHistory(const SampleOptions &options, const sample::SampleSpan &span, std::stop_token stop,
                                          const std::function<void(double)> &report)
{
    auto accounts = sample::makePopulation(options, stop);
    if (!accounts)
        return failureOf(accounts);
    SampleHistory history;
    history.accounts = std::move(*accounts);
    history.usage.resize(static_cast<std::size_t>(span.days()));
    const sample::SpanCalendar calendar(span);
    const std::size_t count = history.accounts.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kAccountsPerBlock == 0) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            report(kLivedShare * static_cast<double>(i) / static_cast<double>(count));
        }
        const auto place = static_cast<std::uint32_t>(i);
        history.outcomes.push_back(sample::liveAccount(history.accounts[i], place, options.seed, calendar, history.usage));
    }
    // The as-of date is the last date of usage: however few the accounts, that day has a row.
    if (history.usage.back().empty()) {
        const auto feature = static_cast<std::uint8_t>(sample::kConversationStarted);
        const auto stays = [](const sample::Outcome &outcome) { return outcome.churn.isNone(); };
        const auto found = std::find_if(history.outcomes.begin(), history.outcomes.end(), stays);
        if (found != history.outcomes.end())
            history.usage.back().push_back({static_cast<std::uint32_t>(found - history.outcomes.begin()), 1, feature});
    }
    return history;
}

} // namespace

Expected<void> writeSampleCompany(const std::string &folder, const SampleOptions &options, std::stop_token stop,
                                  const ProgressCallback &progress)
{
    if (const auto checked = checkSampleOptions(options); !checked)
        return failureOf(checked);
    if (const auto refused = refuseOthersFiles(folder); !refused)
        return refused;
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored); // where this fails, opening the first file says so
    const std::function<void(double)> report = inSteps(progress);

    std::array<std::unique_ptr<sample::StagedFile>, kFileNames.size()> files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        files[i] = std::make_unique<sample::StagedFile>((std::filesystem::path(folder) / kFileNames[i]).string());
        if (!files[i]->isOpen())
            return failure(ErrorCode::FileUnwritable, {}, files[i]->path());
    }
    const sample::SampleSpan span = sample::sampleSpan(options.months);
    auto history = liveSampleHistory(options, span, stop, report);
    if (!history)
        return failureOf(history);

    sample::appendAccounts(*files[0], history->accounts, history->outcomes);
    sample::appendSubscriptions(*files[1], history->outcomes);
    sample::appendFeatures(*files[2]);
    files[3]->append(printFramework(sampleFramework()));
    files[4]->append(sample::truthText(options));
    const auto reportUsage = [&report](double share) { report(kLivedShare + (1.0 - kLivedShare) * share); };
    if (!sample::appendUsage(*files[5], history->usage, span, history->accounts.size(), stop, reportUsage))
        return failure(ErrorCode::Cancelled);
    for (const auto &file : files) {
        if (const auto finished = file->finish(); !finished)
            return failureOf(finished);
    }
    for (const auto &file : files) {
        if (const auto published = file->publish(); !published)
            return failureOf(published);
    }
    if (progress)
        progress({1.0, 0, 0, 0.0});
    return {};
}

} // namespace waymark
