#include "ui/profiles/profilepane.h"

#include "app/profile/profilefolder.h"
#include "app/profile/profilenames.h"
#include "ui/profiles/profiletree.h"
#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace wasclean {

ProfilePane::ProfilePane(QWidget *parent)
    : QWidget(parent)
    , m_tree(new ProfileTree(this))
{
    setObjectName(QStringLiteral("profilePane"));
    m_tree->setProperty("field", true);
}

void ProfilePane::setVisible(bool visible)
{
    if (visible && m_search == nullptr)
        build();
    QWidget::setVisible(visible);
}

void ProfilePane::build()
{
    createSearch();
    createNotes();
    m_empty = new QLabel(this);
    m_problem = new QLabel(this);
    m_loaded = new QLabel(this);
    for (QLabel *label : {m_empty, m_problem, m_loaded}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_empty->setText(
        tr("Set up a connection on the right and save it as a profile (%1). It then appears here.")
            .arg(keyText(m_saveKeys)));
    m_problem->setProperty("role", QStringLiteral("problem"));
    createLayout();
    showContents();
    showLoaded();
    QList<QWidget *> stops{m_search, m_tree, m_notes};
    for (auto *button : findChildren<QToolButton *>())
        stops.append(button);
    placeInTabOrder(m_tree, stops);
}

void ProfilePane::createSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("profileSearch"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setPlaceholderText(tr("Search profiles"));
    addClearButton(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_tree->setSearch(words);
        showContents();
    });
}

void ProfilePane::createNotes()
{
    m_notes = new QPlainTextEdit(m_notesText, this);
    m_notes->setObjectName(QStringLiteral("profileNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What this connection is for"));
    m_notes->setTabChangesFocus(true);
    m_notes->setProperty("field", true);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        m_notesText = m_notes->toPlainText();
        emit notesChanged();
    });
}

void ProfilePane::createLayout()
{
    auto *notesLabel = new QLabel(tr("Notes"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addLayout(createButtons());
    layout->addWidget(m_problem);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 3);
    layout->addWidget(m_loaded);
    layout->addWidget(notesLabel);
    layout->addWidget(m_notes, 1);
}

QHBoxLayout *ProfilePane::createButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins({});
    buttons->setSpacing(4);
    for (QAction *action : m_actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(action->iconText());
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        connect(action, &QAction::changed, button,
            [button, action] { button->setText(action->iconText()); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    return buttons;
}

void ProfilePane::setSaveKeys(const QKeySequence &keys) { m_saveKeys = keys; }

void ProfilePane::setButtons(const QList<QAction *> &actions) { m_actions = actions; }

void ProfilePane::setContents(const ProfileFolder &contents, const QString &folder)
{
    m_tree->setContents(contents);
    m_contentsProblem = contents.problem;
    m_tree->setAccessibleDescription(tr("In the folder %1").arg(QDir::toNativeSeparators(folder)));
    showContents();
}

void ProfilePane::showContents()
{
    if (m_search == nullptr)
        return;
    m_problem->setText(m_contentsProblem);
    m_problem->setVisible(!m_contentsProblem.isEmpty());
    m_empty->setVisible(m_tree->topLevelItemCount() == 0);
}

void ProfilePane::setLoaded(const QString &path, bool isChanged)
{
    m_tree->setLoaded(path, isChanged);
    m_loadedPath = path;
    m_isLoadedChanged = isChanged;
    showLoaded();
}

void ProfilePane::showLoaded()
{
    if (m_loaded == nullptr)
        return;
    const QString name = shownPath(m_loadedPath);
    if (m_loadedPath.isEmpty())
        m_loaded->setText(tr("No profile is loaded."));
    else
        m_loaded->setText(m_isLoadedChanged ? tr("%1 ● unsaved changes").arg(name) : name);
}

QString ProfilePane::notes() const { return m_notesText; }

void ProfilePane::setNotes(const QString &notes)
{
    if (notes == m_notesText)
        return;
    if (m_notes != nullptr) {
        m_notes->setPlainText(notes);
    } else {
        m_notesText = notes;
        emit notesChanged();
    }
}

void ProfilePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace wasclean
