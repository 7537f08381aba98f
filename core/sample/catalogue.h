#pragma once

#include <cstdint>
#include <span>

namespace waymark::sample {

enum class Plan : std::uint8_t { Starter, Pro, Premium };
const char *planName(Plan plan);

enum class Category : std::uint8_t { None, Channels, Automation, Operations, Interoperability, Reporting };
inline constexpr Category kCategories[] = {Category::Channels, Category::Automation, Category::Operations, Category::Interoperability,
                                           Category::Reporting};
const char *categoryKey(Category category);   ///< "" for None
const char *categoryLabel(Category category); ///< "" for None

enum class Level : std::uint8_t { None, Basic, Mature };

/// One feature of Harbour Desk and how its customers take it up.
struct CatalogueFeature {
    const char *key;
    const char *label;
    Category category;
    Level level;
    const char *area;
    Plan from;             ///< the lowest plan that includes it
    double adoption;       ///< share of entitled accounts of middling engagement that ever use it
    double engagement;     ///< how much hidden engagement moves that share (log odds per standard deviation)
    double startDays;      ///< mean days from signup to the first use
    double usesPerMonth;   ///< days of use in 30 days once used
    double furtherPerUse;  ///< mean count on a day of use, less 1
    int adoptedAt;         ///< the count from which the framework calls it adopted
    double hazardRatio;    ///< planted: what adoption does to the churn hazard; 1 = nothing
    double activationGain; ///< planted: rise of the log rate of conversations once used (setup steps); 0 = nothing
};

/// All features, in the order of features.csv. The first two are conversation_started and conversation_closed, whose use is
/// simulated on its own.
std::span<const CatalogueFeature> catalogue();

inline constexpr std::size_t kConversationStarted = 0;
inline constexpr std::size_t kConversationClosed = 1;

/// The place of a feature that exists.
std::size_t catalogueIndex(const char *key);

/// A setup step of the framework: one feature, done at `minCount`.
struct CatalogueStep {
    const char *key;
    const char *label;
    const char *feature;
    int minCount;
    const char *hypothesis;
};
std::span<const CatalogueStep> setupSteps();

/// True for the feature of a setup step.
bool isSetupFeature(std::size_t feature);

} // namespace waymark::sample
