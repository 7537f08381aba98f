#pragma once

#include <string>
#include <vector>

namespace waymark {

/*!
 * The fields of a rejected row's raw text, by the columns of its file: of a JSON object by their names, of delimited text by the separator
 * that cuts it best. Text that is neither lies in the first field as it is.
 */
std::vector<std::string> rawFields(const std::string &raw, const std::vector<std::string> &columns);

} // namespace waymark
