#include "core/model/framework.h"

#include <algorithm>

namespace waymark {

const char *milestoneName(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Setup:
        return "setup";
    case Milestone::Activation:
        return "activation";
    case Milestone::Utilization:
        return "utilization";
    case Milestone::Maturity:
        break;
    }
    return "maturity";
}

std::string keyFromLabel(std::string_view label, const std::vector<std::string> &taken, std::string_view fallback)
{
    std::string key;
    for (const char character : label) {
        const bool upper = character >= 'A' && character <= 'Z';
        if (upper || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
            key += upper ? static_cast<char>(character - 'A' + 'a') : character;
        else if (!key.empty() && key.back() != '_')
            key += '_';
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    if (key.empty())
        key = fallback;
    std::string unique = key;
    for (int number = 2; std::find(taken.begin(), taken.end(), unique) != taken.end(); ++number)
        unique = key + "_" + std::to_string(number);
    return unique;
}

bool Framework::has(Milestone milestone) const
{
    switch (milestone) {
    case Milestone::Setup:
        return setup.has_value();
    case Milestone::Activation:
        return activation.has_value();
    case Milestone::Utilization:
        return utilization.has_value();
    case Milestone::Maturity:
        break;
    }
    return maturity.has_value();
}

int Framework::longestWindowDays() const { return std::max(setup ? setup->windowDays : 0, activation ? activation->windowDays : 0); }

} // namespace waymark
