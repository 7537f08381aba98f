#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/dataset.h"

namespace waymark {

/// Distinct texts in the order in which they came; turned into a sorted Attribute at the end.
class AttributeBuilder {
public:
    explicit AttributeBuilder(std::string name)
        : m_name(std::move(name))
    {
        codeOf({});
    }

    void add(std::string_view value) { m_code.push_back(codeOf(value)); }

    Attribute build(const std::vector<std::uint32_t> &order) const
    {
        Attribute attribute{m_name, {}, {}};
        std::vector<std::uint32_t> sortedCode(m_values.size());
        for (const auto &[value, code] : m_values) {
            sortedCode[code] = static_cast<std::uint32_t>(attribute.values.size());
            attribute.values.push_back(value);
        }
        attribute.code.reserve(order.size());
        for (const std::uint32_t row : order)
            attribute.code.push_back(sortedCode[m_code[row]]);
        return attribute;
    }

private:
    std::uint32_t codeOf(std::string_view value)
    {
        const auto found = m_values.find(value);
        if (found != m_values.end())
            return found->second;
        const auto code = static_cast<std::uint32_t>(m_values.size());
        m_values.emplace(value, code);
        return code;
    }

    std::string m_name;
    std::map<std::string, std::uint32_t, std::less<>> m_values;
    std::vector<std::uint32_t> m_code;
};

} // namespace waymark
