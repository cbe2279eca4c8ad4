#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wasclean {

/// Chooses the file to send and whether it is text, and shows how far the sending is.
class FileField : public QWidget
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    QString path() const;
    void focusPath();
    void setPath(const QString &path);
    bool isText() const;
    void setText(bool isText);

    /// A file is on its way. It can be cancelled, and no other one chosen meanwhile.
    void setProgress(qint64 sentBytes, qint64 totalBytes);
    void setIdle();

    bool isBusy() const { return m_busy; }

signals:
    void changed();
    void cancelRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createFields();
    void createLayout();
    void choose();
    void setBusy(bool busy);

    bool m_busy = false;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_kind;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    /// What had the focus before the file was sent; null for nothing of this.
    QWidget *m_left = nullptr;
};

} // namespace wasclean
