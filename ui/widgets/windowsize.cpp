#include "ui/widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace wasclean {

void resizeOnScreen(QWidget *window, QSize usual)
{
    // The frame of the window takes some room, too; how much is not known before it is shown.
    constexpr QSize frame(16, 40);
    window->resize(usual.boundedTo(window->screen()->availableSize() - frame));
}

} // namespace wasclean
