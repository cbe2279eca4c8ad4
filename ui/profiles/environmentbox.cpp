#include "ui/profiles/environmentbox.h"

#include "ui/widgets/namedcombobox.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wasclean {

EnvironmentBox::EnvironmentBox(QAction *edit, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("Environment"), this))
    , m_list(new QComboBox(this))
    , m_edit(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("environment"));
    m_list->setProperty("low", true);
    setComboBoxName(m_list, tr("Environment"));
    m_list->setToolTip(tr("Environment: variables for {{name}} in the URL, headers and messages"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_edit->setProperty("low", true);
    m_edit->setText(tr("Edit environments…"));
    m_edit->setAccessibleName(m_edit->text());
    m_edit->setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QToolButton::clicked, edit, &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_edit)})
        layout->addWidget(part);
}

int EnvironmentBox::leastWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + m_list->sizeHint().width() + margins.right();
}

void EnvironmentBox::setRoom(int width)
{
    const int withLabel = leastWidth() + m_label->sizeHint().width() + layout()->spacing();
    const int withAll = withLabel + m_edit->sizeHint().width() + layout()->spacing();
    m_label->setVisible(width >= withLabel);
    m_edit->setVisible(width >= withAll);
}

} // namespace wasclean
