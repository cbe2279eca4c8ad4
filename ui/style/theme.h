#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPalette>

#include <memory>
#include <optional>
#include <utility>

class QApplication;

namespace wasclean {

class DesktopScheme;
class LateStyling;

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

/// The palette, the style and the style sheet of the program, for light and dark.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    /// Remembers what the desktop's palette looks like, so make it before anything sets one.
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    Scheme scheme() const { return m_scheme; }

    /// Chooses a scheme and applies it.
    void setScheme(Scheme scheme);
    /// Sets style, palette and style sheet; repeated automatically when the desktop changes its
    /// scheme.
    void apply();

    /// Chooses a scheme and sets its style and palette, but no style sheet yet. A window that is
    /// built before applyStyleSheet() is styled once, and what is hidden in it when it is shown;
    /// with a style sheet, all of what is in a widget is styled again each time that the widget
    /// gets a parent.
    void prepareScheme(Scheme scheme);
    void applyStyleSheet();

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
    void applyStyleAndPalette();

    QApplication &m_application;
    DesktopScheme *m_desktop;
    std::unique_ptr<LateStyling> m_late;
    Scheme m_scheme = Scheme::System;
};

} // namespace wasclean
