#include "ui/profiles/profilepane.h"

#include "app/profile/profilefolder.h"
#include "app/profile/profilenames.h"
#include "ui/profiles/profiletree.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/styling.h"

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
    , m_search(new QLineEdit(this))
    , m_buttons(new QHBoxLayout)
    , m_tree(new ProfileTree(this))
    , m_empty(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_loaded(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("profilePane"));
    m_search->setObjectName(QStringLiteral("profileSearch"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setPlaceholderText(tr("Search profiles"));
    addClearButton(m_search);
    m_notes->setObjectName(QStringLiteral("profileNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What this connection is for"));
    m_notes->setTabChangesFocus(true);
    m_notes->setProperty("field", true);
    m_tree->setProperty("field", true);
    for (QLabel *label : {m_empty, m_problem, m_loaded}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_tree->setSearch(words);
        updateEmpty();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ProfilePane::notesChanged);
    setLoaded({}, false);
}

void ProfilePane::createLayout()
{
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(4);
    auto *notesLabel = new QLabel(tr("Notes"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addLayout(m_buttons);
    layout->addWidget(m_problem);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 3);
    layout->addWidget(m_loaded);
    layout->addWidget(notesLabel);
    layout->addWidget(m_notes, 1);
}

void ProfilePane::setSaveKeys(const QKeySequence &keys)
{
    m_empty->setText(
        tr("Set up a connection on the right and save it as a profile (%1). It then appears here.")
            .arg(keyText(keys)));
}

void ProfilePane::setButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(action->iconText());
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        connect(action, &QAction::changed, button,
            [button, action] { button->setText(action->iconText()); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void ProfilePane::setContents(const ProfileFolder &contents, const QString &folder)
{
    m_tree->setContents(contents);
    m_problem->setText(contents.problem);
    m_problem->setVisible(!contents.problem.isEmpty());
    m_tree->setAccessibleDescription(tr("In the folder %1").arg(QDir::toNativeSeparators(folder)));
    updateEmpty();
}

void ProfilePane::updateEmpty() { m_empty->setVisible(m_tree->topLevelItemCount() == 0); }

void ProfilePane::setLoaded(const QString &path, bool isChanged)
{
    m_tree->setLoaded(path, isChanged);
    const QString name = shownPath(path);
    if (path.isEmpty())
        m_loaded->setText(tr("No profile is loaded."));
    else
        m_loaded->setText(isChanged ? tr("%1 ● unsaved changes").arg(name) : name);
}

QString ProfilePane::notes() const { return m_notes->toPlainText(); }

void ProfilePane::setNotes(const QString &notes)
{
    if (notes != m_notes->toPlainText())
        m_notes->setPlainText(notes);
}

void ProfilePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace wasclean
