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
