#include "ui/paste/pastedialog.h"

#include "app/paste/paste.h"
#include "ui/paste/pastesummary.h"
#include "ui/style/styling.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/windowsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace wasclean {

namespace {

QPlainTextEdit *textField(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setTabChangesFocus(true);
    return field;
}

} // namespace

PasteDialog::PasteDialog(const QString &text, Unreadable unreadable, QWidget *parent)
    : QDialog(parent)
    , m_unreadable(unreadable)
    , m_text(textField(tr("Text"), QStringLiteral("pastedText"), this))
    , m_kind(new QLabel(this))
    , m_requestLabel(new QLabel(tr("&Request"), this))
    , m_request(new QComboBox(this))
    , m_understood(textField(tr("Imported"), QStringLiteral("pasteUnderstood"), this))
    , m_leftOutLabel(new QLabel(tr("&Not imported or changed"), this))
    , m_leftOut(textField(tr("Not imported or changed"), QStringLiteral("pasteLeftOut"), this))
    , m_use(new QPushButton(tr("&Use"), this))
    , m_connect(new QPushButton(tr("Use and &connect"), this))
    , m_pause(new QTimer(this))
    , m_patience(new QTimer(this))
{
    setWindowTitle(tr("Paste to connect"));
    createFields();
    createLayout();
    // A long text is not read at every key.
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_unreadable = Unreadable::Keep;
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_request->setCurrentIndex(-1);
        read();
    });
    // A short text is read before anybody sees that it is.
    m_patience->setSingleShot(true);
    m_patience->setInterval(150);
    connect(m_patience, &QTimer::timeout, this, &PasteDialog::showReading);
    connect(m_request, &QComboBox::activated, this, &PasteDialog::read);
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { use(true); });
    m_text->setPlainText(text);
    m_text->selectAll();
    m_unreadable = unreadable;
    m_pause->stop();
    read();
}

PasteDialog::~PasteDialog() { m_cancelReading.cancel(); }

void PasteDialog::createFields()
{
    m_text->setPlaceholderText(readablePasteKinds());
    setComboBoxName(m_request, tr("Request"));
    m_request->setObjectName(QStringLiteral("pasteRequest"));
    m_requestLabel->setBuddy(m_request);
    m_leftOutLabel->setBuddy(m_leftOut);
    m_kind->setObjectName(QStringLiteral("pasteKind"));
    m_kind->setTextFormat(Qt::PlainText);
    m_kind->setWordWrap(true);
    for (QPlainTextEdit *field : {m_understood, m_leftOut})
        field->setReadOnly(true);
    m_understood->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_leftOut->setFont(font());
    m_use->setObjectName(QStringLiteral("usePasted"));
    m_connect->setObjectName(QStringLiteral("usePastedAndConnect"));
    m_connect->setDefault(true);
    setStyleProperty(m_connect, "primary", true);
}

void PasteDialog::createLayout()
{
    auto *textLabel = new QLabel(tr("&Text"), this);
    textLabel->setBuddy(m_text);
    auto *understoodLabel = new QLabel(tr("I&mported"), this);
    understoodLabel->setBuddy(m_understood);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_use, QDialogButtonBox::ActionRole);
    buttons->addButton(m_connect, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *request = new QHBoxLayout;
    request->setSpacing(8);
    request->addWidget(m_requestLabel);
    request->addWidget(m_request, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_kind);
    layout->addLayout(request);
    layout->addWidget(understoodLabel);
    layout->addWidget(m_understood, 3);
    layout->addWidget(m_leftOutLabel);
    layout->addWidget(m_leftOut, 2);
    layout->addWidget(buttons);
    resizeOnScreen(this, QSize(760, 640));
}

void PasteDialog::setCanConnect(bool can)
{
    m_canConnect = can;
    updateButtons();
    m_connect->setToolTip(can ? QString() : tr("A connection is still open. Close it first."));
}

/// What is being read already is not waited for any more.
void PasteDialog::read()
{
    m_cancelReading.cancel();
    m_cancelReading = CancelFlag();
    m_isReading = true;
    m_patience->start();
    updateButtons();
    inBackground(
        this,
        [text = m_text->toPlainText(), which = qMax(0, m_request->currentIndex()),
            cancel = m_cancelReading] { return readPasted(text, which, cancel); },
        [this, cancel = m_cancelReading](const PasteResult &result) {
            if (!cancel.isCancelled())
                show(result);
        });
}

void PasteDialog::showReading()
{
    m_kind->setText(tr("Reading the text…"));
    setStyleProperty(m_kind, "role", QStringLiteral("quiet"));
}

void PasteDialog::updateButtons()
{
    const bool good = !m_isReading && m_result.isGood() && m_result.kind != PasteKind::Nothing;
    m_use->setEnabled(good);
    m_connect->setEnabled(good && m_canConnect && m_result.hasConnection());
}

void PasteDialog::show(const PasteResult &result)
{
    m_isReading = false;
    m_patience->stop();
    if (!result.isGood() && m_unreadable == Unreadable::Clear && !m_text->document()->isEmpty()) {
        m_text->clear();
        m_pause->stop();
        read();
        return;
    }
    m_result = result;
    const bool good = m_result.isGood();
    m_kind->setText(good ? tr("This is %1.").arg(pasteKindName(m_result.kind)) : m_result.problem);
    setStyleProperty(m_kind, "role",
        good || m_text->document()->isEmpty() ? QStringLiteral("quiet")
                                              : QStringLiteral("problem"));
    fillRequests();
    m_understood->setPlainText(good ? pasteSummary(m_result) : QString());
    m_leftOut->setPlainText(m_result.notTaken.join(u'\n'));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_leftOutLabel), static_cast<QWidget *>(m_leftOut)})
        widget->setVisible(!m_result.notTaken.isEmpty());
    updateButtons();
    if (const auto then = std::exchange(m_afterReading, {}))
        then();
}

void PasteDialog::fillRequests()
{
    const int index = qMax(0, m_request->currentIndex());
    m_request->clear();
    for (const QString &name : std::as_const(m_result.names))
        m_request->addItem(name.isEmpty() ? tr("(unnamed)") : name);
    m_request->setCurrentIndex(qMin(index, m_request->count() - 1));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_requestLabel), static_cast<QWidget *>(m_request)})
        widget->setVisible(m_result.names.size() > 1);
}

void PasteDialog::use(bool connects)
{
    // The text may have been changed a moment ago.
    if (m_pause->isActive()) {
        m_pause->stop();
        read();
    }
    if (m_isReading) {
        m_afterReading = [this, connects] { use(connects); };
        return;
    }
    if (!m_result.isGood())
        return;
    accept();
    emit used(m_result, connects);
}

} // namespace wasclean
