#pragma once

#include "app/exchange/fileformat.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wasclean {

/// What there is to export.
struct ExportOffer
{
    qint64 all = 0;
    /// -1 while there is no filter, or it is still at work.
    qint64 filtered = -1;
    qint64 selected = 0;
    /// For the name of the file that is proposed.
    QString folder;
    QString baseName;
};

/// What is to be exported, and where.
struct ExportChoice
{
    enum class Rows : quint8 { All, Filtered, Selected };

    FileFormat format = FileFormat::Har;
    Rows rows = Rows::All;
    bool includeSecrets = false;
    QString path;
};

/// Asks what to export, and where.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportOffer &offer, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const wasclean::ExportChoice &choice);

private:
    void createRows(const ExportOffer &offer);
    void createLayout();
    void browse();
    void followFormat();
    void showProblem(const QString &sentence);
    ExportChoice choice() const;

    QComboBox *m_format;
    QButtonGroup *m_rows;
    QCheckBox *m_secrets;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_problem;
    /// A file that is there and that the user wants to be replaced.
    QString m_replaced;
};

} // namespace wasclean
