#pragma once

#include "app/formats/textsection.h"
#include "ui/widgets/textzoom.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace wasclean {

class EvidenceTable;

/// What the detail pane shows while no row is selected: how to select one, and to what the program
/// is connected.
class ConnectionFacts : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<EvidenceRows()>;

    explicit ConnectionFacts(QWidget *parent = nullptr);

    /// Shows what the source returns, which is asked only when this can be seen, in a turn of the
    /// event loop of its own; null shows nothing, and is told before there is one.
    void setSource(const Source &source);

    /// Shows the facts larger or smaller.
    void setZoom(int percent);

signals:
    /// There is a view of the facts now.
    void built(QWidget *view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    void fill();

    QLabel *m_hint;
    /// Built with the first attempt that can be seen.
    EvidenceTable *m_table = nullptr;
    Source m_source;
    bool m_isStale = false;
    QTimer m_filling;
    int m_zoom = TextZoom::usual;
};

} // namespace wasclean
