#pragma once

#include "app/base/translations.h"

#include <QCoreApplication>
#include <QTest>

/// The tests of a room are one program, since linking many programs is slow. Its first argument is
/// the test: `tests-wire tst_frame [arguments of Qt Test]`.
namespace TestRunner {

using Run = int (*)(int argc, char **argv);

/// Registers the test under the name of its file without the extension. Called before main().
bool add(const char *file, Run run);

template <typename Test, typename Application>
int run(int argc, char **argv)
{
    Application application(argc, argv);
    // As QTEST_MAIN does, so that pictures do not depend on the screen.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    wasclean::installTranslations();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace TestRunner

/// Registers a test class that needs an application object of the given class.
#define WASCLEAN_TEST(Test, Application)                                                           \
    [[maybe_unused]] static const bool registered##Test                                            \
        = TestRunner::add(__FILE__, [](int argc, char **argv) {                                    \
              QTEST_SET_MAIN_SOURCE_PATH                                                           \
              return TestRunner::run<Test, Application>(argc, argv);                               \
          });
