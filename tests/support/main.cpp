#include <QCoreApplication>

#include "tests/support/registry.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return waymark::test::runTests(argc, argv);
}
