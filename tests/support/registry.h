#pragma once

#include <memory>
#include <vector>

#include <QObject>

namespace waymark::test {

using TestFactory = std::unique_ptr<QObject> (*)();

/// Adds a test class to the program; called by WAYMARK_TEST before main().
bool registerTest(const char *name, TestFactory factory);

/// Runs every registered class, or those named on the command line before any QtTest option; the number of failures.
int runTests(int argc, char **argv);

} // namespace waymark::test

/// Registers a QtTest class with the program it is linked into.
#define WAYMARK_TEST(Class)                                                                                                                \
    static const bool s_registered##Class =                                                                                                \
        ::waymark::test::registerTest(#Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
