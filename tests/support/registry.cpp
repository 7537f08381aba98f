#include "tests/support/long_test.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include <QTest>

namespace waymark::test {

namespace {

struct Entry {
    std::string name;
    TestFactory factory;
    bool isLong = false;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

bool isWanted(const Entry &entry, const std::vector<std::string> &wanted)
{
    const auto isNamed = [&wanted](const std::string &name) { return std::find(wanted.begin(), wanted.end(), name) != wanted.end(); };
    if (entry.isLong)
        return isNamed("long") || isNamed(entry.name);
    return wanted.empty() || isNamed(entry.name);
}

} // namespace

bool registerTest(const char *name, TestFactory factory)
{
    entries().push_back({name, factory, false});
    return true;
}

bool registerLongTest(const char *name, TestFactory factory)
{
    entries().push_back({name, factory, true});
    return true;
}

int runTests(int argc, char **argv)
{
    std::vector<std::string> wanted;
    std::vector<char *> options{argv[0]};
    for (int i = 1; i < argc; ++i) {
        if (argv[i][0] == '-' || options.size() > 1)
            options.push_back(argv[i]);
        else
            wanted.emplace_back(argv[i]);
    }
    std::sort(entries().begin(), entries().end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    int failures = 0;
    int run = 0;
    for (const Entry &entry : entries()) {
        if (!isWanted(entry, wanted))
            continue;
        const std::unique_ptr<QObject> test = entry.factory();
        failures += QTest::qExec(test.get(), static_cast<int>(options.size()), options.data());
        ++run;
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class of that name\n");
        return 1;
    }
    return std::min(failures, 125);
}

} // namespace waymark::test
