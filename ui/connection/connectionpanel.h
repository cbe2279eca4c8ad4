#pragma once

#include "app/connection/connection.h"
#include "app/profile/settingscheck.h"
#include "ui/connection/urlbox.h"
#include "ui/editor/variablemarks.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace wasclean {

class ConnectButton;
class OptionsArea;
class ReasonLabel;
class StateBadge;

/// Where to connect, with what, and the one button that connects, cancels and closes. Checks what
/// is typed and sends out intent; it knows no socket.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Settings with their variables filled in, while somebody types: nothing may be used up.
    using Preview = std::function<ResolvedSettings(const ConnectionSettings &)>;
    /// What Connect makes of settings as typed: options, or all that is wrong.
    using Checker = std::function<CheckedSettings(const ConnectionSettings &)>;

    explicit ConnectionPanel(QWidget *parent = nullptr);

    /// How to connect, as it stands in the fields: with variables, and not checked.
    ConnectionSettings settings() const;
    /// Fills the fields. Applies to the next connect.
    void setSettings(const ConnectionSettings &settings);
    /// Without it, nothing is a variable.
    void setPreview(const Preview &preview);

    /// optionsFrom() unless told.
    void setChecker(const Checker &checker) { m_checker = checker; }

    /// What the checker makes of settings, unless a field cannot be read: then that is wrong.
    CheckedSettings optionsFor(const ConnectionSettings &typed) const;

    /// Marks in the fields what stands for nothing.
    void setFinder(const UnresolvedFinder &finder);

    void setDemoUrls(const QList<UrlChoice> &choices);
    void setRecentUrls(const QStringList &urls);
    QString url() const;
    /// Whether the URL in the field is of the demo server.
    bool namesDemoServer() const;
    void setUrl(const QString &url);

    void setReadyState(ReadyState state);
    /// What the state is called: a readyStateName(), or "Not connected" before the first attempt.
    QString stateName() const;

    /// The button, and what is set in its menu.
    ConnectButton *button() const { return m_button; }

    /// Says why the last request could not be met.
    void showProblem(const QString &sentence);
    void focusUrl();

    OptionsArea *options() const { return m_options; }

    /// How high the view is; the options take a part of it and leave the rest to the log.
    void setRoom(int height);

    /// Unfolds the options, or folds them away.
    QAction *optionsAction() const { return m_optionsAction; }

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

public slots:
    /// Checks the fields, and asks to connect or says what is wrong.
    void requestConnect();

signals:
    /// The options are the settings' when they were checked, with their variables filled in.
    void connectRequested(
        const wasclean::ConnectionOptions &options, const wasclean::ConnectionSettings &settings);
    void cancelRequested();
    void closeRequested();
    /// The user does not want to wait for a closing handshake.
    void dropRequested();
    /// The user wanted to connect, but what is in the fields cannot be used; it is said there.
    void connectRefused();
    void urlChanged();
    /// settings() is another one, by whoever's hand.
    void settingsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Why connecting was refused, where looking at the fields does not tell; true while they are
    /// the same.
    struct Refusal
    {
        QString url;
        QString subprotocols;
        QString sentence;
        QString suggestion;
    };

    void createFields();
    void createOptions();
    void createLayout();
    void connectFields();
    /// Whether nothing was found that is wrong.
    bool checkWhileTyping();
    bool isRefused() const;
    void onChanged();
    void onUrlChanged();
    void updateNotes();
    void showOptions(bool shown);
    void showProblem(const QString &sentence, const QString &suggestion);
    void showHint(const QString &sentence);
    void showProblems(const QList<SettingsProblem> &problems);

    ReadyState m_state = ReadyState::Closed;
    Preview m_preview;
    Checker m_checker;
    /// With which the attempt under way was made.
    ConnectionSettings m_attempted;
    std::optional<Refusal> m_refusal;
    /// Once somebody has tried or left a field, it is checked at every key.
    bool m_urlWatched = false;
    bool m_subprotocolsWatched = false;
    QString m_suggestion;

    StateBadge *m_badge;
    UrlBox *m_url;
    VariableMarks *m_urlMarks;
    QLineEdit *m_subprotocols;
    VariableMarks *m_subprotocolMarks;
    QToolButton *m_optionsButton;
    ConnectButton *m_button;
    QWidget *m_problemLine;
    QLabel *m_problem;
    QPushButton *m_useSuggestion;
    QLabel *m_later;
    ReasonLabel *m_summary;
    OptionsArea *m_options;
    QAction *m_optionsAction;
};

} // namespace wasclean
