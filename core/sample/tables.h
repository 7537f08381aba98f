#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/sample/life.h"
#include "core/sample/staged_file.h"

namespace waymark::sample {

/// A field of delimited text: quoted where it has to be (RFC 4180).
std::string csvField(const std::string &text);

void appendAccounts(StagedFile &file, const std::vector<Account> &accounts, const std::vector<Outcome> &outcomes);
void appendSubscriptions(StagedFile &file, const std::vector<Outcome> &outcomes);
void appendFeatures(StagedFile &file);

/// Rows by date, then account; `progress` hears the share of days done. False when asked to stop.
bool appendUsage(StagedFile &file, const UsageByDay &usage, const SampleSpan &span, std::size_t accounts, std::stop_token stop,
                 const std::function<void(double)> &progress);

} // namespace waymark::sample
