#pragma once

#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

using Members = std::vector<std::pair<std::string, std::string>>; ///< name and content

/// The bytes of a zip archive with these members, in this order.
std::string zipped(const Members &members);
/// A text packed by "gzip", "zstd", "xz" or "bzip2".
std::string packed(const std::string &text, const char *filter);
/// UTF-8 text in another encoding, as iconv knows it.
std::string encoded(const std::string &text, const char *encoding);

} // namespace waymark::test
