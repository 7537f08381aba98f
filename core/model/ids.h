#pragma once

#include <cstdint>

namespace waymark {

/// The place of an account in a Dataset's columns.
enum class AccountIndex : std::uint32_t {};
/// The place of a feature in a Dataset's feature list.
enum class FeatureIndex : std::uint32_t {};

constexpr std::uint32_t index(AccountIndex account) { return static_cast<std::uint32_t>(account); }
constexpr std::uint32_t index(FeatureIndex feature) { return static_cast<std::uint32_t>(feature); }

} // namespace waymark
