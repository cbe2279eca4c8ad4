#pragma once

#include <QFrame>
#include <QMap>

class QLabel;

namespace wasclean {

/// Says which automation is running, with a button to stop each; hidden while none is.
class RunningStrip : public QFrame
{
    Q_OBJECT

public:
    explicit RunningStrip(QWidget *parent = nullptr);

    enum class Job { Repeat, AutoReply, Wait };

    /// An empty sentence means that the job is not running.
    void show(Job job, const QString &sentence);

signals:
    void stopRequested(wasclean::RunningStrip::Job job);

private:
    struct Row
    {
        QWidget *widget;
        QLabel *label;
    };

    static QString stopName(Job job);
    Row createRow(Job job);

    /// Of those that were running once.
    QMap<Job, Row> m_rows;
};

} // namespace wasclean
