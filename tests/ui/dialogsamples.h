#pragma once

#include "app/demo/demoserver.h"
#include "app/profile/trustedhosts.h"
#include "ui/demo/demooffer.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace wasclean {

/// A dialog, and the button that Enter presses in its fields.
struct DialogSample
{
    const char *name;
    /// In English, without its mnemonic.
    QString button;
    std::function<QDialog *()> make;
};

/// Every dialog of the window, filled as far as a test needs it.
class DialogSamples
{
public:
    QList<DialogSample> all();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme m_theme;
    TrustedHosts m_trustedHosts{m_settings};
    DemoServer m_demo;
    DemoOffer m_offer{m_demo};
    QAction m_action{QStringLiteral("&Something")};
};

} // namespace wasclean
