#pragma once

#include <QWidget>

namespace wasclean {

/// Shown in place of the list while there are no steps: what steps are, and how to get some.
class StepsHelp : public QWidget
{
    Q_OBJECT

public:
    explicit StepsHelp(QWidget *parent = nullptr);

signals:
    void exampleRequested();
};

} // namespace wasclean
