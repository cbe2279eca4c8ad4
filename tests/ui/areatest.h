#pragma once

#include "tests/ui/byname.h"
#include "ui/options/optionpage.h"
#include "ui/options/optionsarea.h"

#include <QObject>
#include <QTabWidget>

namespace wasclean {

/// The options alone, without the window around them.
class AreaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_area, QString::fromUtf8(name));
    }

    QTabWidget *tabs() const { return m_area->findChild<QTabWidget *>(); }

    QString currentTitle() const
    {
        return static_cast<OptionPage *>(tabs()->currentWidget())->title();
    }

    void open(const char *title) const;
    ConnectionSettings settings() const;
    /// Nothing in them is as it comes.
    static ConnectionSettings fullSettings();

    OptionsArea *m_area = nullptr;
};

} // namespace wasclean
