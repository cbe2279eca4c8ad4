#pragma once

#include "ui/options/entrytable.h"
#include "ui/options/optionpage.h"

class QPlainTextEdit;
class QToolButton;

namespace wasclean {

/// The HTTP requests that are sent before the opening handshake, one of which is edited at a time.
class BeforePage : public OptionPage
{
    Q_OBJECT

public:
    explicit BeforePage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Before connecting"); }

    void readInto(ConnectionSettings &settings) const override;
    std::optional<int> count() const override;
    bool showProblem(const SettingsProblem &problem) override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    void createFields();
    EntryTable *createTable(const QString &id, const QStringList &texts, bool canBeSwitchedOff);
    /// All requests, with what is in the fields, and the empty one at their end.
    QList<RequestSettings> requests() const;
    RequestSettings fromFields() const;
    /// Puts a request into the fields.
    void edit(int index);
    void onEdited();
    void removeRequest();
    void updateChoice();

    /// The last one is empty: what is typed there is a new request.
    QList<RequestSettings> m_requests;
    int m_edited = 0;
    bool m_isFilling = false;
    QComboBox *m_choice;
    QCheckBox *m_enabled = nullptr;
    QLineEdit *m_method = nullptr;
    QLineEdit *m_url = nullptr;
    EntryTable *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    EntryTable *m_saves = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace wasclean
