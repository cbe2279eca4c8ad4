#pragma once

#include "app/paste/pasteresult.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace wasclean {

/// Takes a text of another program and shows what of it was understood, and what not, while it is
/// typed.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(const QString &text, QWidget *parent = nullptr);

    /// Another connection cannot be made while one is there.
    void setCanConnect(bool can);

signals:
    void used(const wasclean::PasteResult &result, bool connects);

private:
    void createFields();
    void createLayout();
    void read();
    void fillRequests();
    void use(bool connects);

    PasteResult m_result;
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
};

} // namespace wasclean
