#pragma once

#include "ui/options/entrytable.h"
#include "ui/options/optionpage.h"

namespace wasclean {

/// A page with one table of entries.
class TablePage : public OptionPage
{
    Q_OBJECT

public:
    std::optional<int> count() const override;
    bool showProblem(const SettingsProblem &problem) override;
    void clearProblems() override;
    void focusProblem(const SettingsProblem &problem) override;

protected:
    /// The field is that of the table's problems.
    TablePage(const QString &id, const QString &title, EntryWords words,
        std::optional<SettingsProblem::Field> field, QWidget *parent);

    /// Puts the table here, and a button with the text below it that begins a new entry.
    void addTable(const QString &addText);

    EntryTable *table() const { return m_table; }

private:
    std::optional<SettingsProblem::Field> m_field;
    EntryTable *m_table;
};

/// The query parameters of the URL, in step with it both ways.
class ParametersPage : public TablePage
{
    Q_OBJECT

public:
    explicit ParametersPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Parameters"); }

    /// Shows the parameters of a URL that was edited elsewhere; signals nothing.
    void setUrl(const QString &url);
    void readInto(ConnectionSettings &settings) const override;

    bool differs() const override { return false; }

signals:
    void urlEdited(const QString &url);

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    QString m_url;
};

/// Headers in their order, with the Origin.
class HeadersPage : public TablePage
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Headers"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;

private:
    QLineEdit *m_origin;
};

/// Cookies, a line for each.
class CookiesPage : public TablePage
{
    Q_OBJECT

public:
    explicit CookiesPage(QWidget *parent = nullptr);

    static QString pageTitle() { return tr("Cookies"); }

    void readInto(ConnectionSettings &settings) const override;

protected:
    void fill(const ConnectionSettings &settings) override;
};

} // namespace wasclean
