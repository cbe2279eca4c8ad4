#include "ui/profiles/environmentcontroller.h"

#include "app/profile/profileformat.h"
#include "ui/profiles/environmentbox.h"
#include "ui/profiles/environmentdialog.h"
#include "ui/profiles/secretsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QSettings>

#include <algorithm>
#include <memory>

namespace wasclean {

namespace {

const QString environmentKey = QStringLiteral("profiles/environment");

} // namespace

EnvironmentController::EnvironmentController(
    QSettings &settings, ProfileStore &store, SecretManager &secretManager, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_store(store)
    , m_secretManager(secretManager)
    , m_window(window)
    , m_choose(new QAction(tr("Choose &environment"), this))
    , m_edit(new QAction(tr("&Environments…"), this))
    , m_box(new EnvironmentBox(m_edit, window))
{
    m_choose->setShortcut(QKeySequence(tr("Ctrl+Shift+E")));
    QComboBox *list = m_box->list();
    list->addItem(tr("None"), QString());
    connect(m_choose, &QAction::triggered, list, [list] {
        list->setFocus(Qt::ShortcutFocusReason);
        list->showPopup();
    });
    connect(m_edit, &QAction::triggered, this, &EnvironmentController::edit);
    connect(&store, &ProfileStore::changed, this, &EnvironmentController::fill);
    connect(list, &QComboBox::textActivated, this,
        [this, list] { choose(list->currentData().toString()); });
}

void EnvironmentController::fill()
{
    const QString chosen = m_settings.value(environmentKey).toString();
    QComboBox *list = m_box->list();
    list->clear();
    list->addItem(tr("None"), QString());
    for (const StoredEnvironment &stored : m_store.contents().environments) {
        const QString &name = stored.environment.name;
        list->addItem(stored.problem.isEmpty() ? name : tr("%1 (damaged)").arg(name), name);
    }
    list->setCurrentIndex(std::max(0, list->findData(chosen)));
    const StoredEnvironment *stored = m_store.environment(chosen);
    const bool isSound = stored && stored->problem.isEmpty();
    use(isSound ? stored->environment : Environment(), false);
}

void EnvironmentController::choose(const QString &name)
{
    const StoredEnvironment *stored = m_store.environment(name);
    if (stored && !stored->problem.isEmpty()) {
        emit failed(tr("The environment %1 cannot be used: %2").arg(name, stored->problem));
        fill();
        return;
    }
    m_settings.setValue(environmentKey, name);
    use(stored ? stored->environment : Environment(), true);
}

void EnvironmentController::use(const Environment &environment, bool asks)
{
    m_environment = environment;
    m_variables.setEnvironment(environment);
    emit changed();
    const bool hasSecrets = std::any_of(environment.variables.begin(), environment.variables.end(),
        [](const EnvironmentVariable &variable) { return variable.secret; });
    if (!hasSecrets)
        return;
    const QString name = environment.name;
    m_secretManager.fetch(environment.id, this, [this, name, asks](const SecretValues &secrets) {
        if (m_environment.name != name)
            return;
        m_environment = withEnvironmentSecrets(m_environment, secrets);
        m_variables.setEnvironment(m_environment);
        emit changed();
        if (asks)
            askForMissing();
    });
}

QList<QByteArray> EnvironmentController::secrets() const
{
    QList<QByteArray> secrets;
    for (const QString &secret : environmentSecrets(m_environment))
        secrets.append(secret.toUtf8());
    return secrets;
}

void EnvironmentController::askForMissing()
{
    QMap<QString, QString> names;
    for (const EnvironmentVariable &variable : std::as_const(m_environment.variables)) {
        if (variable.secret && variable.value.isEmpty())
            names.insert(variable.name, variable.name);
    }
    if (names.isEmpty() || m_isAsking)
        return;
    m_isAsking = true;
    const QString name = m_environment.name;
    auto *dialog = new SecretsDialog(
        tr("Enter the secret variables of the environment %1.").arg(name), names, m_window);
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        if (m_environment.name != name)
            return;
        m_environment = withEnvironmentSecrets(m_environment, dialog->values());
        m_variables.setEnvironment(m_environment);
        m_secretManager.keep(m_environment.id, environmentSecrets(m_environment));
        emit changed();
    });
    dialog->open();
}

void EnvironmentController::edit()
{
    QList<Environment> environments;
    const auto shown = std::make_shared<ShownById>();
    for (const StoredEnvironment &stored : m_store.contents().environments) {
        if (!stored.problem.isEmpty())
            continue;
        // The chosen one has its secrets at hand; the others keep theirs unless the user types new
        // ones.
        Environment environment
            = stored.environment.name == m_environment.name ? m_environment : stored.environment;
        // A file that was copied has the identity of another, and one written by hand has none.
        if (environment.id.isEmpty() || shown->contains(environment.id))
            environment.id = newFileId();
        shown->insert(environment.id, {environment, stored.bytes});
        environments.append(environment);
    }
    auto *dialog = new EnvironmentDialog(environments, m_environment.name, m_window);
    dialog->setWrite(
        [this, shown](const QList<Environment> &edited) { return write(edited, *shown); });
    dialog->open();
}

QString EnvironmentController::write(const QList<Environment> &environments, ShownById &shown)
{
    QString problem;
    const QStringList ids = shown.keys();
    for (const QString &id : ids) {
        const auto edited = std::find_if(environments.begin(), environments.end(),
            [&id](const Environment &each) { return each.id == id; });
        problem = removeOrRename(id, edited == environments.end() ? nullptr : &*edited, shown);
        if (!problem.isEmpty())
            return problem;
    }
    for (const Environment &environment : environments) {
        problem = writeOne(environment, shown);
        if (!problem.isEmpty())
            return problem;
    }
    fill();
    return {};
}

QString EnvironmentController::removeOrRename(
    const QString &id, const Environment *edited, ShownById &shown)
{
    const QString name = shown[id].environment.name;
    if (edited && edited->name == name)
        return {};
    // Another program may have deleted the file.
    const bool exists = m_store.environment(name) != nullptr;
    QString problem;
    if (exists)
        problem = edited ? m_store.renameEnvironment(name, edited->name)
                         : m_store.removeEnvironment(name);
    if (!problem.isEmpty())
        return problem;
    if (edited && name == m_environment.name)
        m_settings.setValue(environmentKey, edited->name);
    if (edited && exists)
        shown[id].environment.name = edited->name;
    else
        shown.remove(id);
    if (!edited)
        m_secretManager.forget(id);
    return {};
}

QString EnvironmentController::writeOne(const Environment &environment, ShownById &shown)
{
    const Shown before = shown.value(environment.id);
    if (before.environment == environment)
        return {};
    const WriteResult result = m_store.writeEnvironment(environment, before.bytes);
    if (result.outcome != WriteResult::Outcome::Written)
        return tr("%1: %2").arg(environment.name, result.problem);
    const StoredEnvironment *stored = m_store.environment(environment.name);
    shown[environment.id] = {environment, stored ? stored->bytes : QByteArray()};
    keepSecrets(environment);
    return {};
}

void EnvironmentController::keepSecrets(const Environment &environment)
{
    m_secretManager.fetch(environment.id, this, [this, environment](const SecretValues &known) {
        SecretValues secrets;
        for (const EnvironmentVariable &variable : environment.variables) {
            const QString value
                = variable.value.isEmpty() ? known.value(variable.name) : variable.value;
            if (variable.secret && !value.isEmpty())
                secrets.insert(variable.name, value);
        }
        m_secretManager.keep(environment.id, secrets);
    });
}

} // namespace wasclean
