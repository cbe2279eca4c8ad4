#pragma once

#include "app/profile/settingscheck.h"
#include "ui/editor/variablemarks.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wasclean {

class EntryTable;

/// One page of the options: some of the settings, as fields with a line of help each. It scrolls
/// when there is little room.
class OptionPage : public QScrollArea
{
    Q_OBJECT

public:
    /// The id begins the object names.
    OptionPage(const QString &id, const QString &title, QWidget *parent = nullptr);

    /// The text of its tab.
    QString title() const { return m_title; }

    /// Fills the fields; signals nothing.
    void setSettings(const ConnectionSettings &settings);
    /// Writes what is in the fields into the settings.
    virtual void readInto(ConnectionSettings &settings) const = 0;

    /// Entries of the page's table that are switched on; nothing for a page of fields.
    virtual std::optional<int> count() const { return {}; }

    /// The fields whose text cannot be written into settings, as a number of bytes that is none.
    virtual QList<SettingsProblem> problems() const { return {}; }

    /// Whether a field differs from its default.
    virtual bool differs() const;
    void reset();

    /// Marks references without a value in the fields.
    void setFinder(const UnresolvedFinder &finder);

    /// Marks the field and says what is wrong below it. Returns false when the field is elsewhere.
    virtual bool showProblem(const SettingsProblem &problem);
    virtual void clearProblems();
    /// Puts the cursor where the problem is.
    virtual void focusProblem(const SettingsProblem &problem);

signals:
    void changed();

protected:
    virtual void fill(const ConnectionSettings &settings) = 0;

    struct Text
    {
        /// Of the object name.
        const char *id;
        /// Also the accessible name, without its mnemonic. The letters must differ from those of
        /// the window round the page, but not from those of another page.
        QString label;
        QString help;
    };

    QLineEdit *addText(const Text &text, const QString &placeholder = {});
    /// A field that hides its text, with a box that shows it.
    QLineEdit *addSecret(const Text &text, const QString &show);
    /// A path, with a button that chooses a file.
    QLineEdit *addFile(const Text &text, const QString &browse, const QString &filter);
    QSpinBox *addNumber(const Text &text, int least, int most, const QString &suffix = {});
    QComboBox *addChoice(const Text &text, const QStringList &choices);
    QCheckBox *addCheck(const Text &text);
    /// A row with a field of the page's own.
    void addField(const Text &text, QWidget *named, QWidget *whole);
    /// A row with a table that takes the place of the help, too.
    void addWideField(const Text &text, EntryTable *table);
    /// Something as wide as the page.
    void addWide(QWidget *widget);
    /// A quiet line as wide as the page.
    QLabel *addNote(const QString &text);
    /// The button that resets the page, at its end, and others before it.
    void addReset(const QList<QWidget *> &before = {});

    /// "{{name}}" in these is a variable.
    void markVariables(const QList<QLineEdit *> &fields);

    void setRowVisible(QWidget *named, bool visible);
    /// Names the row anew, for the eye and for assistive technology; with a mnemonic.
    void setRowLabel(QWidget *named, const QString &label);

    void setFieldOf(SettingsProblem::Field field, QWidget *named) { m_fields[field] = named; }

    /// Scrolls to the widget, as soon as what was just shown has its place.
    void reveal(QWidget *widget);

    void chooseFile(const QString &title, const QString &filter, const QString &now,
        const std::function<void(const QString &)> &use);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *help = nullptr;
        QLabel *problem = nullptr;
    };

    /// Finds its place by the field that has the name.
    QHash<QWidget *, Row> m_rows;
    QHash<SettingsProblem::Field, QWidget *> m_fields;
    QList<VariableMarks *> m_marks;
    QString m_id;
    QString m_title;
    QGridLayout *m_grid;
    QVBoxLayout *m_column;
};

} // namespace wasclean
