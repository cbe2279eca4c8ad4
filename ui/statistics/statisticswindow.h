#pragma once

#include "app/statistics/trafficstatistics.h"
#include "ui/statistics/statisticspicture.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QIODevice;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace wasclean {

class BriefNote;
class ChartView;
class FigureTable;
class TextZoom;

/// The figures of a connection, in tables and charts, which can be saved as pictures and as CSV.
class StatisticsWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsWindow(QWidget *parent);
    ~StatisticsWindow() override;

    /// Shows figures of what the title names, at a time of the clock in nanoseconds since the
    /// epoch.
    void showStatistics(const TrafficStatistics &statistics, const QString &title, qint64 now);
    /// Shows figures and charts in this size, also when it changes.
    void setTextZoom(TextZoom &zoom);

signals:
    /// It can be seen now, and what it shows may be old.
    void shown();
    /// All figures are to begin anew.
    void restartRequested();
    /// Answers are to be paired in this way.
    void pairingChosen(const wasclean::AnswerPairing &pairing);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Writer = std::function<bool(QIODevice &)>;

    QWidget *createPage();
    void setZoom(int percent);
    QPushButton *createExportButton();
    void choosePairing();
    void savePng();
    void saveSvg();
    void saveCsv(const QString &name, const QByteArray &csv);
    /// Asks for a file, and writes it.
    void save(const QString &name, const QString &filter, const Writer &write);

    QComboBox *m_pairing;
    QLineEdit *m_path;
    QLabel *m_problem;
    BriefNote *m_note;
    QLabel *m_since;
    QLabel *m_silence;
    QLabel *m_answers;
    FigureTable *m_traffic;
    FigureTable *m_times;
    QScrollArea *m_scroll;
    QList<ChartView *> m_charts;
    StatisticsContent m_content;
    TrafficStatistics m_statistics;
    qint64 m_now = 0;
};

} // namespace wasclean
