#include "app/cli/outcome.h"

#include <cstdio>

#include <fmt/format.h>

#include "app/cli/advice.h"

namespace waymark {

namespace {

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::AttributeUnknown:
    case ErrorCode::LandmarkTooEarly:
    case ErrorCode::HorizonTooEarly:
    case ErrorCode::NobodyJudged:
    case ErrorCode::NobodyRetained:
    case ErrorCode::NobodyLost:
        return kExitUsage;
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return kExitInternal;
    default:
        return kExitData;
    }
}

} // namespace

int finish(const Expected<void> &result)
{
    if (result)
        return kExitDone;
    remark(englishText(result.error()));
    if (const std::string advice = cli::adviceFor(result.error().code); !advice.empty())
        remark(advice);
    return exitCodeOf(result.error().code);
}

void remark(const std::string &text) { fmt::print(stderr, "waymark-cli: {}\n", text); }

} // namespace waymark
