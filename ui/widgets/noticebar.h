#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace wasclean {

/// What a bar over the log says, and what the reader can do about it.
struct Notice
{
    enum class Tone {
        Warning, ///< something is wrong
        Good, ///< something worked
        Neutral, ///< something to know
    };

    struct Choice
    {
        /// Its mnemonic is exchanged for another one when the window has that letter already.
        QString text;
        std::function<void()> chosen;
        QKeySequence shortcut = {};
    };

    QString sentence;
    Tone tone = Tone::Warning;
    QList<Choice> choices = {};
    /// Else it stays until the program hides it.
    bool canBeDismissed = true;
};

/// A bar over the log with one sentence that must not be missed, until it is dismissed. Most of
/// what is in it is made with its first notice.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// A warning with nothing to choose.
    void showNotice(const QString &sentence);
    void present(const Notice &notice);
    /// Another sentence while the rest of the notice stays; assistive technology is not alarmed.
    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addChoice(const Notice::Choice &choice, const QString &text);
    void updateIcon();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QToolButton *m_dismiss;
    QList<QPushButton *> m_buttons;
    Notice::Tone m_tone = Notice::Tone::Warning;
};

} // namespace wasclean
