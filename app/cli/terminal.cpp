#include "app/cli/terminal.h"

#include <unistd.h>

#include <fmt/format.h>

namespace waymark::cli {

bool isTerminal(std::FILE *stream) { return isatty(fileno(stream)) != 0; }

ProgressLine::ProgressLine(const char *what)
    : m_what(what)
    , m_terminal(isTerminal(stderr))
{}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        fmt::print(stderr, "\r\033[K");
}

ProgressCallback ProgressLine::callback()
{
    if (!m_terminal)
        return {};
    return [this](const Progress &progress) {
        m_shown = true;
        std::string line = fmt::format("\r\033[K{} {:.0f}%", m_what, 100.0 * progress.fraction);
        if (progress.rows > 0)
            line += fmt::format(", {} rows", progress.rows);
        if (progress.bytesPerSecond > 0)
            line += fmt::format(", {:.0f} MB/s", progress.bytesPerSecond / 1e6);
        fmt::print(stderr, "{}", line);
        std::fflush(stderr);
    };
}

} // namespace waymark::cli
