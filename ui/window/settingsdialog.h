#pragma once

#include "ui/style/theme.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace wasclean {

class TrustedHosts;
class TrustedList;

/// The settings of the program itself, each with an explanation, found by a search. A change
/// applies at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The trusted hosts must outlive it.
    SettingsDialog(QSettings &settings, const Theme &theme, TrustedHosts &trustedHosts,
        QWidget *parent = nullptr);

    /// However it is closed, everything has been applied.
    void reject() override { accept(); }

signals:
    void schemeChosen(wasclean::Theme::Scheme scheme);
    /// Of the log and the payloads, in percent.
    void textZoomChosen(int percent);

private:
    /// What the search shows or hides together.
    struct Row
    {
        QWidget *widget;
        QLabel *heading;
        QString words;
    };

    void beginGroup(const QString &title);
    void addRow(const QString &name, QWidget *field, const QString &explanation);
    void addAppearance();
    void addLanguage();
    void addCaptures();
    void addNotifications();
    void addTrust();
    void createLayout();
    void search(const QString &typed);
    void showTrust();

    QSettings &m_settings;
    const Theme &m_theme;
    QLineEdit *m_search;
    QWidget *m_content;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_nothing;
    QLabel *m_trustHint = nullptr;
    TrustedList *m_trusted;
    QLabel *m_heading = nullptr;
    QList<Row> m_rows;
};

} // namespace wasclean
