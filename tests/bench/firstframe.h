#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace wasclean {

/// Says on standard output when a window was painted for the first time, and a second later how
/// many KiB of memory the process has (its share of what it shares with others included), and how
/// many threads. Ends the program then.
class FirstFrame : public QObject
{
public:
    explicit FirstFrame(QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || watched != &m_window)
            return false;
        qApp->removeEventFilter(this);
        // After all widgets were painted and the picture was handed to the screen.
        QTimer::singleShot(0, this, &FirstFrame::tell);
        return false;
    }

private:
    void tell()
    {
        std::printf("painted\n");
        std::fflush(stdout);
        QTimer::singleShot(std::chrono::seconds(1), this, [] {
            std::printf("%lld %lld\n", numberIn("/proc/self/smaps_rollup", "Pss:"),
                numberIn("/proc/self/status", "Threads:"));
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

    static long long numberIn(const char *path, const char *name)
    {
        QFile file(QString::fromLatin1(path));
        if (!file.open(QFile::ReadOnly))
            return -1;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').at(1).toLongLong();
        }
        return -1;
    }

    QWidget &m_window;
};

} // namespace wasclean
