#include "ui/connection/connectbutton.h"

#include "ui/connection/closeinput.h"
#include "ui/connection/closemenu.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace wasclean {

namespace {

constexpr int leastWidth = 136;
constexpr int normalClosure = 1000;

} // namespace

ConnectButton::ConnectButton(QWidget *parent, QWidget *area)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new CloseMenu(area))
{
    createButtons();
    connectMenu();
    showState();
}

void ConnectButton::createButtons()
{
    m_button->setObjectName(QStringLiteral("connect"));
    m_button->setIconSize(buttonIconSize);
    m_more->setProperty("role", QStringLiteral("secondPart"));
    m_more->setAccessibleName(tr("Close options"));
    m_more->setToolTip(tr("Close code, close reason, and the end without a closing handshake"));
    m_more->setIcon(symbolicIcon(QStringLiteral("chevron")));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_button, 1);
    layout->addWidget(m_more);
    // The buttons are equally high, and their names do not move the fields beside them.
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumWidth(leastWidth);
}

void ConnectButton::connectMenu()
{
    connect(m_button, &QPushButton::clicked, this, &ConnectButton::press);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            m_menu->openBelow(m_more);
        else
            m_menu->hide();
    });
    connect(m_menu, &CloseMenu::shown, this, [this](bool isOpen) {
        m_more->setChecked(isOpen);
        const QWidget *focus = QApplication::focusWidget();
        if (!isOpen && focus && m_menu->isAncestorOf(focus))
            m_button->setFocus();
    });
    connect(m_menu, &CloseMenu::dropRequested, this, &ConnectButton::dropRequested);
    connect(m_menu->input(), &CloseInput::changed, this, &ConnectButton::showState);
    connect(m_menu->input(), &CloseInput::accepted, this, [this] {
        if (m_state == ReadyState::Open && checkClose())
            emit closeRequested();
    });
}

void ConnectButton::setReadyState(ReadyState state)
{
    m_state = state;
    showState();
}

void ConnectButton::setKeys(const QKeySequence &connectKeys, const QKeySequence &closeKeys)
{
    m_connectKeys = connectKeys;
    m_closeKeys = closeKeys;
    showState();
}

void ConnectButton::showState()
{
    const bool closed = m_state == ReadyState::Closed;
    const bool lives = m_state == ReadyState::Open || m_state == ReadyState::Closing;
    if (closed) {
        m_button->setText(tr("C&onnect"));
        m_button->setIcon(symbolicIcon(QStringLiteral("connect"), QPalette::BrightText));
    } else if (m_state == ReadyState::Connecting) {
        m_button->setText(tr("Cance&l"));
        m_button->setIcon(symbolicIcon(QStringLiteral("cancel")));
    } else {
        // What is set in the menu is not to be forgotten.
        const std::optional<int> code = closeCode();
        const bool isUnusual
            = code && *code != normalClosure && m_menu->input()->problem().isEmpty();
        m_button->setText(isUnusual ? tr("C&lose %1").arg(*code) : tr("C&lose"));
        m_button->setIcon(symbolicIcon(QStringLiteral("close")));
    }
    m_button->setToolTip(tr("%1 (%2)").arg(
        withoutMnemonic(m_button->text()), keyText(closed ? m_connectKeys : m_closeKeys)));
    m_button->setAccessibleName(lives ? tr("Close") : QString());
    if (m_state == ReadyState::Closing && m_button->hasFocus())
        m_more->setFocus(Qt::OtherFocusReason);
    m_button->setEnabled(m_state != ReadyState::Closing);
    setStyleProperty(m_button, "primary", closed);
    setStyleProperty(m_button, "split", lives);
    // It had the focus while the button was disabled; what is hidden gives it to whatever is next.
    if (!lives && m_more->hasFocus())
        m_button->setFocus(Qt::OtherFocusReason);
    m_more->setVisible(lives);
    m_menu->setDroppable(lives);
    if (!lives)
        m_menu->hide();
}

void ConnectButton::press()
{
    switch (m_state) {
    case ReadyState::Closed:
        emit connectRequested();
        break;
    case ReadyState::Connecting:
        emit cancelRequested();
        break;
    case ReadyState::Open:
        emit closeRequested();
        break;
    case ReadyState::Closing:
        break;
    }
}

std::optional<int> ConnectButton::closeCode() const { return m_menu->input()->code(); }

QString ConnectButton::closeReason() const { return m_menu->input()->reason(); }

bool ConnectButton::checkClose()
{
    if (m_state != ReadyState::Open || m_menu->input()->problem().isEmpty())
        return true;
    if (m_menu->isVisible())
        m_menu->input()->focusField();
    else
        m_menu->openBelow(m_more);
    return false;
}

} // namespace wasclean
