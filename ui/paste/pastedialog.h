#pragma once

#include "app/base/background.h"
#include "app/paste/result/pasteresult.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace wasclean {

/// A text of another program, and below it the settings that were understood of it and what was
/// not. It is read again in the background while the user types.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// What to do with a text that cannot be read.
    enum class Unreadable : quint8 { Keep, Clear };

    explicit PasteDialog(
        const QString &text, Unreadable unreadable = Unreadable::Keep, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /// Another connection cannot be made while one is there.
    void setCanConnect(bool can);

signals:
    void used(const wasclean::PasteResult &result, bool connects);

private:
    void createFields();
    void createLayout();
    void read();
    void show(const PasteResult &result);
    void showReading();
    void updateButtons();
    void fillRequests();
    void use(bool connects);

    PasteResult m_result;
    Unreadable m_unreadable;
    /// Of the text that is being read.
    CancelFlag m_cancelReading;
    bool m_isReading = false;
    /// What is to be done as soon as the text was read.
    std::function<void()> m_afterReading;
    bool m_canConnect = true;
    QPlainTextEdit *m_text;
    QLabel *m_kind;
    QLabel *m_requestLabel;
    QComboBox *m_request;
    QPlainTextEdit *m_understood;
    QLabel *m_leftOutLabel;
    QPlainTextEdit *m_leftOut;
    QPushButton *m_use;
    QPushButton *m_connect;
    QTimer *m_pause;
    QTimer *m_patience;
};

} // namespace wasclean
