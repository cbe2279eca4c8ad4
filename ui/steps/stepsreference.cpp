#include "ui/steps/stepsreference.h"

#include "app/steps/steprecorder.h"
#include "app/steps/stepsfile.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wasclean {

namespace {

QString whatItDoes(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Connect:
        return StepsReference::tr("Opens a connection, and passes when it is open.");
    case Step::Kind::Request:
        return StepsReference::tr("Sends an HTTP request and saves values of its answer.");
    case Step::Kind::Send:
        return StepsReference::tr("Sends a message: text, JSON, hex, base64 or a file.");
    case Step::Kind::Ping:
        return StepsReference::tr("Sends a Ping.");
    case Step::Kind::Pong:
        return StepsReference::tr("Sends a Pong.");
    case Step::Kind::Expect:
        return StepsReference::tr("Waits for a message that matches.");
    case Step::Kind::ExpectNone:
        return StepsReference::tr("Passes when no such message arrives in time.");
    case Step::Kind::Wait:
        return StepsReference::tr("Waits for so many milliseconds.");
    case Step::Kind::Close:
        return StepsReference::tr("Starts the closing handshake.");
    case Step::Kind::Drop:
        return StepsReference::tr("Ends TCP without a Close frame.");
    case Step::Kind::ExpectClose:
        return StepsReference::tr("Waits for the close, and checks wasClean, code and reason.");
    case Step::Kind::ExpectError:
        return StepsReference::tr("Waits for an error, such as a refused opening handshake.");
    case Step::Kind::Repeat:
        return StepsReference::tr("Runs its steps so many times.");
    }
    return {};
}

} // namespace

StepsReference::StepsReference(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What each step does"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Step"), tr("What it does"), tr("Example")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    const QStringList words = stepWords();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto kind = static_cast<Step::Kind>(i);
        auto *item = new QTreeWidgetItem(
            list, {words[i], whatItDoes(kind), QString::fromUtf8(sampleStep(kind))});
        item->setFont(2, MessageDelegate::fixedFont());
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    auto *hint
        = new QLabel(tr("“within” is the timeout of a step in milliseconds. “name” describes "
                        "it. With “continue”, the run goes on when it fails."),
            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("quiet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(list, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resizeOnScreen(this, QSize(880, 400));
}

} // namespace wasclean
