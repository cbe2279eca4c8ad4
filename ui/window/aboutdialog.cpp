#include "ui/window/aboutdialog.h"

#include "app/base/version.h"
#include "ui/style/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wasclean {

namespace {

struct Library
{
    QString name;
    QString licence;
    QString address;
};

QList<Library> libraries()
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    return {
        {text("Qt"), text("LGPL-3.0"), text("https://www.qt.io/licensing")},
        {text("QtKeychain"), text("BSD-3-Clause"),
            text("https://github.com/frankosterfeld/qtkeychain")},
        {text("OpenSSL"), text("Apache-2.0"), text("https://www.openssl.org/source/license.html")},
        {text("SQLite"), text("public domain"), text("https://www.sqlite.org/copyright.html")},
        {text("zlib"), text("Zlib"), text("https://www.zlib.net/zlib_license.html")},
        {text("zstd"), text("BSD-3-Clause"),
            text("https://github.com/facebook/zstd/blob/dev/LICENSE")},
        {text("Brotli"), text("MIT"), text("https://github.com/google/brotli/blob/master/LICENSE")},
        {text("PCRE2"), text("BSD-3-Clause"), text("https://www.pcre.org/licence.txt")},
        {text("libyaml"), text("MIT"), text("https://github.com/yaml/libyaml")},
    };
}

QPlainTextEdit *textPage(const QString &name, const QString &text)
{
    auto *page = new QPlainTextEdit;
    page->setAccessibleName(name);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    page->setPlainText(text);
    return page;
}

} // namespace

AboutDialog::AboutDialog(const QString &versionReport, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Wasclean"));
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(64, 64));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("Wasclean %1\nTests WebSocket endpoints by hand and shows how a connection "
                     "really ended.")
                      .arg(versionNumber()));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addWidget(text, 1);

    QFile licence(QStringLiteral(":/LICENSE"));
    licence.open(QIODevice::ReadOnly);
    QStringList used;
    for (const Library &library : libraries())
        used.append(tr("%1: %2, %3").arg(library.name, library.licence, library.address));
    const QString licences = tr("Wasclean is free software under this licence:\n\n%1\n"
                                "It uses these libraries:\n\n%2")
                                 .arg(QString::fromUtf8(licence.readAll()), used.join(u'\n'));
    auto *pages = new QTabWidget(this);
    pages->addTab(textPage(tr("Versions"), versionReport), tr("&Versions"));
    pages->addTab(textPage(tr("Licences"), licences), tr("&Licences"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QPushButton *copy = buttons->addButton(tr("C&opy versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [versionReport] { QGuiApplication::clipboard()->setText(versionReport); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(600, 440);
}

} // namespace wasclean
