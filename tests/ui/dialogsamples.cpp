#include "tests/ui/dialogsamples.h"

#include "ui/automation/autoreplydialog.h"
#include "ui/automation/repeatdialog.h"
#include "ui/automation/waitdialog.h"
#include "ui/demo/demopage.h"
#include "ui/details/diffdialog.h"
#include "ui/files/exportdialog.h"
#include "ui/log/protobufdialog.h"
#include "ui/log/schemadialog.h"
#include "ui/paste/pastedialog.h"
#include "ui/profiles/environmentdialog.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/secretsdialog.h"
#include "ui/replay/replaywindow.h"
#include "ui/send/messagedialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/shortcutsdialog.h"

namespace wasclean {

QList<DialogSample> DialogSamples::all()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    Message message;
    message.kind = MessageKind::Text;
    message.payload = "a";
    return {
        {"about", text("Close"), [] { return new AboutDialog(QStringLiteral("1")); }},
        {"auto-reply", text("Close"), [] { return new AutoReplyDialog; }},
        {"compare", text("Close"),
            [message] {
                return new DiffDialog(
                    {QStringLiteral("Row 1"), message}, {QStringLiteral("Row 2"), message});
            }},
        {"demo server", text("Start"), [this] { return new DemoPage(m_offer); }},
        {"environments", text("Save"),
            [] { return new EnvironmentDialog({Environment()}, {}, nullptr); }},
        {"export", text("Export"), [] { return new ExportDialog(ExportOffer()); }},
        {"message", text("Save"),
            [] {
                SavedMessage saved;
                saved.name = QStringLiteral("a");
                return new MessageDialog(saved, {});
            }},
        {"paste", text("Use and connect"),
            [] { return new PasteDialog(QStringLiteral("wscat -c ws://localhost:1/")); }},
        {"profile", text("Save"),
            [] {
                auto *dialog = new ProfileDialog(QStringLiteral("Save"),
                    ProfileDialog::Asks::NameAndFolder, QStringLiteral("a"), {}, nullptr);
                dialog->setAct(QStringLiteral("&Save"), [](const QString &) { return QString(); });
                return dialog;
            }},
        {"repeat", text("Start repeating"),
            [] {
                auto *dialog = new RepeatDialog;
                dialog->setOpen(true);
                return dialog;
            }},
        {"protobuf", text("Use"),
            [] {
                auto *dialog = new ProtobufDialog;
                dialog->setChoice({QStringLiteral("/home/me/schemas/shop.proto"),
                    QStringLiteral("shop.Order"), {}});
                dialog->setTypes({QStringLiteral("shop.Event"), QStringLiteral("shop.Order")},
                    QStringLiteral("“x/b.proto”, line 1, column 12: Expected \";\"."));
                return dialog;
            }},
        {"replay", text("Replay"),
            [] {
                LoadedReplay replays;
                replays.all.sent.emplace_back();
                auto *dialog = new ReplayWindow;
                dialog->setReplays(replays, QStringLiteral("ws://localhost:1/"));
                return dialog;
            }},
        {"secrets", text("OK"),
            [] {
                return new SecretsDialog(QStringLiteral("Needed."),
                    {{QStringLiteral("auth"), QStringLiteral("Password")}}, nullptr);
            }},
        {"schemas", text("Use"), [] { return new SchemaDialog; }},
        {"settings", text("Close"),
            [this] { return new SettingsDialog(m_settings, m_theme, m_trustedHosts); }},
        {"shortcuts", text("Close"), [this] { return new ShortcutsDialog({&m_action}); }},
        {"wait for", text("Start waiting"),
            [] {
                auto *dialog = new WaitDialog;
                dialog->setOpen(true);
                return dialog;
            }},
    };
}

} // namespace wasclean
