#pragma once

#include <span>
#include <vector>

namespace waymark {

/*!
 * The p of many tests, adjusted so that one false alarm among all of them stays as rare as in one test.
 *
 *   Inputs   p  [tests] in any order
 *   Returns  [tests] in the same order, at most 1
 *   Source   Holm 1979; as R p.adjust(p, method = "holm")
 *   Cost     O(tests log tests)
 */
std::vector<double> holmAdjusted(std::span<const double> p);

} // namespace waymark
