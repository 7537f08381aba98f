#pragma once

#include <cstdint>
#include <vector>

namespace waymark {

/// One node of a tree. Rows with a larger bin than `split` go to child + 1, all others to child. A leaf is its own child, so that a walk
/// that has arrived stays there.
struct TreeNode {
    std::uint32_t child = 0;
    std::uint16_t column = 0;
    std::uint8_t split = 0;
};

/// A probability tree, its root first.
struct Tree {
    std::vector<TreeNode> node;
    std::vector<float> share; ///< [nodes] of label 1 in a leaf; meaningless elsewhere

    bool isLeaf(std::uint32_t place) const { return node[place].child == place; }
};

} // namespace waymark
