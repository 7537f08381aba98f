#pragma once

#include "core/base/day.h"

/// What is planted in the sample company: the simulation acts by these numbers and truth.json prints them.
namespace waymark::sample::planted {

inline constexpr int kActivationConversations = 20;
inline constexpr Day kActivationWindow = 90;
inline constexpr double kActivationHazardRatio = 0.42;

inline constexpr double kClosedPerSeat = 15.0; ///< within one calendar month
inline constexpr double kUtilizationHazardRatio = 0.45;

/// Of hidden engagement, for one standard deviation more.
inline constexpr double kEngagementHazardRatio = 0.85;

inline constexpr double kPlanHazardRatio[] = {1.12, 1.0, 0.68}; ///< Starter, Pro, Premium

/// Of an account without anything that helps, per billing period.
inline constexpr double kBaseHazard = 0.110;
inline constexpr Day kBillingDays = 30;
/// The share of the hazard that does not wait for the renewal day.
inline constexpr double kMidPeriodShare = 0.15;

inline constexpr const char *kNicheFeature = "audit_log";
inline constexpr const char *kUbiquitousFeature = "dashboard_viewed";
inline constexpr const char *kIdleStepFeature = "profile_photo";

} // namespace waymark::sample::planted
