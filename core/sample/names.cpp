#include "core/sample/names.h"

#include <iterator>

namespace waymark::sample {

namespace {

constexpr const char *kFirstWords[] = {
    "Alder",     "Amber",      "Anchor",     "Ashgrove",    "Aspen",     "Bayview",  "Beacon",    "Birch",    "Blackwood", "Bluebell",
    "Bramble",   "Briar",      "Bridgewell", "Brightwater", "Broadleaf", "Brook",    "Burnside",  "Calder",   "Canyon",    "Cedar",
    "Clearwell", "Clover",     "Cobalt",     "Copper",      "Coral",     "Cove",     "Crestline", "Crimson",  "Dale",      "Dovetail",
    "Driftwood", "Eastgate",   "Elm",        "Ember",       "Everly",    "Fairview", "Falcon",    "Fernhill", "Finch",     "Foxglove",
    "Garnet",    "Glenmore",   "Granary",    "Greenway",    "Grove",     "Halcyon",  "Hatch",     "Hawthorn", "Hazel",     "Heron",
    "Highfield", "Hollybrook", "Indigo",     "Ironbridge",  "Ivory",     "Jasper",   "Juniper",   "Kestrel",  "Kingsley",  "Lakeside",
    "Larch",     "Lark",       "Laurel",     "Linden",      "Lumen",     "Maple",    "Marigold",  "Marlow",   "Meadow",    "Merrow",
    "Mill",      "Moss",       "Northgate",  "Oakley",      "Opal",      "Orchid",   "Otter",     "Pebble",   "Pinecrest", "Poplar",
    "Quarry",    "Quill",      "Raven",      "Redwood",     "Ridge",     "Robin",    "Rosewood",  "Rowan",    "Sable",     "Saltmarsh",
    "Sandstone", "Seabrook",   "Silver",     "Sparrow",     "Spruce",    "Stone",    "Sumner",    "Thistle",  "Tidewell",  "Umber",
    "Vale",      "Vantage",    "Verity",     "Walnut",      "Westbrook", "Whitby",   "Wicker",    "Willow",   "Wren",      "Yarrow"};

struct Trade {
    const char *word;
    const char *industry;
};
constexpr Trade kTrades[] = {{"Dental", "Healthcare"},   {"Clinics", "Healthcare"},  {"Optics", "Healthcare"},
                             {"Pharmacy", "Healthcare"}, {"Learning", "Education"},  {"Schools", "Education"},
                             {"Academy", "Education"},   {"Logistics", "Logistics"}, {"Freight", "Logistics"},
                             {"Rail", "Logistics"},      {"Couriers", "Logistics"},  {"Studio", "Media"},
                             {"Press", "Media"},         {"Pictures", "Media"},      {"Cycles", "Retail"},
                             {"Outdoor", "Retail"},      {"Foods", "Retail"},        {"Coffee", "Retail"},
                             {"Books", "Retail"},        {"Furniture", "Retail"},    {"Hotels", "Hospitality"},
                             {"Travel", "Hospitality"},  {"Rentals", "Hospitality"}, {"Insurance", "Finance"},
                             {"Capital", "Finance"},     {"Payments", "Finance"},    {"Legal", "Services"},
                             {"Cleaning", "Services"},   {"Recruiting", "Services"}, {"Energy", "Manufacturing"},
                             {"Tools", "Manufacturing"}, {"Pools", "Manufacturing"}, {"Textiles", "Manufacturing"},
                             {"Software", "Software"},   {"Cloud", "Software"},      {"Analytics", "Software"},
                             {"Games", "Software"},      {"Networks", "Software"},   {"Homes", "Property"},
                             {"Estates", "Property"}};

constexpr const char *kTowns[] = {"Bristol", "Leeds",  "Porto",   "Lyon",       "Ghent",   "Aarhus",   "Bergen", "Turku",
                                  "Graz",    "Brno",   "Gdansk",  "Bologna",    "Toledo",  "Curitiba", "Recife", "Campinas",
                                  "Austin",  "Denver", "Halifax", "Perth",      "Cork",    "Utrecht",  "Basel",  "Cardiff",
                                  "Dundee",  "Malaga", "Verona",  "Bremen",     "Leipzig", "Quebec",   "Boston", "Raleigh",
                                  "Tucson",  "Hobart", "Napier",  "Chiang Mai", "Busan",   "Osaka",    "Pune",   "Durban"};

constexpr std::uint64_t kFirstCount = std::size(kFirstWords);
constexpr std::uint64_t kTradeCount = std::size(kTrades);
constexpr std::uint64_t kTraded = kFirstCount * kTradeCount;
constexpr std::uint64_t kPaired = kFirstCount * (kFirstCount - 1);
constexpr std::uint64_t kCompanyNames = kTraded + kPaired;

/// Prime and no divisor of kCompanyNames, so that stepping by it visits every name once.
constexpr std::uint64_t kStride = 7919;
static_assert(kCompanyNames % kStride != 0);

CompanyName tradedName(std::uint64_t number)
{
    const Trade &trade = kTrades[number % kTradeCount];
    return {std::string(kFirstWords[number / kTradeCount]) + " " + trade.word, trade.industry};
}

CompanyName pairedName(std::uint64_t number, RandomStream &random)
{
    const std::uint64_t first = number / (kFirstCount - 1);
    const std::uint64_t other = number % (kFirstCount - 1);
    const std::uint64_t second = other < first ? other : other + 1;
    std::string name = kFirstWords[first];
    // A few firms of partners have a comma in their name, as real exports do.
    if ((first + second) % 11 == 0)
        name += std::string(", ") + kFirstWords[second] + " & Co";
    else
        name += std::string(" & ") + kFirstWords[second];
    return {std::move(name), kTrades[random.below(kTradeCount)].industry};
}

} // namespace

CompanyNames::CompanyNames(std::uint64_t seed)
    : m_offset(RandomStream(seed, ~std::uint64_t{0}).below(kCompanyNames))
{}

CompanyName CompanyNames::name(std::uint64_t number, RandomStream &random) const
{
    const std::uint64_t place = (m_offset + (number % kCompanyNames) * kStride) % kCompanyNames;
    CompanyName result = place < kTraded ? tradedName(place) : pairedName(place - kTraded, random);
    const std::uint64_t round = number / kCompanyNames;
    if (round > 0)
        result.name += std::string(" ") + kTowns[(round - 1) % std::size(kTowns)];
    return result;
}

} // namespace waymark::sample
