#pragma once

#include "app/wire/facts/evidence.h"

#include <QWidget>

namespace wasclean {

/// Both Close frames byte by byte, in the order in which they passed.
class CloseFramesView : public QWidget
{
    Q_OBJECT

public:
    CloseFramesView(const Evidence &evidence, QWidget *parent);

private:
    void addFrame(const CloseFrame &frame, bool wasSent);
};

} // namespace wasclean
