// An empty QMainWindow, for bench_start: what Qt alone takes.

#include "tests/bench/firstframe.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 800);
    const wasclean::FirstFrame firstFrame(window);
    window.show();
    return QApplication::exec();
}
