#pragma once

#include "tests/support/registry.h"

namespace waymark::test {

/// Adds a simulation that takes minutes: left out unless it is named, or "long" is.
bool registerLongTest(const char *name, TestFactory factory);

} // namespace waymark::test

/// Registers a QtTest class for `ctest -L long`.
#define WAYMARK_LONG_TEST(Class)                                                                                                           \
    static const bool s_registered##Class =                                                                                                \
        ::waymark::test::registerLongTest(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
