#pragma once

#include <QObject>

namespace wasclean {

/// Whether the desktop wants dark windows. Qt tells from 6.5 on; before, the desktop portal's
/// "color-scheme" setting is asked, and the palette the desktop gave decides until it answers.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void setDark(bool dark);
    void watchStyleHints();

    bool m_dark;
};

} // namespace wasclean
