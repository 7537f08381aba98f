#include "core/export/journey_results.h"
#include "core/export/period_results.h"
#include "core/export/share_figures.h"

namespace waymark {

namespace {

using MilestoneJson = nlohmann::ordered_json;

void putPasses(MilestoneJson &json, const WhoPasses &passes)
{
    json["reached"] = passes.reached;
    json["not_reached"] = passes.notReached;
    json["reached_early"] = passes.reachedEarly;
    json["pending"] = passes.pending;
    json["left_early"] = passes.leftEarly;
    json["unknown"] = passes.unknown;
}

MilestoneJson standingJson(const MilestoneShares &shares)
{
    MilestoneJson json{{"milestone", milestoneName(shares.milestone)},
                       {"window_days", shares.windowDays > 0 ? MilestoneJson(shares.windowDays) : MilestoneJson(nullptr)},
                       {"accounts", shares.inView}};
    putPasses(json, shares.passes);
    putShare(json, "share", shares.share);
    json["median_day"] = numberOrNull(shares.median);
    return json;
}

MilestoneJson monthJson(const MilestoneMonth &month)
{
    MilestoneJson json{{"month", isoMonth(month.month)}, {"accounts", month.accounts}};
    putPasses(json, month.passes);
    putShare(json, "share", month.share);
    json["elapsed"] = month.elapsed;
    json["gap"] = month.gap;
    json["in_gap"] = month.inGap;
    return json;
}

MilestoneJson bandJson(const SizeBand &band)
{
    MilestoneJson json{{"seats", sizeBandName(band)}, {"accounts", band.accounts}};
    const auto count = [](const std::optional<Proportion> &share) { return share ? MilestoneJson(share->count) : MilestoneJson(nullptr); };
    json["relative_reached"] = count(band.relative);
    putShare(json, "relative", band.relative);
    json["absolute_reached"] = count(band.absolute);
    putShare(json, "absolute", band.absolute);
    return json;
}

} // namespace

ResultDocument milestoneDocument(const MilestoneShares &shares, Day horizon, bool monthly)
{
    ResultDocument document;
    Excluded excluded;
    excluded.invalidDates = shares.invalidDates;
    excluded.unknown = shares.passes.unknown;
    document.before = {{"as_of", isoDate(shares.asOf)},
                       {"landmark_day", shares.comparedDays},
                       {"horizon_day", horizon},
                       {"excluded", excludedDocument(excluded)}};
    document.rowsName = "rows";
    if (!monthly) {
        document.rowCount = 1;
        document.columnsForPeople = {"accounts", "reached", "not_reached", "reached_early", "pending", "unknown", "share", "median_day"};
        document.row = [&shares](std::size_t) { return standingJson(shares); };
        return document;
    }
    document.before["standing"] = standingJson(shares);
    document.rowCount = shares.months.size();
    document.row = [&shares](std::size_t i) { return monthJson(shares.months[i]); };
    return document;
}

ResultDocument sizeBandsDocument(const SizeBands &bands, Day horizon)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(bands.asOf)},
                       {"landmark_day", bands.landmark},
                       {"horizon_day", horizon},
                       {"excluded", excludedDocument(bands.excluded)},
                       {"milestone", milestoneName(Milestone::Utilization)},
                       {"framework_rule", bands.perSeat ? "relative" : "absolute"},
                       {"relative_threshold", numberOrNull(bands.relativeThreshold)},
                       {"absolute_threshold", numberOrNull(bands.absoluteThreshold)}};
    putShare(document.before, "relative", bands.relative);
    putShare(document.before, "absolute", bands.absolute);
    document.rowsName = "rows";
    document.rowCount = bands.bands.size();
    document.row = [&bands](std::size_t i) { return bandJson(bands.bands[i]); };
    return document;
}

} // namespace waymark
