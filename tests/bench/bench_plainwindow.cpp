// The widgets that Wasclean's window shows at its start, as Qt has them and with nothing behind
// them, for bench_start: what a window of this kind takes at least.

#include "tests/bench/firstframe.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QToolButton *toolButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    return button;
}

QLayout *connectionRow()
{
    auto *row = new QHBoxLayout;
    auto *url = new QComboBox;
    url->setEditable(true);
    url->setEditText(QStringLiteral("demo:/echo"));
    auto *state = new QLineEdit(QStringLiteral("CLOSED"));
    state->setReadOnly(true);
    row->addWidget(new QLabel(QStringLiteral("URL")));
    row->addWidget(url, 1);
    row->addWidget(state);
    row->addWidget(new QPushButton(QStringLiteral("Connect")));
    row->addWidget(toolButton(QStringLiteral("Options")));
    return row;
}

QLayout *filterRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new QLineEdit, 1);
    for (const char *text : {"Sent", "Received", "Control", "Events"})
        row->addWidget(toolButton(QString::fromLatin1(text)));
    return row;
}

QTableView *log(QStandardItemModel &model)
{
    auto *table = new QTableView;
    table->setModel(&model);
    return table;
}

QLayout *sendRow()
{
    auto *row = new QHBoxLayout;
    auto *message = new QPlainTextEdit;
    message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    message->setMaximumHeight(60);
    row->addWidget(message, 1);
    for (const char *text : {"Text", "Binary", "File"})
        row->addWidget(toolButton(QString::fromLatin1(text)));
    row->addWidget(new QPushButton(QStringLiteral("Send")));
    return row;
}

QLayout *statusRow()
{
    auto *row = new QHBoxLayout;
    auto *verdict = new QLabel(QStringLiteral("Not connected"));
    QFont bold = verdict->font();
    bold.setBold(true);
    verdict->setFont(bold);
    row->addWidget(verdict);
    for (const char *text : {"wasClean: –", "code: –", "reason: –"})
        row->addWidget(new QLabel(QString::fromUtf8(text)));
    row->addStretch(1);
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QMainWindow window;
    window.resize(1200, 800);
    for (const char *text : {"File", "Connection", "Message", "View", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(text));
    QStandardItemModel model;
    model.setHorizontalHeaderLabels(
        {QStringLiteral("No."), QStringLiteral("Time"), QStringLiteral("Direction"),
            QStringLiteral("Type"), QStringLiteral("Size"), QStringLiteral("Data")});
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->addLayout(connectionRow());
    layout->addLayout(filterRow());
    layout->addWidget(log(model), 1);
    layout->addLayout(sendRow());
    layout->addLayout(statusRow());
    window.setCentralWidget(centre);
    const wasclean::FirstFrame firstFrame(window);
    window.show();
    return QApplication::exec();
}
