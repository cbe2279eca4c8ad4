#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPalette>

#include <optional>
#include <utility>

namespace wasclean {

class DesktopScheme;

/// Colours that carry a meaning. Each is readable (4.5:1) as text on the base, the alternate base
/// and the window of its scheme, and never stands alone: a word or a shape says the same.
struct Colors
{
    QColor sent;
    QColor received;
    QColor clean; ///< the connection is open, or closed cleanly
    QColor unclean; ///< it ended without a complete closing handshake
    QColor failed; ///< an error; wrong input
    QColor quiet; ///< secondary text, nothing to report yet
    QColor accent; ///< the primary button, the focus, what is under way
    QColor onAccent; ///< text on an accent-coloured area
    QColor hover; ///< background of a button under the mouse
    QColor border; ///< lines round fields and between areas
    QColor notice; ///< background of a bar that asks for attention

    static const Colors &light();
    static const Colors &dark();
    /// At least 7:1, for people who see little.
    static const Colors &highContrast();
    /// The set that goes with a palette. A widget calls it with its own palette when it paints, or
    /// in changeEvent() for QEvent::PaletteChange, and so follows the theme without knowing it.
    static const Colors &of(const QPalette &palette);
};

/// The palette and the style of the program, for light and dark.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    /// Remembers what the desktop's palette looks like, so make it before anything sets one.
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

    /// Chooses a scheme and applies it.
    void setScheme(Scheme scheme);
    /// Sets palette and style; repeated automatically when the desktop changes its scheme.
    void apply();

    /// Whether the ground is dark, as it is with high contrast, too.
    bool isDark() const;
    const Colors &colors() const;

    static QPalette palette(bool dark);
    static QPalette highContrastPalette();
    /// All schemes, as the user reads them.
    static QList<std::pair<Scheme, QString>> schemeTexts();
    /// "system", "light", "dark", "highcontrast": for settings and the command line.
    static QString schemeName(Scheme scheme);
    static std::optional<Scheme> schemeNamed(const QString &name);

signals:
    /// The colours have changed.
    void changed();

private:
    DesktopScheme *m_desktop;
    Scheme m_scheme = Scheme::System;
};

} // namespace wasclean
