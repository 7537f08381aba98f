#include "core/analysis/adoption_flag.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace waymark {

namespace {

double shareOf(std::uint32_t part, std::uint32_t whole) { return static_cast<double>(part) / whole; }

/// Whether most adopters sit in one value of the attribute that few accounts have; which, and how many, into `flag`.
bool sitsInOneValue(const Attribute &attribute, std::span<const std::uint32_t> accounts, std::span<const std::uint8_t> adopted,
                    const AdoptionLimits &limits, AdoptionFlag &flag)
{
    std::vector<std::uint32_t> all(attribute.values.size());
    std::vector<std::uint32_t> adopters(attribute.values.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const std::uint32_t value = attribute.code[accounts[i]];
        ++all[value];
        adopters[value] += adopted[i] != 0 ? 1 : 0;
    }
    const auto most = static_cast<std::size_t>(std::max_element(adopters.begin(), adopters.end()) - adopters.begin());
    if (shareOf(adopters[most], flag.adopters) < limits.concentration || shareOf(all[most], flag.accounts) >= limits.largestValueShare)
        return false;
    flag.attribute = attribute.name;
    flag.value = attribute.values[most];
    flag.adoptersWithValue = adopters[most];
    flag.accountsWithValue = all[most];
    return true;
}

} // namespace

const char *adoptionZoneName(AdoptionZone zone)
{
    switch (zone) {
    case AdoptionZone::Ubiquitous:
        return "ubiquitous";
    case AdoptionZone::Niche:
        return "niche";
    case AdoptionZone::Discerning:
        break;
    }
    return "discerning";
}

AdoptionFlag adoptionFlag(const Dataset &dataset, std::span<const std::uint32_t> accounts, std::span<const std::uint8_t> adopted,
                          const AdoptionLimits &limits)
{
    AdoptionFlag flag;
    flag.accounts = static_cast<std::uint32_t>(accounts.size());
    flag.adopters = static_cast<std::uint32_t>(adopted.size() - static_cast<std::size_t>(std::count(adopted.begin(), adopted.end(), 0)));
    if (flag.accounts == 0)
        return flag;
    const double adoption = shareOf(flag.adopters, flag.accounts);
    if (adoption >= limits.ubiquitous)
        flag.zone = AdoptionZone::Ubiquitous;
    else if (adoption <= limits.niche)
        flag.zone = AdoptionZone::Niche;
    if (flag.zone != AdoptionZone::Discerning || flag.adopters < limits.fewestAdopters)
        return flag;
    for (const Attribute &attribute : dataset.attributes) {
        // The first value is "missing", which no account need have.
        if (attribute.values.size() - 1 <= limits.mostValues && sitsInOneValue(attribute, accounts, adopted, limits, flag)) {
            flag.zone = AdoptionZone::Niche;
            return flag;
        }
    }
    return flag;
}

std::string adoptionReason(const AdoptionFlag &flag)
{
    if (flag.accounts == 0)
        return "nobody to adopt it";
    if (!flag.attribute.empty())
        return fmt::format("{:.1f}% of its {} adopters have {} = {}, as {:.1f}% of accounts do",
                           100.0 * shareOf(flag.adoptersWithValue, flag.adopters), flag.adopters, flag.attribute,
                           flag.value.empty() ? "(missing)" : flag.value, 100.0 * shareOf(flag.accountsWithValue, flag.accounts));
    return fmt::format("{:.1f}% adopt it", 100.0 * shareOf(flag.adopters, flag.accounts));
}

} // namespace waymark
