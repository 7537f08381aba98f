#pragma once

#include <cstdio>

#include "core/base/progress.h"

namespace waymark::cli {

bool isTerminal(std::FILE *stream);

/// One line on standard error that says how far the work is; nothing where that is no terminal. Wiped when it goes.
class ProgressLine {
public:
    explicit ProgressLine(const char *what);
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    ~ProgressLine();

    ProgressCallback callback();

private:
    const char *m_what;
    bool m_shown = false;
    bool m_terminal;
};

} // namespace waymark::cli
