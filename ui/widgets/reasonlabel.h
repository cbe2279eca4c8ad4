#pragma once

#include <QLabel>

namespace wasclean {

/// A label for remote text, and for sentences of any length: plain, wrapped anywhere if need be,
/// cut with "…" after two lines unless it may have more. text() and the accessible name stay
/// complete, and so is the tooltip that appears when it is cut.
class ReasonLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonLabel(QWidget *parent = nullptr);

    /// Never cuts the text; it takes as many lines as it needs.
    void setNeverCut();

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineCount(int width) const;

    int m_maxLines = 2;
};

} // namespace wasclean
