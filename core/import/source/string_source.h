#pragma once

#include <string>

#include "core/import/source/byte_source.h"

namespace waymark {

/// A text that is in memory already.
class StringSource final : public ByteSource {
public:
    explicit StringSource(std::string text)
        : m_text(std::move(text))
    {}
    Expected<std::size_t> read(std::span<char> into) override
    {
        const std::size_t count = m_text.copy(into.data(), into.size(), m_at);
        m_at += count;
        return count;
    }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_at); }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

} // namespace waymark
