#pragma once

#include "app/wire/facts/connectstage.h"

#include <QList>
#include <QWidget>

namespace wasclean {

/// The stages of connecting side by side: those that have passed, the one under way, and those that
/// are certain to come, each with a shape and a word.
class ConnectStages : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectStages(QWidget *parent = nullptr);

    /// Nothing has been reached yet; TLS is to come when the URL is secure.
    void start(bool secure);
    void setStage(ConnectStage stage);

    ConnectStage stage() const { return m_stage; }

    /// What is shown, for assistive technology and tests: "✓ TCP, ● TLS, ○ Opening handshake".
    QString description() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Progress : quint8 { Passed, UnderWay, ToCome };

    struct Step
    {
        ConnectStage stage;
        Progress progress;
    };

    QList<Step> steps() const;
    int shapeSide() const;
    void changed();

    QList<ConnectStage> m_known;
    ConnectStage m_stage = ConnectStage::Preparing;
};

/// "DNS", "TCP", "Proxy", "TLS", "Opening handshake"; empty while preparing.
QString connectStageName(ConnectStage stage);
/// What is waited for in the stage, and how long already, in seconds.
QString waitingSentence(ConnectStage stage, const QString &seconds);

} // namespace wasclean
