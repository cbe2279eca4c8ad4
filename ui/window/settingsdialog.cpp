#include "ui/window/settingsdialog.h"

#include "app/base/translations.h"
#include "app/profile/trustedhosts.h"
#include "ui/session/capturerecoverycontroller.h"
#include "ui/style/styling.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/textzoom.h"
#include "ui/widgets/windowsize.h"
#include "ui/window/settingskeys.h"
#include "ui/window/trustedlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int fieldWidth = 208;
constexpr QSize usualSize(600, 600);

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(
    QSettings &settings, const Theme &theme, TrustedHosts &trustedHosts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_content(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout(m_content))
    , m_nothing(hint(tr("No setting matches."), m_content))
    , m_trusted(new TrustedList(trustedHosts, m_content))
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    m_rowsLayout->setContentsMargins(0, 0, 12, 0);
    m_rowsLayout->setSpacing(12);
    m_rowsLayout->addWidget(m_nothing);
    addAppearance();
    addCaptures();
    addNotifications();
    addTrust();
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    search({});
    resizeOnScreen(this, usualSize);
}

void SettingsDialog::beginGroup(const QString &title)
{
    m_heading = heading(title, m_content);
    m_rowsLayout->addWidget(m_heading);
}

/// A setting with its name at the left, its field at the right, and below what it does.
void SettingsDialog::addRow(const QString &name, QWidget *field, const QString &explanation)
{
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    if (auto *box = qobject_cast<QCheckBox *>(field)) {
        box->setText(name);
        line->addWidget(box, 1);
    } else {
        auto *label = new QLabel(name, row);
        label->setBuddy(field);
        field->setFixedWidth(fieldWidth);
        line->addWidget(label, 1);
        line->addWidget(field);
    }
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(hint(explanation, row));
    m_rowsLayout->addWidget(row);
    field->setAccessibleDescription(explanation);
    m_rows.append({row, m_heading, withoutMnemonic(name) + u' ' + explanation});
}

void SettingsDialog::addAppearance()
{
    beginGroup(tr("Appearance"));
    auto *scheme = new QComboBox(this);
    setComboBoxName(scheme, tr("Theme"));
    for (const auto &[each, text] : Theme::schemeTexts()) {
        scheme->addItem(withoutMnemonic(text), int(each));
        if (each == m_theme.scheme())
            scheme->setCurrentIndex(scheme->count() - 1);
    }
    connect(scheme, &QComboBox::currentIndexChanged, this, [this, scheme] {
        emit schemeChosen(static_cast<Theme::Scheme>(scheme->currentData().toInt()));
    });
    addRow(tr("T&heme"), scheme,
        tr("The colors of the window. “As the system” follows the desktop when it changes."));
    addLanguage();
    auto *zoom = new QSpinBox(this);
    zoom->setAccessibleName(tr("Text size"));
    zoom->setRange(TextZoom::least, TextZoom::most);
    zoom->setSingleStep(10);
    zoom->setSuffix(QStringLiteral(" %"));
    zoom->setValue(m_settings.value(textZoomKey, TextZoom::usual).toInt());
    connect(zoom, &QSpinBox::valueChanged, this, &SettingsDialog::textZoomChosen);
    addRow(tr("Te&xt size of log and payloads"), zoom,
        tr("Also changed by Ctrl with the mouse wheel, and by the actions of the View menu."));
}

void SettingsDialog::addLanguage()
{
    auto *language = new QComboBox(this);
    setComboBoxName(language, tr("Language"));
    language->addItem(tr("As the system"), QString());
    for (const Language &each : languages())
        language->addItem(each.name, each.code);
    const QString chosen = m_settings.value(languageKey).toString();
    language->setCurrentIndex(std::max(language->findData(chosen), 0));
    connect(language, &QComboBox::currentIndexChanged, this,
        [this, language] { m_settings.setValue(languageKey, language->currentData()); });
    addRow(tr("&Language"), language, tr("Another language is shown when Wasclean starts again."));
}

void SettingsDialog::addCaptures()
{
    beginGroup(tr("Unsaved captures"));
    const CacheLimits limits = CaptureRecoveryController::limits(m_settings);
    auto *days = new QSpinBox(this);
    days->setRange(1, 3650);
    days->setSuffix(tr(" days"));
    days->setValue(int(limits.maxAge / std::chrono::hours(24)));
    days->setAccessibleName(tr("Maximum age"));
    auto *size = new QSpinBox(this);
    size->setRange(1, 10'000);
    size->setSuffix(tr(" GiB"));
    size->setValue(int(limits.maxBytes / (qint64(1024) * 1024 * 1024)));
    size->setAccessibleName(tr("Maximum total size"));
    const auto keep = [this, days, size] {
        CaptureRecoveryController::setLimits(m_settings, days->value(), size->value());
    };
    connect(days, &QSpinBox::valueChanged, this, keep);
    connect(size, &QSpinBox::valueChanged, this, keep);
    addRow(tr("Maximum &age"), days,
        tr("Every connection is captured in a cache file. Older files are deleted when this dialog "
           "closes and when Wasclean starts, but never one that is open or that you saved."));
    addRow(tr("Maximum &total size"), size,
        tr("When the cache files together are larger, the oldest are deleted."));
}

void SettingsDialog::addNotifications()
{
    beginGroup(tr("Notifications"));
    auto *ends = new QCheckBox(this);
    ends->setAccessibleName(tr("Notify while the window is hidden"));
    ends->setChecked(m_settings.value(notifyEndsKey).toBool());
    connect(ends, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.setValue(notifyEndsKey, on); });
    addRow(tr("&Notify while the window is hidden"), ends,
        tr("The desktop shows how a connection ended and what “Wait for” received while the window "
           "is hidden or minimized."));
}

void SettingsDialog::addTrust()
{
    beginGroup(tr("Trusted certificates"));
    m_trustHint = hint({}, m_content);
    m_rowsLayout->addWidget(m_trustHint);
    m_rowsLayout->addWidget(m_trusted);
    connect(m_trusted, &TrustedList::removed, this, &SettingsDialog::showTrust);
    m_rows.append({m_trustHint, m_heading, tr("Trusted certificates")});
    m_rows.append({m_trusted, m_heading, tr("Trusted certificates")});
}

void SettingsDialog::showTrust()
{
    m_trustHint->setText(m_trusted->isEmpty()
            ? tr("There are none. Wasclean offers to trust a certificate when its check fails.")
            : tr("These pass for their host although their check fails."));
    search(m_search->text());
}

void SettingsDialog::createLayout()
{
    showTrust();
    m_rowsLayout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
}

/// Shows the settings in which all words are found, in the name or in the explanation.
void SettingsDialog::search(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Row &row : std::as_const(m_rows))
        row.heading->hide();
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = row.heading->text() + u' ' + row.words;
        const bool matches = std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        row.widget->setVisible(matches && (row.widget != m_trusted || !m_trusted->isEmpty()));
        if (matches)
            row.heading->show();
        any = any || matches;
    }
    m_nothing->setVisible(!any);
}

} // namespace wasclean
