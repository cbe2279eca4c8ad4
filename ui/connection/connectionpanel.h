#pragma once

#include "app/connection/connection.h"
#include "app/profile/settingscheck.h"
#include "ui/connection/addresscheck.h"
#include "ui/connection/urlbox.h"

#include <QWidget>

#include <functional>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace wasclean {

class ConnectButton;
class OptionsArea;
class ProblemLine;
class ReasonLabel;
class StateBadge;

/// URL, subprotocols and options, and the one button that connects, cancels and closes. Checks what
/// is typed and emits what the user wants; it knows no socket.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    using Preview = AddressCheck::Preview;
    /// What Connect makes of settings as typed: options, or all that is wrong.
    using Checker = std::function<CheckedSettings(const ConnectionSettings &)>;

    explicit ConnectionPanel(QWidget *parent = nullptr);
    ~ConnectionPanel() override;

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

    /// Marks references without a value in the fields.
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
    /// Whether the fields need two lines.
    void setNarrow(bool narrow);

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
    /// settings() has changed, whoever changed it.
    void settingsChanged();

private:
    void createFields();
    void createOptions();
    void createLayout();
    void offerSubprotocol();
    void connectFields();
    QWidget *createExtras();
    void onChanged();
    void onUrlChanged();
    void updateNotes();
    void showOptions(bool shown);
    void showProblems(const QList<SettingsProblem> &problems);

    ReadyState m_state = ReadyState::Closed;
    Checker m_checker;
    /// With which the attempt under way was made.
    ConnectionSettings m_attempted;

    StateBadge *m_badge;
    UrlBox *m_url;
    QLabel *m_urlLabel;
    QLineEdit *m_subprotocols;
    /// What was filled in there because of the URL.
    QString m_offered;
    QToolButton *m_optionsButton;
    ConnectButton *m_button;
    ProblemLine *m_problem;
    AddressCheck *m_check;
    /// What goes to a second line when there is little room.
    QWidget *m_extras;
    QGridLayout *m_grid = nullptr;
    QLabel *m_later;
    ReasonLabel *m_summary;
    OptionsArea *m_options;
    QAction *m_optionsAction;
    bool m_isNarrow = false;
};

} // namespace wasclean
