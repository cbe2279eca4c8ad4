#pragma once

#include "app/diagnosis/diagnosis.h"

#include <QWidget>

namespace wasclean {

/// The causes of an ending, the most likely first, each with what was seen and what to try; or what
/// would bring more evidence.
class CauseList : public QWidget
{
    Q_OBJECT

public:
    CauseList(const Diagnosis &diagnosis, QWidget *parent);

private:
    void addCause(int number, const Cause &cause);
    void addList(const QString &title, const QStringList &lines);
};

} // namespace wasclean
