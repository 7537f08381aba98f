#pragma once

#include <memory>
#include <vector>

#include "ui/charts/survival/survival_figure.h"

namespace waymark::test {

/// One person of a made-up group: when watched until, and whether that was a churn.
struct Person {
    Day exit = 0;
    bool churned = false;
};

/// The Kaplan-Meier curve of people alive at the start of `origin`.
std::shared_ptr<const SurvivalCurve> curveOf(const std::vector<Person> &people, Day origin = 90);

/// `n` people: `churned` of them leave one by one every `every` days from day origin + every on, the others are watched to `until`.
std::shared_ptr<const SurvivalCurve> steadyCurve(int n, int churned, Day every, Day until, Day origin = 90);

/// Reached: 100 people, 20 leave, watched to day 540. Not reached: 200 people, 80 leave, watched to day 500. Landmark 90, horizon 365.
SurvivalFigure twoGroups();

} // namespace waymark::test
