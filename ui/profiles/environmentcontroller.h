#pragma once

#include "app/profile/profilestore.h"
#include "app/profile/secretmanager.h"
#include "app/profile/variables.h"

#include <QMap>
#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace wasclean {

class EnvironmentBox;

/// The environments of the folder, and the one that is chosen.
class EnvironmentController : public QObject
{
    Q_OBJECT

public:
    /// Settings, store and secret manager must outlive it.
    EnvironmentController(
        QSettings &settings, ProfileStore &store, SecretManager &secretManager, QWidget *window);

    EnvironmentBox *box() const { return m_box; }

    /// Moves the focus to the list.
    QAction *chooseAction() const { return m_choose; }

    /// Opens the editor.
    QAction *editAction() const { return m_edit; }

    const Variables &variables() const { return m_variables; }

    /// The values of secret variables, which must not get into a file.
    QList<QByteArray> secrets() const;
    /// Asks for secret variables of the chosen environment that have no value.
    void askForMissing();

signals:
    /// variables() has other values.
    void changed();
    void failed(const QString &sentence);

private:
    void fill();
    void choose(const QString &name);
    void use(const Environment &environment, bool asks);
    void edit();

    /// An environment as the dialog got it, and the bytes of its file.
    struct Shown
    {
        Environment environment;
        QByteArray bytes;
    };

    using ShownById = QMap<QString, Shown>;

    // These write what differs from what was shown. They return a sentence when they fail.
    QString write(const QList<Environment> &environments, ShownById &shown);
    QString removeOrRename(const QString &id, const Environment *edited, ShownById &shown);
    QString writeOne(const Environment &environment, ShownById &shown);
    void keepSecrets(const Environment &environment);

    QSettings &m_settings;
    ProfileStore &m_store;
    SecretManager &m_secretManager;
    QWidget *m_window;
    QAction *m_choose;
    QAction *m_edit;
    EnvironmentBox *m_box;
    Environment m_environment;
    Variables m_variables;
    bool m_isAsking = false;
};

} // namespace wasclean
