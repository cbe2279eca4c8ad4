#include "ui/style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace wasclean {

namespace {

/// Of the size with its proportions kept.
QPixmap rendered(const QString &file, const QSize &size)
{
    QPixmap pixmap(size);
    // A button that has no room yet.
    if (pixmap.isNull())
        return pixmap;
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(file);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    return pixmap;
}

class ProgramIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(file(), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return rendered(file(), size);
    }

    QIconEngine *clone() const override { return new ProgramIconEngine; }

private:
    static QString file() { return QStringLiteral(":/wasclean.svg"); }
};

class SymbolicIconEngine : public QIconEngine
{
public:
    /// The meaning wins over the role where there is one.
    SymbolicIconEngine(
        const QString &name, QPalette::ColorRole role, QColor Colors::*meaning = nullptr)
        : m_name(name)
        , m_role(role)
        , m_meaning(meaning)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, render(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(size, mode);
    }

    QIconEngine *clone() const override
    {
        return new SymbolicIconEngine(m_name, m_role, m_meaning);
    }

private:
    QPixmap render(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap = iconPixmap(m_name, size);
        if (pixmap.isNull())
            return pixmap;
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(mode));
        return pixmap;
    }

    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        // As the style colours the text of a disabled button.
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::PlaceholderText);
        if (m_meaning)
            return Colors::of(palette).*m_meaning;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    QColor Colors::*m_meaning;
};

} // namespace

QIcon symbolicIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new SymbolicIconEngine(name, role));
}

QIcon symbolicIcon(const QString &name, QColor Colors::*meaning)
{
    return QIcon(new SymbolicIconEngine(name, QPalette::ButtonText, meaning));
}

QPixmap iconPixmap(const QString &name, const QSize &size)
{
    return rendered(QStringLiteral(":/icons/%1.svg").arg(name), size);
}

QIcon programIcon() { return QIcon(new ProgramIconEngine); }

} // namespace wasclean
