#include "ui/widgets/noticebar.h"

#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/taborder.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace wasclean {

namespace {

QString nameOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Warning:
        return QStringLiteral("warning");
    case Notice::Tone::Good:
        return QStringLiteral("good");
    case Notice::Tone::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

QIcon iconOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Warning:
        return symbolicIcon(QStringLiteral("warning"), &Colors::unclean);
    case Notice::Tone::Good:
        return symbolicIcon(QStringLiteral("clean"), &Colors::clean);
    case Notice::Tone::Neutral:
        break;
    }
    return symbolicIcon(QStringLiteral("file"), &Colors::accent);
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_dismiss(new QToolButton(this))
{
    setProperty("role", QStringLiteral("notice"));
    // It keeps the place of the bar for Tab.
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    hide();
}

void NoticeBar::build()
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_layout = new QHBoxLayout(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setIcon(symbolicIcon(QStringLiteral("cancel")));
    connect(m_dismiss, &QToolButton::clicked, this, &QWidget::hide);

    m_layout->setContentsMargins(12, 4, 12, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_dismiss);
    placeInTabOrder(m_dismiss, {m_text, m_dismiss});
}

void NoticeBar::showNotice(const QString &sentence) { present({sentence}); }

void NoticeBar::present(const Notice &notice)
{
    if (m_text == nullptr)
        build();
    // One of them may be what was just clicked.
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    m_tone = notice.tone;
    setStyleProperty(this, "tone", nameOf(m_tone));
    updateIcon();
    // The letters of the window depend on what is open in it.
    QSet<QChar> letters = visibleMnemonics(window());
    for (const Notice::Choice &choice : notice.choices)
        addChoice(choice, withFreeMnemonic(choice.text, letters));
    m_dismiss->setVisible(notice.canBeDismissed);
    setSentence(notice.sentence);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::addChoice(const Notice::Choice &choice, const QString &text)
{
    auto *button = new QPushButton(text, this);
    if (!choice.shortcut.isEmpty()) {
        button->setShortcut(choice.shortcut);
        button->setToolTip(keyText(choice.shortcut));
    }
    connect(button, &QPushButton::clicked, this, choice.chosen);
    m_layout->insertWidget(m_layout->count() - 1, button);
    setTabOrder(m_buttons.isEmpty() ? static_cast<QWidget *>(m_text) : m_buttons.last(), button);
    setTabOrder(button, m_dismiss);
    m_buttons.append(button);
}

void NoticeBar::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
        updateIcon();
}

void NoticeBar::updateIcon() { m_icon->setPixmap(iconOf(m_tone).pixmap(16, 16)); }

} // namespace wasclean
