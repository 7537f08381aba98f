#include "core/import/importer.h"

#include <algorithm>
#include <map>

#include "core/import/file_import.h"
#include "core/import/recipes.h"

namespace waymark {

namespace {

/// A failure with the file it happened in, where it does not say so yet.
tl::unexpected<Error> failureIn(const std::string &file, Error error)
{
    if (error.file.empty() && error.code != ErrorCode::Cancelled)
        error.file = file;
    return tl::make_unexpected(std::move(error));
}

Expected<void> seed(KeyDictionary &dictionary, const Expected<std::vector<std::pair<std::string, std::uint32_t>>> &keys)
{
    if (!keys)
        return failureOf(keys);
    for (const auto &[key, number] : *keys)
        dictionary.insert(key, number);
    return {};
}

Expected<void> seedDictionaries(ImportContext &context)
{
    if (const auto seeded = seed(context.accounts, context.transaction.keys().accountNumbers()); !seeded)
        return seeded;
    if (const auto seeded = seed(context.users, context.transaction.keys().userNumbers()); !seeded)
        return seeded;
    context.lastOwner = std::max(context.accounts.largestNumber(), context.users.largestNumber());
    return seed(context.features, context.transaction.keys().featureNumbers());
}

/// A month that was given a rule and is stored in none of its files was probably mistyped.
Expected<void> checkMonths(const ImportRequest &request, ImportReport &report)
{
    std::map<std::int32_t, std::pair<std::size_t, bool>> months; // the first file that has the month, and whether it overlaps in any
    for (std::size_t i = 0; i < request.files.size(); ++i) {
        const std::vector<MonthOverlap> &overlap = report.files[i].overlap;
        for (const auto &[month, rule] : request.files[i].overlapOfMonth) {
            bool &overlaps = months.try_emplace(month, i, false).first->second.second;
            overlaps = overlaps || std::any_of(overlap.begin(), overlap.end(),
                                               [number = month](const MonthOverlap &one) { return one.month == number; });
        }
    }
    for (const auto &[month, found] : months) {
        FileReport &file = report.files[found.first];
        if (found.second || file.refusal)
            continue;
        if (!request.dryRun)
            return failure(ErrorCode::OverlapMissing, isoMonth(month), file.file);
        file.refusal = Error{ErrorCode::OverlapMissing, isoMonth(month), file.file, 0, 0};
    }
    return {};
}

Expected<void> addUnknown(const ImportTransaction &transaction, ImportReport &report)
{
    const auto accounts = transaction.keys().unknownAccounts();
    if (!accounts)
        return failureOf(accounts);
    const auto users = transaction.keys().unknownUsers();
    if (!users)
        return failureOf(users);
    // Told of the last file that names accounts of others.
    const auto naming = std::find_if(report.files.rbegin(), report.files.rend(), [](const FileReport &file) {
        return file.table == InputTable::Usage || file.table == InputTable::Subscriptions || file.table == InputTable::Users;
    });
    FileReport &file = naming == report.files.rend() ? report.files.back() : *naming;
    if (*accounts > 0)
        file.warnings.push_back({ImportWarning::Code::UnknownAccounts, {}, *accounts});
    if (*users > 0)
        file.warnings.push_back({ImportWarning::Code::UnknownUsers, {}, *users});
    return {};
}

/// What the rule about day 0 and churn makes of the accounts, where there is one.
Expected<void> countLives(const Store &store, ImportTransaction &transaction, const ImportRequest &request, ImportReport &report)
{
    const auto stored = transaction.lifeRule();
    if (!stored)
        return failureOf(stored);
    report.lifeRule = request.lifeRule.value_or(*stored);
    if (report.lifeRule != *stored) {
        if (const auto set = transaction.setLifeRule(report.lifeRule); !set)
            return set;
    }
    if (report.lifeRule == LifeRule{})
        return {};
    const auto counts = store.lifeCounts(report.lifeRule);
    if (!counts)
        return failureOf(counts);
    report.lifeCounts = *counts;
    return {};
}

/// What each way to tell day 0 and churn would make of the accounts, to choose from.
Expected<void> compareLives(const Store &store, ImportReport &report)
{
    for (const ChurnSource churn : {ChurnSource::Stated, ChurnSource::FirstSubscriptionEnd, ChurnSource::LastSubscriptionEnd}) {
        for (const DayZero dayZero : {DayZero::Signup, DayZero::FirstPaidDay}) {
            const LifeRule rule{churn, dayZero, report.lifeRule.graceDays};
            const auto counts = store.lifeCounts(rule);
            if (!counts)
                return failureOf(counts);
            report.lifeAlternatives.push_back({rule, *counts});
        }
    }
    const LifeCounts &paid = report.lifeAlternatives.back().counts;
    if (paid.withoutSubscription == paid.accounts)
        report.lifeAlternatives.clear();
    return {};
}

Expected<void> importAll(const Store &store, ImportContext &context, ImportReport &report, std::stop_token stop,
                         const ProgressCallback &progress)
{
    if (const auto seeded = seedDictionaries(context); !seeded)
        return seeded;
    const auto recipes = loadRecipes(store);
    if (!recipes)
        return failureOf(recipes);
    const ImportRequest &request = context.request;
    ImportProgress reporting(progress, request.files.size());
    for (std::size_t i = 0; i < request.files.size(); ++i) {
        auto imported = FileImport(context, *recipes, request.files[i], i, reporting).run(stop);
        if (!imported)
            return failureIn(baseName(request.files[i].path), imported.error());
        report.files.push_back(std::move(*imported));
    }
    if (report.files.empty())
        return {};
    if (request.monthsMustOverlap) {
        if (const auto checked = checkMonths(request, report); !checked)
            return checked;
    }
    if (const auto added = addUnknown(context.transaction, report); !added)
        return added;
    if (const auto counted = countLives(store, context.transaction, request, report); !counted)
        return counted;
    if (request.dryRun) {
        if (const auto compared = compareLives(store, report); !compared)
            return compared;
    }
    const auto asOf = context.transaction.defaultAsOf();
    if (!asOf)
        return failureOf(asOf);
    report.asOf = *asOf;
    return {};
}

} // namespace

Expected<ImportReport> importFiles(Store &store, const ImportRequest &request, std::stop_token stop, const ProgressCallback &progress)
{
    auto transaction = ImportTransaction::begin(store);
    if (!transaction)
        return failureOf(transaction);
    ImportContext context{request, *transaction, {}, {}, {}, 0, nullptr};
    ImportReport report;
    if (const auto imported = importAll(store, context, report, stop, progress); !imported)
        return failureOf(imported);
    if (request.dryRun)
        return report;
    if (const auto committed = transaction->commit(); !committed)
        return failureOf(committed);
    return report;
}

Expected<std::vector<ImportRecord>> undoLastImport(Store &store, std::stop_token stop, const ProgressCallback &progress)
{
    return ImportTransaction::takeBackLast(store, stop, progress);
}

Expected<InputTable> recogniseTable(const std::string &path)
{
    auto input = Input::open(path);
    if (!input)
        return failureIn(baseName(path), input.error());
    auto part = input->next();
    if (!part)
        return failureIn(baseName(path), part.error());
    const auto text = openText(std::move(*part), {}, {});
    if (!text)
        return failureIn(baseName(path), text.error());
    if (const auto recognised = tableOfHeader(text->header, columnTypes(text->first, text->header.size(), '.', kRowsForTypes)))
        return *recognised;
    std::string names;
    for (const std::string &name : text->header)
        names += (names.empty() ? "" : ", ") + name;
    return failure(ErrorCode::TableUnknown, names.substr(0, 400), baseName(path));
}

} // namespace waymark
