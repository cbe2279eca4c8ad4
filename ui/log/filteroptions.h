#pragma once

#include "app/capture/filter.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace wasclean {

/// What can be chosen for a filter without typing a text: directions, types and sizes, each to be
/// shown only, or to be hidden.
class FilterOptions : public QWidget
{
    Q_OBJECT

public:
    explicit FilterOptions(QWidget *parent = nullptr);

    /// A filter for each of the three that restricts something.
    std::vector<Filter> terms() const;
    /// Undoes one of terms().
    void reset(int term);
    void resetAll();

signals:
    void changed();

private:
    enum class Mode { Only, Except };

    struct Choice
    {
        QCheckBox *box;
        int flag;
    };

    /// Some boxes, and whether rows like these are shown only or hidden.
    struct Group
    {
        QComboBox *mode = nullptr;
        std::vector<Choice> choices;

        int flags() const;
        Mode chosenMode() const;
    };

    QWidget *createGroup(Group &group, const QString &name, const QStringList &modes,
        const std::vector<std::pair<QString, int>> &choices);
    QWidget *createSizes();
    QComboBox *createMode(const QString &name, const QStringList &modes);
    QLineEdit *createSize(QHBoxLayout *layout, const QString &label, const QString &name);
    Filter directionTerm() const;
    Filter typeTerm() const;
    Filter sizeTerm() const;
    QString sizeProblem() const;
    void onChanged();

    Group m_directions;
    Group m_types;
    QComboBox *m_sizeMode = nullptr;
    QLineEdit *m_least = nullptr;
    QLineEdit *m_most = nullptr;
    QLabel *m_problem;
};

} // namespace wasclean
