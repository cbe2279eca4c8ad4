#pragma once

#include <QFrame>

class QLabel;

namespace wasclean {

/// A bar over the log with one sentence that must not be missed, until it is dismissed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &sentence);

private:
    QLabel *m_text;
};

} // namespace wasclean
