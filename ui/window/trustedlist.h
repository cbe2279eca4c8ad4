#pragma once

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace wasclean {

class TrustedHosts;

/// The certificates that the user trusts although their check fails, and a button that takes the
/// trust back at once.
class TrustedList : public QWidget
{
    Q_OBJECT

public:
    /// The hosts must outlive this.
    explicit TrustedList(TrustedHosts &trustedHosts, QWidget *parent = nullptr);

    bool isEmpty() const;

signals:
    /// There is one fewer.
    void removed();

private:
    void fill();
    void removeCurrent();

    TrustedHosts &m_trustedHosts;
    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace wasclean
